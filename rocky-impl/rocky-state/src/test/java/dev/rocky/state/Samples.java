package dev.rocky.state;

import dev.rocky.history.RunRecord;
import dev.rocky.history.TableProgress;
import dev.rocky.history.Watermark;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Records as a run would make them. */
public final class Samples {

    public static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    private Samples() {}

    public static Watermark watermark(long seconds) {
        return new Watermark(NOON.plusSeconds(seconds), NOON.plusSeconds(seconds + 1));
    }

    public static TableProgress progress(int index, String table) {
        return new TableProgress(
                index,
                "main." + table,
                List.of("main", table),
                TableProgress.Status.SUCCESS,
                Optional.empty(),
                12,
                NOON.plusSeconds(index));
    }

    public static RunRecord run(String id, Instant startedAt, int models) {
        List<RunRecord.ModelExecution> executions = IntStream.range(0, models)
                .mapToObj(index -> new RunRecord.ModelExecution(
                        "model_" + index,
                        startedAt.plusMillis(index),
                        startedAt.plusMillis(index + 7L),
                        7,
                        Optional.of((long) index),
                        "success",
                        Long.toHexString(0x9e3779b97f4a7c15L * (index + 1))))
                .toList();
        return new RunRecord(
                id,
                startedAt,
                startedAt.plusSeconds(3),
                "Success",
                executions,
                "Manual",
                "00ff00ff00ff00ff",
                Optional.of("cli"),
                Optional.empty(),
                Optional.of("2.0.0"),
                Optional.of("daily"));
    }
}
