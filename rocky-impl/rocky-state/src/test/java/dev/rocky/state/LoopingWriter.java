package dev.rocky.state;

import static dev.rocky.state.Samples.NOON;
import static dev.rocky.state.Samples.progress;
import static dev.rocky.state.Samples.run;
import static dev.rocky.state.Samples.watermark;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.history.TableProgress;
import dev.rocky.spi.StateReader;
import dev.rocky.spi.StateStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes one step after another until it is killed or done, and tells the number of each when it is done. */
final class LoopingWriter {

    private LoopingWriter() {}

    public static void main(String[] arguments) {
        Path path = Path.of(arguments[0]);
        long first = Long.parseLong(arguments[1]);
        long last = Long.parseLong(arguments[2]);
        try (StateStore store = new XodusStateStoreProvider().openForWriting(path)) {
            for (long step = first; step <= last; step++) {
                write(store, step);
                System.out.println(step);
            }
        }
    }

    private static void write(StateStore store, long step) {
        String run = "run-" + step / 4;
        switch ((int) (step % 4)) {
            case 0 -> store.beginRun(run, NOON.plusSeconds(step), 1);
            case 1 -> store.beginLoad("main.orders", run);
            case 2 -> store.endLoad(run, progress(0, "orders"), Optional.of(watermark(step)));
            default -> store.recordRun(run(run, NOON.plusSeconds(step), 3));
        }
    }

    /** Check that a store holds every step up to one. */
    static void verifyAtLeast(StateReader store, long step) {
        assertThat(watermarkStep(store)).isGreaterThanOrEqualTo(lastWatermark(step));
        assertThat(store.runs(Integer.MAX_VALUE)).hasSizeGreaterThanOrEqualTo((int) ((step + 1) / 4));
        for (long run = Math.max(0, step / 4 - 20); run <= step / 4; run++) {
            List<TableProgress> tables =
                    store.progress("run-" + run).orElseThrow().tables();
            if (4 * run + 2 <= step) {
                assertThat(tables).containsExactly(progress(0, "orders"));
            }
        }
        if (step % 4 == 1 && watermarkStep(store) < step) {
            assertThat(store.unfinishedLoad("main.orders")).isPresent();
        }
    }

    /** Check that a store holds every step up to one, and perhaps the next one, which was under way. */
    static void verify(StateReader store, long step) {
        verifyAtLeast(store, step);
        assertThat(watermarkStep(store)).isLessThanOrEqualTo(lastWatermark(step + 1));
        assertThat(store.runs(Integer.MAX_VALUE)).hasSizeLessThanOrEqualTo((int) ((step + 2) / 4));
    }

    private static long watermarkStep(StateReader store) {
        return store.watermark("main.orders")
                .map(mark -> mark.lastValue().getEpochSecond() - NOON.getEpochSecond())
                .orElse(-2L);
    }

    /** The newest step that has set a watermark; -2 if none has. */
    private static long lastWatermark(long step) {
        return (step + 2) / 4 * 4 - 2;
    }
}
