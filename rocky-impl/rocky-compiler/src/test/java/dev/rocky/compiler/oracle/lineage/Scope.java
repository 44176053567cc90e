package dev.rocky.compiler.oracle.lineage;

import java.util.ArrayList;
import java.util.List;

/** What an expression may name: columns with the alias of their relation in front. */
record Scope(List<MadeColumn> columns) {

    Scope {
        columns = List.copyOf(columns);
    }

    static Scope of(String alias, List<MadeColumn> columns) {
        return new Scope(columns.stream()
                .map(column -> new MadeColumn(alias + "." + column.name(), column.kind()))
                .toList());
    }

    Scope and(Scope more) {
        List<MadeColumn> all = new ArrayList<>(columns);
        all.addAll(more.columns);
        return new Scope(all);
    }

    List<MadeColumn> of(Kind kind) {
        return columns.stream().filter(column -> column.kind() == kind).toList();
    }
}
