package dev.rocky.compiler.internal.analysis.expression;

import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.sql.tree.Query;

/** Analyses the queries that stand inside of expressions. */
public interface Subqueries {

    /** The columns of a query that sees what is in sight at a place. */
    Rows rows(Query query, Place place);
}
