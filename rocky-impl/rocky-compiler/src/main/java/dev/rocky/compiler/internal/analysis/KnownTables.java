package dev.rocky.compiler.internal.analysis;

import dev.rocky.compile.TableRead;
import dev.rocky.compiler.internal.analysis.query.Tables;
import dev.rocky.compiler.internal.analysis.value.Origins;
import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.compiler.internal.resolve.ReadModel;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.sql.tree.QualifiedName;
import dev.rocky.type.Column;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The tables that one model reads: other models, and what is known of tables outside the project. */
final class KnownTables implements Tables {

    private final Map<Integer, TableRead> reads = new HashMap<>();
    private final OutsideTables outside;
    private final Function<String, Optional<AnalysedModel>> models;
    private final Map<String, Rows> external = new HashMap<>();

    KnownTables(ReadModel model, OutsideTables outside, Function<String, Optional<AnalysedModel>> models) {
        for (TableRead read : model.reads()) {
            reads.put(read.start(), read);
        }
        this.outside = outside;
        this.models = models;
    }

    @Override
    public Optional<TableRead> find(QualifiedName name) {
        return Optional.ofNullable(reads.get(name.span().start()));
    }

    @Override
    public Rows rows(TableRead table) {
        if (table.model().isPresent()) {
            String name = table.model().get();
            Optional<AnalysedModel> model = models.apply(name);
            return model.isPresent() ? model.get().source() : new Rows(List.of(), false, Optional.of(name));
        }
        return external.computeIfAbsent(table.dottedName(), name -> external(name, table));
    }

    /** Whether nothing certain is known of a column that a value comes from. */
    boolean isUncertain(ColumnRef column) {
        Rows rows = external.get(column.model());
        if (rows != null) {
            for (QueryColumn known : rows.columns()) {
                if (known.name().equals(column.column())) {
                    return known.type().isUnknown();
                }
            }
            return true;
        }
        Optional<AnalysedModel> model = models.apply(column.model());
        if (model.isPresent()) {
            for (OutputColumn output : model.get().analysis().columns()) {
                if (output.name().equals(column.column())) {
                    return output.uncertain() || output.column().type().isUnknown();
                }
            }
        }
        return true;
    }

    private Rows external(String name, TableRead table) {
        return outside.columns(table)
                .map(known -> new Rows(
                        known.stream().map(column -> column(name, column)).toList(), true, Optional.of(name)))
                .orElseGet(() -> new Rows(List.of(), false, Optional.of(name)));
    }

    private static QueryColumn column(String table, Column column) {
        return new QueryColumn(
                column.name(),
                column.type(),
                column.nullable(),
                Origins.of(new ColumnRef(table, column.name())),
                false,
                QueryColumn.NOWHERE);
    }
}
