package dev.rocky.compiler.internal.check;

import static dev.rocky.diagnostic.Severity.ERROR;
import static dev.rocky.diagnostic.Severity.INFO;
import static dev.rocky.diagnostic.Severity.WARNING;

import dev.rocky.diagnostic.DiagnosticDefinition;
import java.util.List;

/** The codes of imported projects, each declared once. */
public final class ImportCodes {

    public static final DiagnosticDefinition E030 =
            new DiagnosticDefinition("E030", ERROR, "An imported project dropped a column that is read", """
            The `baseline` of an import has the column, its `snapshot` has not, and the model reads it, in whatever
            clause: the query will fail as soon as the other project is built.

            Read something else, or ask for the column back. When the model fits the new snapshot, make that the
            `baseline`.

            Unlike other errors this one stops no run: only `rocky compile` looks at imported projects.
            """);

    public static final DiagnosticDefinition E031 =
            new DiagnosticDefinition("E031", ERROR, "An imported project narrowed a column that is read", """
            The column has a type now that cannot hold every value of the one that stands in the `baseline` of the
            import, such as `INT32` after `INT64`. Values that the model relies on may be missing, cut or refused.

            Look at what the model does with the column; then make the `snapshot` the new `baseline`.

            Unlike other errors this one stops no run: only `rocky compile` looks at imported projects.
            """);

    public static final DiagnosticDefinition E032 =
            new DiagnosticDefinition("E032", ERROR, "An imported project made a column NOT NULL that is read", """
            The `baseline` of the import allows `NULL` in the column, the `snapshot` does not. Rows that had no value
            there are gone, or have another value in its place, and a query that tells the two apart returns something
            else than before.

            Look for `IS NULL`, `COALESCE` and outer joins on the column; then make the `snapshot` the new `baseline`.

            Unlike other errors this one stops no run: only `rocky compile` looks at imported projects.
            """);

    public static final DiagnosticDefinition E033 =
            new DiagnosticDefinition("E033", ERROR, "An imported project is not the one that was pinned", """
            The `pin` of the import is the hash of the snapshot that somebody looked at, and the `snapshot` has another
            one: its file was exchanged, or the pin was forgotten when it was.

            Review the snapshot and write its hash, which the message tells, as `pin`. Without a `pin`, or with
            `pin = "*"`, any snapshot is accepted. Changes of columns are checked all the same.

            Unlike other errors this one stops no run: only `rocky compile` looks at imported projects.
            """);

    public static final DiagnosticDefinition E034 =
            new DiagnosticDefinition("E034", ERROR, "The snapshot of an imported project is too new", """
            A newer version of Rocky wrote the file in a form that this one does not know, so the import is not checked.

            Use a newer version here too, or let the other project publish with an older one.

            Unlike other errors this one stops no run: only `rocky compile` looks at imported projects.
            """);

    public static final DiagnosticDefinition W012 =
            new DiagnosticDefinition("W012", WARNING, "An imported project cannot be checked", """
            The `snapshot` or the `baseline` of an import is missing or is no snapshot. Nothing is said about what the
            other project changed.

            Files are looked for from the folder of `rocky.toml` and then from the `path` of the import. Correct the
            name, or get the file from the other project.
            """);

    public static final DiagnosticDefinition W030 =
            new DiagnosticDefinition("W030", INFO, "An imported project added a column", """
            The model takes all columns of the table, by a star or in a way that cannot be followed, so the new column
            appears in its result too.

            Name the columns that are wanted, or make the `snapshot` the new `baseline` if it is welcome.
            """);

    public static final DiagnosticDefinition W031 = new DiagnosticDefinition(
            "W031", WARNING, "An imported project changed the type of a column that is read", """
            The column has another type than in the `baseline` of the import. Every value still has a place, but
            comparisons, arithmetic and functions may behave differently.

            Look at what the model does with the column; then make the `snapshot` the new `baseline`.
            """);

    private ImportCodes() {}

    static List<DiagnosticDefinition> all() {
        return List.of(E030, E031, E032, E033, E034, W012, W030, W031);
    }
}
