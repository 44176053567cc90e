package dev.rocky.engine.internal.run;

import dev.rocky.diagnostic.RockyException;
import dev.rocky.engine.internal.plan.Situation;
import dev.rocky.engine.internal.plan.StatementGenerator;
import dev.rocky.event.RockyEvent;
import dev.rocky.history.TableProgress;
import dev.rocky.history.Watermark;
import dev.rocky.model.Materialization;
import dev.rocky.run.FailureKind;
import dev.rocky.run.Materialized;
import dev.rocky.run.RunResult;
import dev.rocky.source.SourceSpan;
import dev.rocky.spi.Relation;
import dev.rocky.spi.RelationColumn;
import dev.rocky.spi.SqlStatement;
import dev.rocky.spi.WarehouseException;
import dev.rocky.spi.WarehouseSession;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * Builds one model in one transaction.
 *
 * <p>The order of the last steps is what makes a killed run harmless: the state learns that a load is about to write,
 * the warehouse commits, the state learns how far the table is loaded now. A run that finds a load without an end
 * asks the table itself.
 */
final class ModelBuild {

    private final PreparedModel work;
    private final WarehouseSession session;
    private final RunContext context;
    private final Instant startedAt;
    private final List<RunResult.DriftAction> drift = new ArrayList<>();
    private Optional<Long> rowsWritten = Optional.empty();

    ModelBuild(PreparedModel work, WarehouseSession session, RunContext context) {
        this.work = work;
        this.session = session;
        this.context = context;
        this.startedAt = context.clock().now();
    }

    ModelOutcome run() {
        context.publish(new RockyEvent.MaterializationStarted(startedAt, context.runId(), work.name(), work.target()));
        ModelOutcome outcome;
        try {
            outcome = build();
        } catch (WarehouseException e) {
            outcome = failed(e.kind(), e, place(e.position(), OptionalInt.empty()));
        } catch (StatementFailed e) {
            outcome = failed(e.reason.kind(), e.reason, place(e.reason.position(), e.queryStart));
        } catch (RockyException e) {
            outcome = failed(FailureKind.UNKNOWN, e, Optional.empty());
        }
        context.stopwatch().table(context.clock().millisSince(startedAt));
        return outcome;
    }

    private ModelOutcome build() {
        Optional<Relation> existing = session.find(work.target());
        session.begin();
        try {
            Optional<Watermark> watermark = write(existing);
            if (changesWhatIsRemembered()) {
                context.state().beginLoad(work.tableKey(), context.runId());
            }
            session.commit();
            Materialized result = result(watermark);
            context.state()
                    .endLoad(context.runId(), progress(TableProgress.Status.SUCCESS, Optional.empty()), watermark);
            context.publish(new RockyEvent.MaterializationCompleted(
                    context.clock().now(), context.runId(), work.name(), result));
            return new ModelOutcome.Built(result, drift);
        } catch (RockyException e) {
            session.rollback();
            throw e;
        }
    }

    /** Whether a remembered watermark would be wrong after the commit. */
    private boolean changesWhatIsRemembered() {
        return StatementGenerator.keepsItsTable(work.model())
                || context.state().watermark(work.tableKey()).isPresent();
    }

    private Optional<Watermark> write(Optional<Relation> existing) {
        Situation situation = look(existing);
        reportDrift(situation);
        for (SqlStatement statement :
                context.generator().generate(work.model(), work.query().sql(), situation)) {
            send(statement);
        }
        return work.model().materialization() instanceof Materialization.Incremental incremental
                ? newest(incremental.timestampColumn())
                        .map(value -> new Watermark(value, context.clock().now()))
                : Optional.empty();
    }

    private Situation look(Optional<Relation> existing) {
        boolean isTable =
                existing.filter(each -> each.kind() == Relation.Kind.TABLE).isPresent();
        if (!isTable || !StatementGenerator.keepsItsTable(work.model())) {
            return new Situation(existing, List.of(), Optional.empty());
        }
        List<RelationColumn> columns =
                inQuery(OptionalInt.of(0), () -> session.describe(work.query().sql()));
        Optional<Instant> watermark = work.model().materialization() instanceof Materialization.Incremental incremental
                ? watermark(incremental.timestampColumn())
                : Optional.empty();
        return new Situation(existing, columns, watermark);
    }

    /** What the state remembers, unless a load came to no end since: then only the table itself knows. */
    private Optional<Instant> watermark(String timestampColumn) {
        Optional<Instant> remembered =
                context.state().watermark(work.tableKey()).map(Watermark::lastValue);
        boolean trusted = context.state().unfinishedLoad(work.tableKey()).isEmpty();
        return remembered.isPresent() && trusted ? remembered : newest(timestampColumn);
    }

    private Optional<Instant> newest(String timestampColumn) {
        String sql = context.dialect().newest(work.target(), timestampColumn);
        Object value = session.query(sql).rows().get(0).get(0);
        return value == null ? Optional.empty() : Optional.of(WatermarkText.parse(value.toString(), timestampColumn));
    }

    private void reportDrift(Situation situation) {
        for (RelationColumn column : StatementGenerator.addedColumns(work.model(), situation)) {
            RunResult.DriftAction action = new RunResult.DriftAction(
                    work.tableKey(), "add_columns", "added column '" + column.name() + "' (" + column.dataType() + ")");
            drift.add(action);
            context.publish(new RockyEvent.DriftHandled(context.clock().now(), context.runId(), work.name(), action));
        }
        for (RelationColumn column : StatementGenerator.missingColumns(work.model(), situation)) {
            context.publish(new RockyEvent.Warned(
                    context.clock().now(),
                    context.runId(),
                    work.name(),
                    "the query no longer returns column '" + column.name() + "'; new rows of " + work.tableKey()
                            + " hold NULL there"));
        }
    }

    private void send(SqlStatement statement) {
        Instant start = context.clock().now();
        OptionalLong rows = inQuery(statement.queryStart(), () -> session.execute(statement.sql()));
        long millis = context.clock().millisSince(start);
        context.stopwatch().statement(millis);
        if (statement.queryStart().isPresent() && rows.isPresent()) {
            rowsWritten = Optional.of(rows.getAsLong());
        }
        context.publish(new RockyEvent.StatementExecuted(
                context.clock().now(), context.runId(), work.name(), statement.sql(), millis));
    }

    private static <T> T inQuery(OptionalInt queryStart, Supplier<T> call) {
        try {
            return call.get();
        } catch (WarehouseException e) {
            throw new StatementFailed(e, queryStart);
        }
    }

    private Optional<SourceSpan> place(OptionalInt position, OptionalInt queryStart) {
        return position.isPresent() && queryStart.isPresent()
                ? work.query().place(position.getAsInt() - queryStart.getAsInt())
                : Optional.empty();
    }

    private ModelOutcome failed(FailureKind kind, RockyException e, Optional<SourceSpan> place) {
        long millis = context.clock().millisSince(startedAt);
        RunResult.TableError error = RunResult.TableError.of(work.assetKey(), kind, e.getMessage(), place, e.help());
        context.state()
                .endLoad(
                        context.runId(),
                        progress(TableProgress.Status.FAILED, Optional.of(error.error())),
                        Optional.empty());
        context.publish(new RockyEvent.MaterializationFailed(
                context.clock().now(),
                context.runId(),
                work.name(),
                work.target(),
                startedAt,
                millis,
                work.query().hash(),
                error));
        return new ModelOutcome.Failed(error, millis);
    }

    private Materialized result(Optional<Watermark> watermark) {
        return new Materialized(
                work.assetKey(),
                rowsWritten,
                context.clock().millisSince(startedAt),
                startedAt,
                new Materialized.Metadata(
                        work.model().materialization().spelling(),
                        watermark.map(Watermark::lastValue),
                        Optional.of(work.tableKey()),
                        Optional.of(work.query().hash()),
                        work.compiled().columnsComplete()
                                ? Optional.of(work.compiled().columns().size())
                                : Optional.empty(),
                        Optional.empty()),
                context.costUsd());
    }

    private TableProgress progress(TableProgress.Status status, Optional<String> error) {
        return new TableProgress(
                work.index(),
                work.tableKey(),
                work.assetKey(),
                status,
                error,
                context.clock().millisSince(startedAt),
                context.clock().now());
    }

    /** A refused statement, and where in it the model's query stands. */
    private static final class StatementFailed extends RockyException {

        private static final long serialVersionUID = 1L;

        private final WarehouseException reason;

        // Never serialized; carried from send() to run() only.
        @SuppressWarnings("serial")
        private final OptionalInt queryStart;

        StatementFailed(WarehouseException reason, OptionalInt queryStart) {
            super(reason.getMessage(), reason.help().orElse(null), reason);
            this.reason = reason;
            this.queryStart = queryStart;
        }
    }
}
