package dev.rocky.state.internal.json;

import static dev.rocky.state.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rocky.history.RunProgress;
import dev.rocky.history.RunRecord;
import dev.rocky.history.TableProgress;
import dev.rocky.history.Watermark;
import dev.rocky.state.Samples;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFormatTest {

    @Test
    void a_run_is_json_with_snake_case_keys() {
        assertThat(text(RecordFormat.RUN.encode(Samples.run("run-1", NOON, 1)))).isEqualTo("""
                        {"run_id":"run-1","started_at":"2026-05-01T12:00:00Z","finished_at":"2026-05-01T12:00:03Z",\
                        "status":"Success","models_executed":[{"model_name":"model_0",\
                        "started_at":"2026-05-01T12:00:00Z","finished_at":"2026-05-01T12:00:00.007Z","duration_ms":7,\
                        "rows_affected":0,"status":"success","sql_hash":"9e3779b97f4a7c15"}],"trigger":"Manual",\
                        "config_hash":"00ff00ff00ff00ff","session_source":"cli","rocky_version":"2.0.0",\
                        "pipeline":"daily"}""");
    }

    @Test
    void the_other_records_are_json_with_snake_case_keys() {
        assertThat(text(RecordFormat.WATERMARK.encode(Samples.watermark(1))))
                .isEqualTo("{\"last_value\":\"2026-05-01T12:00:01Z\",\"updated_at\":\"2026-05-01T12:00:02Z\"}");
        assertThat(text(RecordFormat.PROGRESS.encode(new RunProgress("run-1", NOON, 2, List.of()))))
                .isEqualTo("{\"run_id\":\"run-1\",\"started_at\":\"2026-05-01T12:00:00Z\",\"total_tables\":2,"
                        + "\"tables\":[]}");
        assertThat(text(RecordFormat.TABLE_PROGRESS.encode(Samples.progress(3, "t"))))
                .isEqualTo("{\"index\":3,\"table_key\":\"main.t\",\"asset_key\":[\"main\",\"t\"],"
                        + "\"status\":\"Success\",\"duration_ms\":12,\"completed_at\":\"2026-05-01T12:00:03Z\"}");
    }

    @Test
    void any_record_comes_back_as_it_went() {
        Random random = new Random(20260501);
        for (int round = 0; round < 500; round++) {
            roundTrip(RecordFormat.WATERMARK, new Watermark(instant(random), instant(random)));
            roundTrip(
                    RecordFormat.PROGRESS, new RunProgress(word(random), instant(random), random.nextInt(), List.of()));
            roundTrip(RecordFormat.TABLE_PROGRESS, tableProgress(random));
            roundTrip(RecordFormat.RUN, run(random));
        }
    }

    @Test
    void a_long_record_is_packed() {
        RunRecord run = Samples.run("run-1", NOON, 1000);
        byte[] stored = RecordFormat.RUN.encode(run);
        assertThat(stored).hasSizeLessThan(60_000).startsWith(0x1f, 0x8b);
        assertThat(RecordFormat.RUN.decode(stored)).isEqualTo(run);
        assertThat(RecordFormat.startedAt(stored)).isEqualTo(NOON);
    }

    @Test
    void fields_of_other_versions_are_ignored_and_missing_ones_are_empty() {
        String json = """
                {"run_id": "run-1", "cost": 1.5, "big": 123456789012345678901234567890, "nested": {"a": [1, {"b": null}]},
                 "pipeline": null, "dry": true, "models_executed": [{"model_name": "m", "attempts": []}]}
                """;
        RunRecord run = RecordFormat.RUN.decode(json.getBytes(StandardCharsets.UTF_8));
        assertThat(run)
                .isEqualTo(new RunRecord(
                        "run-1",
                        Instant.EPOCH,
                        Instant.EPOCH,
                        "",
                        List.of(new RunRecord.ModelExecution(
                                "m", Instant.EPOCH, Instant.EPOCH, 0, Optional.empty(), "", "")),
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(RecordFormat.startedAt(json.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Instant.EPOCH);
    }

    @Test
    void a_status_of_another_version_counts_as_a_failure() {
        assertThat(RecordFormat.TABLE_PROGRESS
                        .decode("{\"status\":\"Postponed\"}".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(TableProgress.Status.FAILED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{",
                "{\"last_value\":",
                "{\"last_value\":\"yesterday\"}",
                "{\"last_value\":7}",
                "\u001f\u008b rubbish"
            })
    void what_was_never_written_is_malformed(String stored) {
        byte[] bytes = stored.getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> RecordFormat.WATERMARK.decode(bytes)).isInstanceOf(MalformedRecordException.class);
    }

    private static <T> void roundTrip(RecordFormat<T> format, T value) {
        assertThat(format.decode(format.encode(value))).isEqualTo(value);
    }

    private static TableProgress tableProgress(Random random) {
        TableProgress.Status[] statuses = TableProgress.Status.values();
        return new TableProgress(
                random.nextInt(),
                word(random),
                list(random, () -> word(random)),
                statuses[random.nextInt(statuses.length)],
                maybe(random, () -> word(random)),
                random.nextLong(),
                instant(random));
    }

    private static RunRecord run(Random random) {
        return new RunRecord(
                word(random),
                instant(random),
                instant(random),
                word(random),
                list(random, () -> model(random)),
                word(random),
                word(random),
                maybe(random, () -> word(random)),
                maybe(random, () -> word(random)),
                maybe(random, () -> word(random)),
                maybe(random, () -> word(random)));
    }

    private static RunRecord.ModelExecution model(Random random) {
        return new RunRecord.ModelExecution(
                word(random),
                instant(random),
                instant(random),
                random.nextLong(),
                maybe(random, random::nextLong),
                word(random),
                word(random));
    }

    /** Any UTF-16 at all, half pairs and control characters included. */
    private static String word(Random random) {
        return IntStream.generate(() -> random.nextInt(4) == 0 ? random.nextInt(0x10000) : ' ' + random.nextInt(95))
                .limit(random.nextInt(30))
                .collect(StringBuilder::new, (text, unit) -> text.append((char) unit), StringBuilder::append)
                .toString();
    }

    private static Instant instant(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Instant.MIN;
            case 1 -> Instant.MAX;
            default -> Instant.ofEpochSecond(random.nextInt() * 3L, random.nextInt(1_000_000_000));
        };
    }

    private static <T> Optional<T> maybe(Random random, Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private static <T> List<T> list(Random random, Supplier<T> item) {
        return Stream.generate(item).limit(random.nextInt(4)).toList();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
