package dev.rocky.engine.internal.plan;

import dev.rocky.diagnostic.RockyException;
import dev.rocky.model.Materialization;
import dev.rocky.model.Model;
import dev.rocky.model.Target;
import dev.rocky.spi.Dialect;
import dev.rocky.spi.Relation;
import dev.rocky.spi.RelationColumn;
import dev.rocky.spi.SqlStatement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns a model, its query and what it finds in the warehouse into statements. A pure function. */
public final class StatementGenerator {

    private final Dialect dialect;

    public StatementGenerator(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * The statements that build a model, in order.
     *
     * @param query the model's query as it is sent
     * @throws RockyException if the warehouse cannot do what the model asks
     */
    public List<SqlStatement> generate(Model model, String query, Situation situation) {
        Target target = model.target();
        return switch (model.materialization()) {
            case Materialization.FullRefresh ignored ->
                inPlaceOf(Relation.Kind.TABLE, target, situation, dialect.replaceTable(target, query));
            case Materialization.View ignored ->
                inPlaceOf(Relation.Kind.VIEW, target, situation, List.of(dialect.replaceView(target, query)));
            case Materialization.MaterializedView ignored ->
                inPlaceOf(
                        Relation.Kind.MATERIALIZED_VIEW,
                        target,
                        situation,
                        List.of(dialect.replaceMaterializedView(target, query)));
            case Materialization.Incremental incremental -> incremental(target, incremental, query, situation);
            case Materialization.Merge merge -> merge(target, merge, query, situation);
            case Materialization.Ephemeral ignored -> List.of();
            case Materialization.TimeInterval other -> throw notYet(model, other);
            case Materialization.Microbatch other -> throw notYet(model, other);
            case Materialization.DeleteInsert other -> throw notYet(model, other);
            case Materialization.DynamicTable other -> throw notYet(model, other);
            case Materialization.Snapshot other -> throw notYet(model, other);
        };
    }

    /** The columns that a query has and its table lacks; they are added before the rows are written. */
    public static List<RelationColumn> addedColumns(Model model, Situation situation) {
        return keepsItsTable(model) && isTable(situation)
                ? without(
                        situation.columns(), situation.existing().orElseThrow().columns())
                : List.of();
    }

    /** The columns that a table has and its query lacks; new rows hold {@code NULL} there. */
    public static List<RelationColumn> missingColumns(Model model, Situation situation) {
        return keepsItsTable(model) && isTable(situation)
                ? without(situation.existing().orElseThrow().columns(), situation.columns())
                : List.of();
    }

    /** Whether a model writes into the table that the last run left. */
    public static boolean keepsItsTable(Model model) {
        return model.materialization() instanceof Materialization.Incremental
                || model.materialization() instanceof Materialization.Merge;
    }

    private static boolean isTable(Situation situation) {
        return situation
                .existing()
                .filter(each -> each.kind() == Relation.Kind.TABLE)
                .isPresent();
    }

    private static List<RelationColumn> without(List<RelationColumn> columns, List<RelationColumn> others) {
        Set<String> names = others.stream()
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return columns.stream()
                .filter(each -> !names.contains(each.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private List<SqlStatement> incremental(
            Target target, Materialization.Incremental incremental, String query, Situation situation) {
        if (!isTable(situation)) {
            return create(target, query, situation);
        }
        List<SqlStatement> statements = addColumns(target, situation);
        Optional<Instant> watermark = situation.watermark();
        SqlStatement rows = watermark
                .map(newest -> dialect.newerThan(query, incremental.timestampColumn(), newest))
                .orElseGet(() -> SqlStatement.around("", query, ""));
        SqlStatement insert = dialect.insert(target, names(situation.columns()), rows.sql());
        statements.add(new SqlStatement(
                insert.sql(),
                OptionalInt.of(
                        insert.queryStart().orElseThrow() + rows.queryStart().orElseThrow())));
        return statements;
    }

    private List<SqlStatement> merge(Target target, Materialization.Merge merge, String query, Situation situation) {
        if (!isTable(situation)) {
            return create(target, query, situation);
        }
        List<String> columns = names(situation.columns());
        List<SqlStatement> statements = addColumns(target, situation);
        statements.add(
                dialect.merge(target, merge.uniqueKey(), merge.updateColumns().orElse(columns), columns, query));
        return statements;
    }

    private List<SqlStatement> create(Target target, String query, Situation situation) {
        return inPlaceOf(Relation.Kind.TABLE, target, situation, List.of(dialect.createTable(target, query)));
    }

    private List<SqlStatement> addColumns(Target target, Situation situation) {
        List<SqlStatement> statements = new ArrayList<>();
        for (RelationColumn column :
                without(situation.columns(), situation.existing().orElseThrow().columns())) {
            statements.add(dialect.addColumn(target, column.name(), column.dataType()));
        }
        return statements;
    }

    /** What stands at the target and is of another kind goes first. */
    private List<SqlStatement> inPlaceOf(
            Relation.Kind kind, Target target, Situation situation, List<SqlStatement> statements) {
        Optional<Relation.Kind> other = situation.existing().map(Relation::kind).filter(existing -> existing != kind);
        if (other.isEmpty()) {
            return statements;
        }
        List<SqlStatement> all = new ArrayList<>();
        all.add(dialect.drop(other.get(), target));
        all.addAll(statements);
        return all;
    }

    private static List<String> names(List<RelationColumn> columns) {
        return columns.stream().map(RelationColumn::name).toList();
    }

    private static RockyException notYet(Model model, Materialization materialization) {
        return new RockyException(
                "model '" + model.name() + "' is materialized as '" + materialization.spelling()
                        + "', which this version of Rocky does not build yet",
                "use full_refresh, incremental, merge, view or ephemeral, or run the other models by name");
    }
}
