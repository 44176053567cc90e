package dev.rocky.adapter.duckdb.internal.session;

import dev.rocky.adapter.duckdb.internal.error.DuckDbErrors;
import dev.rocky.model.Target;
import dev.rocky.run.FailureKind;
import dev.rocky.spi.Relation;
import dev.rocky.spi.RelationColumn;
import dev.rocky.spi.WarehouseException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds tables and views.
 *
 * <p>The views of DuckDB's catalog that list tables and columns walk through all of them every time, and a run asks
 * once for each model. {@code DESCRIBE} goes straight to the table, but fails where there is none, which a
 * transaction does not survive; so it is used outside of transactions.
 */
final class CatalogLookup {

    private static final String CURRENT = "SELECT current_database(), current_schema()";
    private static final String VIEW = """
            SELECT 1
            FROM duckdb_views()
            WHERE lower(database_name) = lower(?) AND lower(schema_name) = lower(?) AND lower(view_name) = lower(?)
            """;
    private static final String COLUMNS = """
            SELECT column_name, data_type, is_nullable
            FROM duckdb_columns()
            WHERE lower(database_name) = lower(?) AND lower(schema_name) = lower(?) AND lower(table_name) = lower(?)
            ORDER BY column_index
            """;

    private final DuckDbSession session;

    CatalogLookup(DuckDbSession session) {
        this.session = session;
    }

    Optional<Relation> find(Target target) {
        Target full = completed(target);
        boolean isView =
                !session.rows(VIEW, full.catalog(), full.schema(), full.table()).isEmpty();
        List<RelationColumn> columns = session.isInTransaction() ? listed(full) : described(full, isView);
        if (columns.isEmpty()) {
            requireAttached(target.catalog());
            return Optional.empty();
        }
        return Optional.of(new Relation(isView ? Relation.Kind.VIEW : Relation.Kind.TABLE, columns));
    }

    /** The target with the catalog and schema that DuckDB would take. */
    private Target completed(Target target) {
        if (!target.catalog().isEmpty() && !target.schema().isEmpty()) {
            return target;
        }
        List<String> current = session.rows(CURRENT).get(0);
        return new Target(
                target.catalog().isEmpty() ? current.get(0) : target.catalog(),
                target.schema().isEmpty() ? current.get(1) : target.schema(),
                target.table());
    }

    private List<RelationColumn> listed(Target target) {
        return session.rows(COLUMNS, target.catalog(), target.schema(), target.table()).stream()
                .map(row -> new RelationColumn(row.get(0), row.get(1), Boolean.parseBoolean(row.get(2))))
                .toList();
    }

    /** A view that no longer works cannot be described, but it is there, with the columns that it once had. */
    private List<RelationColumn> described(Target target, boolean isView) {
        String describe =
                "DESCRIBE " + quoted(target.catalog()) + "." + quoted(target.schema()) + "." + quoted(target.table());
        try {
            return session.columns(describe);
        } catch (SQLException e) {
            if (isView) {
                return listed(target);
            }
            if (DuckDbErrors.isMissing(e)) {
                return List.of();
            }
            throw DuckDbErrors.of(e, describe);
        }
    }

    private void requireAttached(String catalog) {
        if (catalog.isEmpty()) {
            return;
        }
        List<List<String>> attached =
                session.rows("SELECT database_name FROM duckdb_databases() WHERE NOT internal ORDER BY 1");
        if (attached.stream().noneMatch(row -> row.get(0).equalsIgnoreCase(catalog))) {
            String names = attached.stream().map(row -> "'" + row.get(0) + "'").collect(Collectors.joining(", "));
            throw new WarehouseException(
                    FailureKind.NOT_FOUND,
                    "no database '" + catalog + "' is attached, found " + names,
                    "correct the target's catalog, or leave it out for the adapter's own database",
                    null);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
