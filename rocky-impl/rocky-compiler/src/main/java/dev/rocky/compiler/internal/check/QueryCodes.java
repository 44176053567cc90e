package dev.rocky.compiler.internal.check;

import static dev.rocky.diagnostic.Severity.ERROR;

import dev.rocky.diagnostic.DiagnosticDefinition;
import java.util.List;

/** What can be wrong with what a query says of columns, functions and types. */
public final class QueryCodes {

    public static final DiagnosticDefinition E150 =
            new DiagnosticDefinition("E150", ERROR, "A column does not exist", """
            The query names a column that none of its relations has. All of their columns are known, so this is
            certain: the warehouse would refuse the query.

            Correct the name, or add the column to the model that is read. Columns that an outer query names are not
            seen by a subquery in `FROM`, unless it is `LATERAL`.
            """);

    public static final DiagnosticDefinition E151 =
            new DiagnosticDefinition("E151", ERROR, "A column's name is ambiguous", """
            Several relations of the query have a column of this name. Write which one is meant: `orders.id`.

            A join with `USING (id)` makes one column of the two, which needs no qualifier.
            """);

    public static final DiagnosticDefinition E152 =
            new DiagnosticDefinition("E152", ERROR, "A function does not take these arguments", """
            No form of the function takes as many arguments, or arguments of these types, even after the casts that
            the warehouse makes by itself.

            Cast the argument, or look up what the function expects.
            """);

    public static final DiagnosticDefinition E153 =
            new DiagnosticDefinition("E153", ERROR, "An aggregate stands where none may stand", """
            `WHERE`, `GROUP BY` and join conditions look at single rows, before there are groups; an aggregate inside
            of another one has no rows of its own.

            Filter groups with `HAVING`, or compute the aggregate in a common table expression first.
            """);

    public static final DiagnosticDefinition E154 =
            new DiagnosticDefinition("E154", ERROR, "A set operation puts unequal rows under each other", """
            `UNION`, `INTERSECT` and `EXCEPT` compare columns by their place: both sides need the same number of them.

            Name the columns instead of writing `*`, or use `UNION ALL BY NAME` where the warehouse has it.
            """);

    public static final DiagnosticDefinition E155 =
            new DiagnosticDefinition("E155", ERROR, "A column is neither grouped by nor aggregated", """
            A group has many rows, and the query does not say which row's value it means.

            Add the column to `GROUP BY`, or aggregate it: `max(x)`, or `any_value(x)` where any will do.
            """);

    public static final DiagnosticDefinition E156 =
            new DiagnosticDefinition("E156", ERROR, "Types do not fit together", """
            The warehouse has no operator for these types, or no type that all the values could have: in `CASE`, in
            the columns of a `UNION`, on both sides of a comparison.

            Cast one side to the type of the other.
            """);

    public static final DiagnosticDefinition E157 =
            new DiagnosticDefinition("E157", ERROR, "A qualifier names no relation", """
            What stands before the point is neither a relation in `FROM` nor a column with fields.

            A table that has an alias is known by its alias alone.
            """);

    private QueryCodes() {}

    /** All of them. */
    public static List<DiagnosticDefinition> all() {
        return List.of(E150, E151, E152, E153, E154, E155, E156, E157);
    }
}
