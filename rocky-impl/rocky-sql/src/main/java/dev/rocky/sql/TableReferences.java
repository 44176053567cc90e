package dev.rocky.sql;

import static java.util.Objects.requireNonNull;

import dev.rocky.sql.tree.Name;
import dev.rocky.sql.tree.QualifiedName;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.QueryBody;
import dev.rocky.sql.tree.Relation;
import dev.rocky.sql.tree.TreeVisitor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The tables that a query names, wherever in it they stand.
 *
 * @param tables every place that names a table, in the order of the text; common table expressions count as well and
 *     are marked, table functions and files do not
 * @param commonTables the names of all common table expressions, as they are written
 * @since 2.0
 */
public record TableReferences(List<TableReference> tables, Set<String> commonTables) {

    public TableReferences {
        tables = List.copyOf(tables);
        commonTables = Set.copyOf(commonTables);
    }

    /**
     * Find them.
     *
     * @param syntax what the query is written in, which decides how names are compared
     */
    public static TableReferences of(Query query, SqlSyntax syntax) {
        Finder finder = new Finder(requireNonNull(syntax, "syntax"));
        finder.visit(query);
        if (finder.found.size() > 1) {
            finder.found.sort(
                    Comparator.comparingInt(reference -> reference.span().start()));
        }
        return new TableReferences(finder.found, finder.names);
    }

    private static final class Finder extends TreeVisitor {

        /** The schema by which a recursive common table reaches its whole result in DuckDB. */
        private static final String RECURRING = "recurring";

        private final SqlSyntax syntax;
        private final List<TableReference> found = new ArrayList<>(4);
        private final Set<String> names = new HashSet<>(0);
        private Set<String> commonTables = Set.of();

        Finder(SqlSyntax syntax) {
            this.syntax = syntax;
        }

        @Override
        public void visit(Query query) {
            Set<String> outer = commonTables;
            super.visit(query);
            commonTables = outer;
        }

        /** A common table is seen by those behind it, and by itself where it is recursive. */
        @Override
        public void visit(Query.With with) {
            for (Query.CommonTable table : with.tables()) {
                Set<String> extended = new HashSet<>(commonTables);
                extended.add(key(table.name()));
                names.add(table.name().text());
                if (with.recursive()) {
                    commonTables = extended;
                }
                visit(table.query());
                commonTables = extended;
            }
        }

        @Override
        public void visit(QueryBody body) {
            if (body instanceof QueryBody.Table table) {
                add(table.name(), Optional.empty(), false);
            }
            if (body instanceof QueryBody.Describe describe && describe.kind() != QueryBody.Describe.Kind.SHOW) {
                describe.table().ifPresent(name -> add(name, Optional.empty(), false));
            }
            super.visit(body);
        }

        @Override
        public void visit(Relation relation) {
            if (relation instanceof Relation.Table table) {
                add(table.name(), table.alias().map(Relation.Alias::name), true);
            }
            super.visit(relation);
        }

        private void add(QualifiedName name, Optional<Name> alias, boolean mayHaveAlias) {
            found.add(new TableReference(name, alias, mayHaveAlias, isCommonTable(name.parts())));
        }

        private boolean isCommonTable(List<Name> parts) {
            Name last = parts.get(parts.size() - 1);
            if (commonTables.isEmpty()) {
                return false;
            }
            boolean reachesCommonTables = parts.size() == 1
                    || (syntax == SqlSyntax.DUCKDB
                            && parts.size() == 2
                            && parts.get(0).text().equalsIgnoreCase(RECURRING));
            return reachesCommonTables && commonTables.contains(key(last));
        }

        /** Snowflake alone minds the case of a name, where it stands in quotes. */
        private String key(Name name) {
            return syntax == SqlSyntax.SNOWFLAKE && name.quoted()
                    ? name.text()
                    : name.text().toUpperCase(Locale.ROOT);
        }
    }
}
