package dev.rocky.compiler.internal.check.subject;

import static java.util.Objects.requireNonNull;

import dev.rocky.compile.CompiledModel;
import dev.rocky.compiler.internal.analysis.AnalysedModel;
import dev.rocky.compiler.internal.analysis.Analysis;
import dev.rocky.compiler.internal.analysis.OutputColumn;
import dev.rocky.compiler.internal.resolve.ReadModel;
import dev.rocky.model.Model;
import dev.rocky.source.SourceSpan;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.Span;
import dev.rocky.type.Column;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A model with everything that was found out about it. */
public record CheckedModel(AnalysedModel analysed) {

    public CheckedModel {
        requireNonNull(analysed, "analysed");
    }

    /** The model as it was read. */
    public ReadModel read() {
        return analysed.read();
    }

    /** What its query says. */
    public Analysis analysis() {
        return analysed.analysis();
    }

    /** The model's name. */
    public String name() {
        return model().name();
    }

    /** The model as it is written. */
    public Model model() {
        return read().model();
    }

    /** The model as users are told of it. */
    public CompiledModel compiled() {
        return analysed.compiled();
    }

    /** What the query is written in. */
    public SqlSyntax syntax() {
        return read().syntax();
    }

    /** The names of the columns that are known, in order. */
    public List<String> columnNames() {
        return analysis().columns().stream().map(OutputColumn::name).toList();
    }

    /** The column that is written exactly so. */
    public Optional<Column> column(String name) {
        return output(name).map(OutputColumn::column);
    }

    /** The select item that gives a column. */
    public Optional<SourceSpan> placeOf(String column) {
        return output(column).flatMap(output -> placeOf(output.item()));
    }

    /** Where a stretch of the query stands. */
    public Optional<SourceSpan> placeOf(Span stretch) {
        return read().places().of(stretch);
    }

    /** The first star of the select list, or the query as a whole. */
    public Optional<SourceSpan> placeOfStar() {
        return read().facts().star().flatMap(this::placeOf).or(this::place);
    }

    /**
     * The columns of which it is no more than a guess that they may hold {@code NULL}.
     *
     * <p>What is not known counts as nullable. That is right for readers, but nothing to blame an author for: a column
     * that is cast from one of a table nobody has described has a certain type, and may well never be {@code NULL}.
     */
    public Set<String> guessedNullability() {
        Set<String> traced = analysis().lineage().stream()
                .map(edge -> edge.target().column())
                .collect(Collectors.toSet());
        return analysis().columns().stream()
                .filter(output -> output.column().nullable())
                .filter(output -> output.uncertain() || !traced.contains(output.name()))
                .map(OutputColumn::name)
                .collect(Collectors.toSet());
    }

    /** The query as a whole: its select list where that is known, otherwise its start. */
    public Optional<SourceSpan> place() {
        List<SourceSpan> items = analysis().columns().stream()
                .flatMap(column -> placeOf(column.item()).stream())
                .sorted((left, right) -> left.start().compareTo(right.start()))
                .toList();
        if (items.isEmpty()) {
            return model().body().origin().span();
        }
        SourceSpan last = items.get(items.size() - 1);
        return Optional.of(new SourceSpan(items.get(0).start(), last.endLine(), last.endColumn()));
    }

    /** Where the model writes a key, or the first of these that it writes; otherwise its query. */
    public Optional<SourceSpan> placeOfKey(String... keys) {
        return Stream.of(keys)
                .flatMap(key -> model().origin().spanOf(key).stream())
                .findFirst()
                .or(this::place);
    }

    private Optional<OutputColumn> output(String name) {
        for (OutputColumn output : analysis().columns()) {
            if (output.name().equals(name)) {
                return Optional.of(output);
            }
        }
        return Optional.empty();
    }
}
