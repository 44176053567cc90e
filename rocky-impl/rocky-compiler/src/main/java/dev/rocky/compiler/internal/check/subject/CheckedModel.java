package dev.rocky.compiler.internal.check.subject;

import static java.util.Objects.requireNonNull;

import dev.rocky.compile.CompiledModel;
import dev.rocky.compiler.internal.analysis.AnalysedModel;
import dev.rocky.compiler.internal.analysis.OutputColumn;
import dev.rocky.compiler.internal.resolve.ReadModel;
import dev.rocky.model.Model;
import dev.rocky.source.SourceSpan;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.type.Column;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A model with everything that was found out about it.
 *
 * @param guessedNullability the columns of which it is no more than a guess that they may hold {@code NULL}
 */
public record CheckedModel(ReadModel read, AnalysedModel analysed, Set<String> guessedNullability) {

    public CheckedModel {
        requireNonNull(read, "read");
        requireNonNull(analysed, "analysed");
        guessedNullability = Set.copyOf(guessedNullability);
    }

    /** The model's name. */
    public String name() {
        return model().name();
    }

    /** The model as it is written. */
    public Model model() {
        return read.model();
    }

    /** The model as users are told of it. */
    public CompiledModel compiled() {
        return analysed.compiled();
    }

    /** What the query is written in. */
    public SqlSyntax syntax() {
        return read.syntax();
    }

    /** The names of the columns that are known, in order. */
    public List<String> columnNames() {
        return analysed.columns().stream().map(OutputColumn::name).toList();
    }

    /** The column that is written exactly so. */
    public Optional<Column> column(String name) {
        return output(name).map(OutputColumn::column);
    }

    /** The select item that gives a column. */
    public Optional<SourceSpan> placeOf(String column) {
        return output(column).flatMap(OutputColumn::span);
    }

    /** The query as a whole: its select list where that is known, otherwise its start. */
    public Optional<SourceSpan> place() {
        List<SourceSpan> items = analysed.columns().stream()
                .flatMap(column -> column.span().stream())
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
        return analysed.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst();
    }
}
