package dev.rocky.compiler.oracle.lineage;

import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.CompiledProject;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.lineage.LineageEdge;
import dev.rocky.type.Column;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the compiler says of the origin of a query's columns.
 *
 * @param sources by the place of the column, the columns as {@code table.column} that its values come from
 * @param determining the columns that decide which rows there are
 */
record LineageClaims(List<Set<String>> sources, Set<String> determining) {

    static LineageClaims of(CompiledProject project, CompiledModel model) {
        List<Set<String>> sources = new ArrayList<>();
        for (Column column : model.columns()) {
            Set<String> names = new TreeSet<>();
            for (LineageEdge edge : project.lineage().producers(new ColumnRef(model.name(), column.name()))) {
                names.add(name(edge.source()));
            }
            sources.add(names);
        }
        Set<String> determining = new HashSet<>();
        project.lineage().determining(model.name()).forEach(each -> determining.add(name(each)));
        return new LineageClaims(sources, determining);
    }

    private static String name(ColumnRef column) {
        return column.model() + "." + column.column();
    }

    /** Whether a change of a column may show at a place. */
    boolean allows(String column, int place) {
        return determining.contains(column)
                || (place < sources.size() && sources.get(place).contains(column));
    }
}
