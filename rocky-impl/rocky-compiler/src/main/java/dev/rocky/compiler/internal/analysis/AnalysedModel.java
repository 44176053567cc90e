package dev.rocky.compiler.internal.analysis;

import static java.util.Objects.requireNonNull;

import dev.rocky.compile.CompiledModel;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.lineage.LineageEdge;
import java.util.List;

/**
 * A model with everything that its query says; the query's tree is not kept.
 *
 * @param compiled what users are told of it
 * @param columns its columns in the order of {@link CompiledModel#columns()}, with what checks need besides
 * @param lineage the edges that end at its columns, in the order of these
 * @param determining the columns that decide which rows it has, in the order in which the query names them
 * @param compared the columns that the query compares with each other
 * @param source what its readers see of it
 * @param uses the tables that it reads, each once, with the columns that it takes from them
 * @param problems what is wrong with the query, in the order of the text
 */
public record AnalysedModel(
        CompiledModel compiled,
        List<OutputColumn> columns,
        List<LineageEdge> lineage,
        List<ColumnRef> determining,
        List<ComparedColumns> compared,
        Rows source,
        List<TableUse> uses,
        List<Diagnostic> problems) {

    public AnalysedModel {
        requireNonNull(compiled, "compiled");
        columns = List.copyOf(columns);
        lineage = List.copyOf(lineage);
        determining = List.copyOf(determining);
        compared = List.copyOf(compared);
        requireNonNull(source, "source");
        uses = List.copyOf(uses);
        problems = List.copyOf(problems);
    }

    /** The model's name. */
    public String name() {
        return compiled.name();
    }
}
