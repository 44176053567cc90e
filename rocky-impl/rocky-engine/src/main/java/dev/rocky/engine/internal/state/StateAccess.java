package dev.rocky.engine.internal.state;

import dev.rocky.diagnostic.RockyException;
import dev.rocky.model.Project;
import dev.rocky.spi.StateReader;
import dev.rocky.spi.StateStore;
import dev.rocky.spi.StateStoreProvider;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.ServiceLoader;

/** The state of one project: where it is, and the way in. Nothing is opened before it is needed. */
public final class StateAccess {

    private final Project project;

    public StateAccess(Project project) {
        this.project = project;
    }

    /** Open the store for writing; it is created if it is missing. */
    public StateStore openForWriting() {
        return provider().openForWriting(StatePlace.of(project).path());
    }

    /** Open the store for reading, or nothing if there is none. */
    public Optional<StateReader> openForReading() {
        return provider().openForReading(StatePlace.of(project).path());
    }

    /** The version of stores that this program reads and writes. */
    public int schemaVersion() {
        return provider().schemaVersion();
    }

    /** What a person should know about the place of the store. */
    public Optional<String> warning() {
        return StatePlace.of(project).warning();
    }

    /** 16 hexadecimal digits that change with the config, or {@code unknown} where there is no file. */
    public String configHash() {
        return project.origin()
                .location()
                .map(at -> project.directory().resolve(at.file()))
                .flatMap(StateAccess::hash)
                .orElse("unknown");
    }

    /** The name of this machine, or {@code unknown}. */
    public String hostname() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }

    private static Optional<String> hash(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return Optional.of(HexFormat.of().formatHex(digest, 0, 8));
        } catch (IOException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static StateStoreProvider provider() {
        return ServiceLoader.load(StateStoreProvider.class, StateAccess.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new RockyException(
                        "no state store is on the class path", "add dev.rocky:rocky-state to the project"));
    }
}
