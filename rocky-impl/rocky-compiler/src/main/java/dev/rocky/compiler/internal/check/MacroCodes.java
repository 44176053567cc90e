package dev.rocky.compiler.internal.check;

import static dev.rocky.diagnostic.Severity.ERROR;

import dev.rocky.diagnostic.DiagnosticDefinition;
import java.util.List;

/** What can be wrong with the macros that a query calls. */
public final class MacroCodes {

    public static final DiagnosticDefinition E120 =
            new DiagnosticDefinition("E120", ERROR, "A macro does not exist", """
            `@name(…)` calls a macro, and no file in `macros`, the folder beside that of the models, declares one of
            this name. Upper and lower case are told apart. The query is read with `NULL` in its place.

            Correct the name, or write the macro: a file whose first line is `-- @macro name(x, y)` and whose rest is SQL
            with `{x}` and `{y}`. For the operator `@` of DuckDB write a blank behind it: `@ sqrt(x)`.
            """);

    public static final DiagnosticDefinition E121 =
            new DiagnosticDefinition("E121", ERROR, "A macro is called with the wrong arguments", """
            A call gives as many arguments as the macro has parameters, between parentheses and with commas between
            them. Where the macro says what kind of thing it wants, such as `n: number`, a text is none.

            The query is read with `NULL` in place of the call.
            """);

    public static final DiagnosticDefinition E122 =
            new DiagnosticDefinition("E122", ERROR, "A macro cannot be put in", """
            The macro calls itself, perhaps by way of others, or macros are nested more than 16 deep, or their text
            together grows beyond a million characters. A macro is text that is put in as it stands: it has no way
            to stop.
            """);

    private MacroCodes() {}

    static List<DiagnosticDefinition> all() {
        return List.of(E120, E121, E122);
    }
}
