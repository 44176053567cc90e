package dev.rocky.compiler.internal.check;

import static dev.rocky.diagnostic.Severity.ERROR;
import static dev.rocky.diagnostic.Severity.INFO;
import static dev.rocky.diagnostic.Severity.WARNING;

import dev.rocky.diagnostic.DiagnosticDefinition;
import java.util.List;

/** The codes of what can be wrong with a model whose query can be read, each declared once. */
public final class ModelCodes {

    public static final DiagnosticDefinition E001 =
            new DiagnosticDefinition("E001", ERROR, "Columns of incompatible types are compared", """
            Two columns are compared in a join, by `USING`, `IN` or a set operation, but no type holds the values of
            both: the warehouse refuses the query, or compares texts where numbers were meant.

            Cast one of them to the type of the other, best in the model that it comes from. That two models have
            columns of one name and different types is nothing by itself.
            """);

    public static final DiagnosticDefinition E010 =
            new DiagnosticDefinition("E010", ERROR, "A required column is missing", """
            The contract of the model lists the column under `[rules] required`, but the query does not return it.
            Names are compared exactly, upper and lower case included.

            Select the column, or take it out of `required`.
            """);

    public static final DiagnosticDefinition E011 =
            new DiagnosticDefinition("E011", ERROR, "A column has another type than promised", """
            The contract names a type for the column and the query returns another one. A narrower number counts as
            another type. Contract types have names of their own, the same for all warehouses: `Int64`,
            `Decimal(18,2)`, `Timestamp`; a warehouse's own name such as `BIGINT` is none of them.

            Cast the column, or change the contract together with its readers.
            """);

    public static final DiagnosticDefinition E012 =
            new DiagnosticDefinition("E012", ERROR, "A column may hold NULL against its promise", """
            The contract says `nullable = false`, but rows with `NULL` are possible: the column comes from the optional
            side of an outer join, from an aggregate over perhaps no rows, or from a column that may hold `NULL`.

            Filter with `WHERE … IS NOT NULL`, give a value with `COALESCE`, or drop the promise.
            """);

    public static final DiagnosticDefinition E013 =
            new DiagnosticDefinition("E013", ERROR, "A protected column was removed", """
            The contract lists the column under `[rules] protected`, because somebody reads it, but the query does not
            return it any more.

            Select it again, or take it out of `protected` once nobody reads it.
            """);

    public static final DiagnosticDefinition E020 =
            new DiagnosticDefinition("E020", ERROR, "The time column is not among the output columns", """
            A `time_interval` model replaces the rows of a window by its `time_column`, so the query has to return that
            column under exactly that name.
            """);

    public static final DiagnosticDefinition E021 =
            new DiagnosticDefinition("E021", ERROR, "The time column holds no time", """
            The `time_column` of a `time_interval` model places rows in partitions, so it has to be a date or a
            timestamp. Convert it in the query, or choose another column.
            """);

    public static final DiagnosticDefinition E022 =
            new DiagnosticDefinition("E022", ERROR, "The time column may hold NULL", """
            A row without a time belongs to no partition: it would be inserted and never replaced. Keep such rows out
            with `WHERE … IS NOT NULL`, or give them a time with `COALESCE`.
            """);

    public static final DiagnosticDefinition E023 =
            new DiagnosticDefinition("E023", ERROR, "The time column is no plain name", """
            The name of the `time_column` becomes part of statements, so it may hold letters, digits and `_` alone.
            Give the column an alias in the query.
            """);

    public static final DiagnosticDefinition E024 =
            new DiagnosticDefinition("E024", ERROR, "The query does not name its window", """
            Each run of a `time_interval` model rebuilds a window, and the query has to read that window alone. It says
            so with `@start_date` and `@end_date`:
            `WHERE placed_at >= @start_date AND placed_at < @end_date`.

            Without them every partition would be filled with all rows. `microbatch` does not need them.
            """);

    public static final DiagnosticDefinition E025 =
            new DiagnosticDefinition("E025", ERROR, "A date cannot tell hours apart", """
            With `granularity = "hour"` the `time_column` has to be a timestamp: all rows of a date would fall into its
            first hour. Use `granularity = "day"`, or a timestamp.
            """);

    public static final DiagnosticDefinition E026 =
            new DiagnosticDefinition("E026", ERROR, "The first partition is no key of its granularity", """
            Partition keys have one form for each granularity: `2026-05-01T08` for an hour, `2026-05-01` for a day,
            `2026-05` for a month, `2026` for a year.
            """);

    public static final DiagnosticDefinition E027 =
            new DiagnosticDefinition("E027", ERROR, "A model is estimated to exceed its budget", """
            Building the model is estimated to cost more than the `max_usd` of its `[budget]`, or to give more bytes than
            `max_bytes_scanned`. Only the limits in the model's own file are looked at here, and only `compile` looks;
            a run is not refused for an estimate.

            The estimate takes the rows that the last builds counted. Where there are none it assumes 10,000 rows of 256
            bytes for a model that reads no other one; its message says so.

            Raise the limit, or read less.
            """);

    public static final DiagnosticDefinition E035 =
            new DiagnosticDefinition("E035", ERROR, "Iceberg tables do not have this option", """
            A table with `format = "iceberg_table"` is either partitioned or clustered, not both, and the format of its
            data files is not its to choose: `write.format.…` properties are refused by the warehouse.
            """);

    public static final DiagnosticDefinition E140 =
            new DiagnosticDefinition("E140", ERROR, "A promise cannot be checked", """
            The same as `I110`, but the compilation is strict: what cannot be checked counts as broken.
            """);

    public static final DiagnosticDefinition I001 =
            new DiagnosticDefinition("I001", INFO, "The select list has a star", """
            With `SELECT *` the columns of the model are those of its sources, whatever they become. Name the columns,
            so that a new one upstream is a decision and not an accident.
            """);

    public static final DiagnosticDefinition I002 =
            new DiagnosticDefinition("I002", INFO, "Some columns have no known type", """
            The types of some columns follow from the query and those of others do not, because they come from tables
            whose columns are not known. Declare them under `[[sources]]`, or compile with `--with-seed`.
            """);

    public static final DiagnosticDefinition I110 =
            new DiagnosticDefinition("I110", INFO, "A promise cannot be checked", """
            Whether a contract or a strategy gets the column it asks for could not be found out: a star hides which
            columns there are, or the column comes from a table whose columns are not known. This is not a failure, and
            not a success either.

            Declare the columns of the source under `[[sources]]`, name the columns instead of `*`, or cast the column.
            Compile strictly to make this an error (`E140`).
            """);

    public static final DiagnosticDefinition I111 =
            new DiagnosticDefinition("I111", INFO, "An output column has no plain name", """
            The select item has no alias, so the warehouse makes up a name such as `count_star()`. Others have to quote
            it, contracts and strategies cannot name it, and it changes with every edit of the expression.
            """);

    public static final DiagnosticDefinition P001 =
            new DiagnosticDefinition("P001", ERROR, "The target warehouse does not have this construct", """
            The project says, or `--target-dialect` does, that its models shall run on another warehouse as well, and
            that one does not have the function or the clause.

            Use the portable form. To keep the construct in one model write `-- rocky-allow: NAME` on a line of its own,
            to keep it everywhere list it under `[portability] allow`.
            """);

    public static final DiagnosticDefinition P002 =
            new DiagnosticDefinition("P002", WARNING, "Readers depend on the columns of a star", """
            Other models read columns of this one, and this one gets its columns from a star: a change in its sources
            goes straight through to them. Name the columns.
            """);

    public static final DiagnosticDefinition W001 =
            new DiagnosticDefinition("W001", WARNING, "Columns of different types are compared", """
            Two columns are compared in a join, by `USING`, `IN` or a set operation, and the warehouse converts one of
            them without being asked. That costs time, often keeps it from using statistics, and hides a slip.

            Cast one of them, best in the model that it comes from.
            """);

    public static final DiagnosticDefinition W002 =
            new DiagnosticDefinition("W002", WARNING, "A star over unknown columns", """
            The query selects `*` from a model whose columns are not known, so the columns of this one are not known
            either and nothing about them is checked.

            Name the columns here, or make them known in the model that is read.
            """);

    public static final DiagnosticDefinition W003 =
            new DiagnosticDefinition("W003", WARNING, "The window is open on one side", """
            The query names `@start_date` or `@end_date`, but not both, so each partition is filled with rows that
            belong to others. Use both: `WHERE placed_at >= @start_date AND placed_at < @end_date`.
            """);

    public static final DiagnosticDefinition W004 =
            new DiagnosticDefinition("W004", WARNING, "A classified column has no mask", """
            The model classifies a column, but nobody says what becomes of columns with this tag: it is neither under
            `[mask]` nor under a `[mask.ENVIRONMENT]`, and `[classifications] allow_unmasked` does not name it.
            """);

    public static final DiagnosticDefinition W005 =
            new DiagnosticDefinition("W005", WARNING, "Nobody says how old the data may become", """
            The model returns times, but neither its `[freshness]` nor that of the project says how old the newest may
            become, so stale data goes unnoticed.
            """);

    public static final DiagnosticDefinition W006 =
            new DiagnosticDefinition("W006", WARNING, "A merge key is not among the output columns", """
            `unique_key` names a column that the query does not return, so the merge cannot find rows by it. Upper and
            lower case are not told apart here.
            """);

    public static final DiagnosticDefinition W010 =
            new DiagnosticDefinition("W010", WARNING, "The contract describes a column that is not there", """
            A `[[columns]]` entry names a column that the query does not return. It is not required, so nothing is
            broken yet; more often than not it is a slip or left over.
            """);

    public static final DiagnosticDefinition W011 =
            new DiagnosticDefinition("W011", WARNING, "A contract without a model", """
            A file in the folder of contracts is named after no model, so nobody keeps its promises.
            Contracts are found by name: `orders.contract.toml` is that of the model `orders`.
            """);

    private ModelCodes() {}

    static List<DiagnosticDefinition> all() {
        return List.of(
                E001, E010, E011, E012, E013, E020, E021, E022, E023, E024, E025, E026, E027, E035, E140, I001, I002,
                I110, I111, P001, P002, W001, W002, W003, W004, W005, W006, W010, W011);
    }
}
