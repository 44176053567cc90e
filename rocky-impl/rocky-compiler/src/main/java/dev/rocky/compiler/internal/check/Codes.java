package dev.rocky.compiler.internal.check;

import static dev.rocky.diagnostic.Severity.ERROR;

import dev.rocky.diagnostic.DiagnosticDefinition;
import java.util.List;

/** The codes of the compiler, each declared once. */
public final class Codes {

    public static final DiagnosticDefinition E028 =
            new DiagnosticDefinition("E028", ERROR, "A run variable has no value", """
            The query holds `@var(name)`, but no value was given and there is no default.

            Give one with `--var name=value`, or write a default into the query: `@var(name, 2026-01-01)`.
            The query is read with `NULL` in its place, so that everything else can be checked.
            """);

    public static final DiagnosticDefinition E036 =
            new DiagnosticDefinition("E036", ERROR, "Two models fill the same table", """
            Several models have the same target; the last one to run would win.
            Upper and lower case are not told apart, because most warehouses do not either.

            Give each model a `[target] table` or schema of its own, or delete one.
            """);

    public static final DiagnosticDefinition E100 =
            new DiagnosticDefinition("E100", ERROR, "The query cannot be read", """
            The text is no query in the SQL of its warehouse. The other models are checked all the same;
            what this one returns is not known, so nothing is said about the columns of its readers.
            """);

    public static final DiagnosticDefinition E130 =
            new DiagnosticDefinition("E130", ERROR, "A declared dependency does not exist", """
            `depends_on` names a model that the project does not have. Correct the name or remove it:
            models that the query itself reads need not be declared.
            """);

    public static final DiagnosticDefinition E131 =
            new DiagnosticDefinition("E131", ERROR, "Models depend on each other in a circle", """
            Each model of the circle needs another one of it first, so none can be built. Break the circle: take one
            read out, or move what both sides need into a model of its own.
            """);

    public static final DiagnosticDefinition E140 =
            new DiagnosticDefinition("E140", ERROR, "A column does not exist", """
            The query names a column that none of its relations has. All of their columns are known, so this is
            certain: the warehouse would refuse the query.

            Correct the name, or add the column to the model that is read. Columns that an outer query names are not
            seen by a subquery in `FROM`, unless it is `LATERAL`.
            """);

    public static final DiagnosticDefinition E141 =
            new DiagnosticDefinition("E141", ERROR, "A column's name is ambiguous", """
            Several relations of the query have a column of this name. Write which one is meant: `orders.id`.

            A join with `USING (id)` makes one column of the two, which needs no qualifier.
            """);

    public static final DiagnosticDefinition E142 =
            new DiagnosticDefinition("E142", ERROR, "A function does not take these arguments", """
            No form of the function takes as many arguments, or arguments of these types, even after the casts that
            the warehouse makes by itself.

            Cast the argument, or look up what the function expects.
            """);

    public static final DiagnosticDefinition E143 =
            new DiagnosticDefinition("E143", ERROR, "An aggregate stands where none may stand", """
            `WHERE`, `GROUP BY` and join conditions look at single rows, before there are groups; an aggregate inside
            of another one has no rows of its own.

            Filter groups with `HAVING`, or compute the aggregate in a common table expression first.
            """);

    public static final DiagnosticDefinition E144 =
            new DiagnosticDefinition("E144", ERROR, "A set operation puts unequal rows under each other", """
            `UNION`, `INTERSECT` and `EXCEPT` compare columns by their place: both sides need the same number of them.

            Name the columns instead of writing `*`, or use `UNION ALL BY NAME` where the warehouse has it.
            """);

    public static final DiagnosticDefinition E145 =
            new DiagnosticDefinition("E145", ERROR, "A column is neither grouped by nor aggregated", """
            A group has many rows, and the query does not say which row's value it means.

            Add the column to `GROUP BY`, or aggregate it: `max(x)`, or `any_value(x)` where any will do.
            """);

    public static final DiagnosticDefinition E146 =
            new DiagnosticDefinition("E146", ERROR, "Types do not fit together", """
            The warehouse has no operator for these types, or no type that all the values could have: in `CASE`, in
            the columns of a `UNION`, on both sides of a comparison.

            Cast one side to the type of the other.
            """);

    public static final DiagnosticDefinition E147 =
            new DiagnosticDefinition("E147", ERROR, "A qualifier names no relation", """
            What stands before the point is neither a relation in `FROM` nor a column with fields.

            A table that has an alias is known by its alias alone.
            """);

    private Codes() {}

    /** Every code, in order. */
    public static List<DiagnosticDefinition> all() {
        return List.of(E028, E036, E100, E130, E131, E140, E141, E142, E143, E144, E145, E146, E147);
    }
}
