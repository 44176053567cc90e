package dev.rocky.state.internal.json;

import dev.rocky.history.RunProgress;
import dev.rocky.history.RunRecord;
import dev.rocky.history.TableProgress;
import dev.rocky.history.Watermark;
import dev.rocky.spi.RelationColumn;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The fields of each kind of record. */
final class RecordFields {

    private RecordFields() {}

    static void writeWatermark(JsonGenerator out, Watermark watermark) {
        writeInstant(out, "last_value", watermark.lastValue());
        writeInstant(out, "updated_at", watermark.updatedAt());
    }

    static Watermark readWatermark(JsonObject in) {
        return new Watermark(in.instant("last_value"), in.instant("updated_at"));
    }

    static void writeProgress(JsonGenerator out, RunProgress progress) {
        out.writeStringProperty("run_id", progress.runId());
        writeInstant(out, "started_at", progress.startedAt());
        out.writeNumberProperty("total_tables", progress.totalTables());
        out.writeArrayPropertyStart("tables");
        out.writeEndArray();
    }

    static RunProgress readProgress(JsonObject in) {
        return new RunProgress(in.text("run_id"), in.instant("started_at"), in.integer("total_tables"), List.of());
    }

    static void writeTableProgress(JsonGenerator out, TableProgress progress) {
        out.writeNumberProperty("index", progress.index());
        out.writeStringProperty("table_key", progress.tableKey());
        out.writeArrayPropertyStart("asset_key");
        progress.assetKey().forEach(out::writeString);
        out.writeEndArray();
        out.writeStringProperty("status", progress.status().spelling());
        progress.error().ifPresent(error -> out.writeStringProperty("error", error));
        out.writeNumberProperty("duration_ms", progress.durationMs());
        writeInstant(out, "completed_at", progress.completedAt());
    }

    static TableProgress readTableProgress(JsonObject in) {
        return new TableProgress(
                in.integer("index"),
                in.text("table_key"),
                in.texts("asset_key"),
                status(in.text("status")),
                in.optionalText("error"),
                in.number("duration_ms"),
                in.instant("completed_at"));
    }

    /** A status of a later version is one that this version cannot resume from, which is what a failure is. */
    private static TableProgress.Status status(String spelling) {
        return Arrays.stream(TableProgress.Status.values())
                .filter(status -> status.spelling().equals(spelling))
                .findFirst()
                .orElse(TableProgress.Status.FAILED);
    }

    static void writeSchema(JsonGenerator out, SeenSchema schema) {
        out.writeArrayPropertyStart("columns");
        for (RelationColumn column : schema.columns()) {
            out.writeStartObject();
            out.writeStringProperty("name", column.name());
            out.writeStringProperty("data_type", column.dataType());
            out.writeBooleanProperty("nullable", column.nullable());
            out.writeEndObject();
        }
        out.writeEndArray();
        writeInstant(out, "cached_at", schema.seenAt());
    }

    static SeenSchema readSchema(JsonObject in) {
        return new SeenSchema(
                in.objects("columns").stream()
                        .map(column -> new RelationColumn(
                                column.text("name"), column.text("data_type"), column.flag("nullable", true)))
                        .toList(),
                in.instant("cached_at"));
    }

    static void writeRun(JsonGenerator out, RunRecord run) {
        out.writeStringProperty("run_id", run.runId());
        writeInstant(out, "started_at", run.startedAt());
        writeInstant(out, "finished_at", run.finishedAt());
        out.writeStringProperty("status", run.status());
        out.writeArrayPropertyStart("models_executed");
        for (RunRecord.ModelExecution model : run.modelsExecuted()) {
            out.writeStartObject();
            writeModel(out, model);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeStringProperty("trigger", run.trigger());
        out.writeStringProperty("config_hash", run.configHash());
        writeOptional(out, "session_source", run.sessionSource());
        writeOptional(out, "hostname", run.hostname());
        writeOptional(out, "rocky_version", run.rockyVersion());
        writeOptional(out, "pipeline", run.pipeline());
    }

    static RunRecord readRun(JsonObject in) {
        return new RunRecord(
                in.text("run_id"),
                in.instant("started_at"),
                in.instant("finished_at"),
                in.text("status"),
                in.objects("models_executed").stream()
                        .map(RecordFields::readModel)
                        .toList(),
                in.text("trigger"),
                in.text("config_hash"),
                in.optionalText("session_source"),
                in.optionalText("hostname"),
                in.optionalText("rocky_version"),
                in.optionalText("pipeline"));
    }

    private static void writeModel(JsonGenerator out, RunRecord.ModelExecution model) {
        out.writeStringProperty("model_name", model.modelName());
        writeInstant(out, "started_at", model.startedAt());
        writeInstant(out, "finished_at", model.finishedAt());
        out.writeNumberProperty("duration_ms", model.durationMs());
        model.rowsAffected().ifPresent(rows -> out.writeNumberProperty("rows_affected", rows));
        out.writeStringProperty("status", model.status());
        out.writeStringProperty("sql_hash", model.sqlHash());
    }

    private static RunRecord.ModelExecution readModel(JsonObject in) {
        return new RunRecord.ModelExecution(
                in.text("model_name"),
                in.instant("started_at"),
                in.instant("finished_at"),
                in.number("duration_ms"),
                in.optionalNumber("rows_affected"),
                in.text("status"),
                in.text("sql_hash"));
    }

    private static void writeInstant(JsonGenerator out, String field, Instant instant) {
        out.writeStringProperty(field, instant.toString());
    }

    private static void writeOptional(JsonGenerator out, String field, Optional<String> text) {
        text.ifPresent(value -> out.writeStringProperty(field, value));
    }
}
