package dev.rocky.compiler.internal.resolve;

import dev.rocky.compile.CompiledModel.CommonTables;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.TreeVisitor;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the names that a query gives to parts of itself. */
public final class CommonTableNames extends TreeVisitor {

    private final Set<String> names = new HashSet<>();

    private CommonTableNames() {}

    /** The common table expressions of a query. */
    public static CommonTables of(Query query) {
        CommonTableNames finder = new CommonTableNames();
        finder.visit(query);
        if (finder.names.isEmpty()) {
            return CommonTables.NONE;
        }
        OptionalInt start = query.with()
                .map(with -> OptionalInt.of(with.tables().get(0).name().span().start()))
                .orElseGet(OptionalInt::empty);
        return new CommonTables(start, finder.names);
    }

    @Override
    public void visit(Query.With with) {
        with.tables().forEach(table -> names.add(table.name().text()));
        super.visit(with);
    }
}
