package dev.rocky;

import dev.rocky.diagnostic.RockyException;
import java.util.Iterator;
import java.util.ServiceLoader;

/** Finds the engine and the readers that stand behind the API. */
final class Services {

    private Services() {}

    /** The implementation on the class path; {@code artifact} is what a build is lacking if there is none. */
    static <S> S the(Class<S> service, String artifact) {
        Iterator<S> found =
                ServiceLoader.load(service, Services.class.getClassLoader()).iterator();
        if (!found.hasNext()) {
            throw new RockyException(
                    "no implementation of " + service.getSimpleName() + " is on the class path",
                    "add dev.rocky:rocky-dsl-java, which brings dev.rocky:" + artifact);
        }
        return found.next();
    }
}
