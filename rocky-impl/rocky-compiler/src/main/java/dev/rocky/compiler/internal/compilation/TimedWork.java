package dev.rocky.compiler.internal.compilation;

import dev.rocky.compile.CompiledModel;
import dev.rocky.compiler.internal.check.subject.CheckedModel;
import dev.rocky.compiler.internal.schedule.Discovery;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/** Reads, analyses and checks models, and takes the time. */
final class TimedWork implements Discovery.Work<OpenModel, KnownModel> {

    private final ModelWork work;
    private final ModelChecks checks;
    private final LongAdder reading = new LongAdder();
    private final LongAdder typing = new LongAdder();

    TimedWork(ModelWork work, ModelChecks checks) {
        this.work = work;
        this.checks = checks;
    }

    @Override
    public OpenModel open(String name) {
        long start = System.nanoTime();
        OpenModel open = work.open(name);
        reading.add(System.nanoTime() - start);
        return open;
    }

    @Override
    public Collection<String> dependencies(OpenModel open) {
        return work.dependencies(open);
    }

    @Override
    public KnownModel finish(OpenModel open, Function<String, Optional<KnownModel>> done) {
        long start = System.nanoTime();
        KnownModel known = work.finish(open, done);
        if (areDone(dependencies(open), done)) {
            known.findings(model -> check(model, done));
        }
        typing.add(System.nanoTime() - start);
        return known;
    }

    /** Whether all are; in a circle some are not. */
    private static boolean areDone(Collection<String> models, Function<String, Optional<KnownModel>> done) {
        for (String model : models) {
            if (done.apply(model).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private ModelFindings check(CheckedModel model, Function<String, Optional<KnownModel>> models) {
        Function<String, Optional<CompiledModel>> compiled =
                name -> models.apply(name).map(known -> known.analysed().compiled());
        return checks.check(model, compiled);
    }

    /** The nanoseconds that went into reading, of all threads together. */
    long reading() {
        return reading.sum();
    }

    /** The nanoseconds that went into anything, of all threads together. */
    long all() {
        return reading.sum() + typing.sum();
    }
}
