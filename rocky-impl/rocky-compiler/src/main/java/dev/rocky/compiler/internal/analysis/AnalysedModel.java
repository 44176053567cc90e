package dev.rocky.compiler.internal.analysis;

import static java.util.Objects.requireNonNull;

import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.ModelFacts;
import dev.rocky.compile.ModelFacts.Item;
import dev.rocky.compiler.internal.analysis.value.Origins;
import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.compiler.internal.resolve.ReadModel;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.model.Materialization;
import dev.rocky.sql.tree.Span;
import dev.rocky.type.Column;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A model with everything that its query says; the query's tree is not kept. */
public final class AnalysedModel {

    private final ReadModel read;
    private final Analysis analysis;
    private final CompiledModel compiled;
    private volatile @Nullable Rows source;

    private AnalysedModel(ReadModel read, Analysis analysis, CompiledModel compiled) {
        this.read = requireNonNull(read, "read");
        this.analysis = requireNonNull(analysis, "analysis");
        this.compiled = requireNonNull(compiled, "compiled");
    }

    /** Put together what is known. */
    public static AnalysedModel of(ReadModel read, Analysis analysis) {
        List<Column> columns = new ArrayList<>(analysis.columns().size());
        Set<String> starred = new HashSet<>(0);
        for (OutputColumn output : analysis.columns()) {
            columns.add(output.column());
            if (output.fromStar()) {
                starred.add(output.name());
            }
        }
        CompiledModel compiled = new CompiledModel(
                read.model(),
                read.query(),
                read.reads(),
                read.facts().commonTables(),
                read.dependencies(),
                columns,
                analysis.complete(),
                read.facts().hasStar(),
                starred,
                ModelFacts.lazily(
                        analysis.incrementality()
                                .filter(hint -> read.model().materialization() instanceof Materialization.FullRefresh),
                        () -> items(read, analysis)),
                read.facts().readable());
        return new AnalysedModel(read, analysis, compiled);
    }

    private static List<Item> items(ReadModel read, Analysis analysis) {
        return analysis.columns().stream().map(column -> item(read, column)).toList();
    }

    private static Item item(ReadModel read, OutputColumn column) {
        Span written = read.places().inBody(column.item());
        return written.start() < written.end() ? new Item(written.start(), written.end()) : Item.NONE;
    }

    /** The model as it was read. */
    public ReadModel read() {
        return read;
    }

    /** What its query says. */
    public Analysis analysis() {
        return analysis;
    }

    /** What users are told of it. */
    public CompiledModel compiled() {
        return compiled;
    }

    /** The model's name. */
    public String name() {
        return compiled.name();
    }

    /** What its readers see of it. */
    public Rows source() {
        Rows seen = source;
        if (seen == null) {
            List<QueryColumn> columns = new ArrayList<>(compiled.columns().size());
            for (Column column : compiled.columns()) {
                columns.add(new QueryColumn(
                        column.name(),
                        column.type(),
                        column.nullable(),
                        Origins.of(new ColumnRef(name(), column.name())),
                        false,
                        QueryColumn.NOWHERE));
            }
            seen = new Rows(columns, analysis.complete(), Optional.of(name()));
            source = seen;
        }
        return seen;
    }
}
