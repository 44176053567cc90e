package dev.rocky.compiler.internal.check;

import static dev.rocky.diagnostic.Severity.ERROR;

import dev.rocky.diagnostic.DiagnosticDefinition;
import dev.rocky.spi.DiagnosticSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The codes of the compiler, each declared once. */
public final class Codes implements DiagnosticSource {

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

    /** For {@link java.util.ServiceLoader}. */
    public Codes() {}

    @Override
    public List<DiagnosticDefinition> diagnostics() {
        return Stream.of(
                        List.of(E028, E036, E100, E130, E131),
                        ModelCodes.all(),
                        QueryCodes.all(),
                        MacroCodes.all(),
                        ImportCodes.all())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(DiagnosticDefinition::code))
                .toList();
    }
}
