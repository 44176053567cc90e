package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.compiler.internal.analysis.expression.CommonTables;
import dev.rocky.compiler.internal.analysis.scope.Scope;
import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.sql.tree.QualifiedName;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.QueryBody;
import java.util.ArrayList;
import java.util.List;

/** {@code WITH …}. */
final class CommonTableExpressions {

    private final QueryAnalysis analysis;

    CommonTableExpressions(QueryAnalysis analysis) {
        this.analysis = analysis;
    }

    /** The tables in sight behind a {@code WITH}. */
    CommonTables add(Query.With with, Scope outer, CommonTables inherited) {
        CommonTables tables = inherited;
        for (Query.CommonTable table : with.tables()) {
            CommonTables before = tables;
            tables = before.and(
                    table.name().text(),
                    () -> with.recursive() && table.query().body() instanceof QueryBody.SetOperation operation
                            ? recursive(table, operation, outer, before)
                            : named(table, analysis.queries().rows(table.query(), outer, before)));
        }
        return tables;
    }

    private static Rows named(Query.CommonTable table, Rows rows) {
        return rows.named(QualifiedName.textsOf(table.columns())).withDistinctNames();
    }

    /** The first branch decides names and types; the second one sees them. */
    private Rows recursive(
            Query.CommonTable table, QueryBody.SetOperation operation, Scope outer, CommonTables before) {
        Rows anchor = named(table, analysis.queries().rows(operation.left(), outer, before));
        Reading reading = new Reading();
        // Rows that follow from others may hold NULL where the first ones do not.
        Rows seen = anchor.map(column -> column.nullable(true));
        CommonTables within = before.and(table.name().text(), () -> reading.read(seen));
        Rows step = analysis.queries().rows(operation.right(), outer, within);
        if (!reading.happened) {
            return named(table, analysis.queries().rows(table.query(), outer, before));
        }
        if (!anchor.complete()
                || !step.complete()
                || step.columns().size() != anchor.columns().size()) {
            return seen;
        }
        List<QueryColumn> columns = new ArrayList<>();
        for (int i = 0; i < anchor.columns().size(); i++) {
            QueryColumn first = anchor.columns().get(i);
            QueryColumn next = step.columns().get(i);
            columns.add(first.holding(
                    first.value().nullable(first.nullable() || next.nullable()).alsoFrom(next.origins())));
        }
        return Rows.of(columns);
    }

    /** Whether a table reads itself. */
    private static final class Reading {
        private boolean happened;

        Rows read(Rows rows) {
            happened = true;
            return rows;
        }
    }
}
