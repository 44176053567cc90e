package dev.rocky.compiler.internal.analysis.expression;

import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.sql.tree.Expression;
import java.util.List;

/** Finds the columns that {@code COLUMNS(…)} stands for. */
public interface Expansion {

    /** The columns, in order. */
    List<QueryColumn> columns(Expression.Columns columns, Place place);
}
