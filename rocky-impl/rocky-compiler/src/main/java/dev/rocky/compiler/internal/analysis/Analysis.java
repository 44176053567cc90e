package dev.rocky.compiler.internal.analysis;

import static java.util.Objects.requireNonNull;

import dev.rocky.compile.IncrementalityHint;
import dev.rocky.compiler.internal.analysis.problem.Problem;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.lineage.LineageEdge;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is known of a query over tables whose columns are known. Places are those of the query's text.
 *
 * @param columns the columns of its result, no two of one name
 * @param complete whether these are all
 * @param lineage the edges that end at its columns, in the order of these
 * @param determining the columns that decide which rows it has, in the order in which the query names them
 * @param compared the columns that the query compares with each other
 * @param uses the tables that it reads, each once, with the columns that it takes from them
 * @param incrementality the column by which its model could be loaded incrementally, where there is one
 * @param problems what is certainly wrong, in the order of the text
 */
public record Analysis(
        List<OutputColumn> columns,
        boolean complete,
        List<LineageEdge> lineage,
        List<ColumnRef> determining,
        List<ComparedColumns> compared,
        List<TableUse> uses,
        Optional<IncrementalityHint> incrementality,
        List<Problem> problems) {

    /** Of a query that could not be read. */
    public static final Analysis NONE =
            new Analysis(List.of(), false, List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of());

    public Analysis {
        columns = List.copyOf(columns);
        lineage = List.copyOf(lineage);
        determining = List.copyOf(determining);
        compared = List.copyOf(compared);
        uses = List.copyOf(uses);
        requireNonNull(incrementality, "incrementality");
        problems = List.copyOf(problems);
    }
}
