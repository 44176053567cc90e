package dev.rocky.cli.reference;

import dev.rocky.diagnostic.DiagnosticDefinition;
import dev.rocky.diagnostic.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes {@code docs/diagnostics}. */
final class DiagnosticPages {

    private static final String MADE = "<!-- Made from the code by DiagnosticReferenceTest. -->\n";

    private static final String END = "\n[All diagnostics](README.md)\n";

    private DiagnosticPages() {}

    /** The page of all codes. */
    static String index(List<DiagnosticDefinition> definitions) {
        StringBuilder page = new StringBuilder(MADE).append("""
                # Diagnostics

                What can be wrong with a project: one page a code, each with an example that the tests run.
                [How diagnostics look](../diagnostics.md) says how to read them; what `rocky validate` adds is in
                [its own list](../reference/validation.md).

                | code | | what is wrong |
                |---|---|---|
                """);
        for (DiagnosticDefinition definition : definitions) {
            page.append("| [%1$s](%1$s.md) | %2$s | %3$s |\n"
                    .formatted(definition.code(), word(definition.severity()), definition.title()));
        }
        return page.toString();
    }

    /** The page of a code that has no example. */
    static String page(DiagnosticDefinition definition) {
        return head(definition) + END;
    }

    /** The page of a code with an example. */
    static String page(DiagnosticDefinition definition, DiagnosticCase example, String printed) throws IOException {
        StringBuilder page = new StringBuilder(head(definition)).append("\n## Example\n");
        Map<String, String> files = example.projectFiles();
        Map<String, String> mended = example.nearFiles();
        files.forEach((name, text) -> {
            if (printed.contains(name) || mended.containsKey(name)) {
                page.append(file(name, text));
            }
        });
        page.append("\n`rocky %s` says:\n\n```text\n%s```\n".formatted(example.command(), printed));
        page.append("\n## Without it\n");
        mended.forEach((name, text) -> page.append(file(name, text)));
        return page.append(END).toString();
    }

    private static String head(DiagnosticDefinition definition) {
        return MADE
                + "# %s: %s\n\n".formatted(definition.code(), definition.title())
                + "*%s.* %s\n\n".formatted(capital(word(definition.severity())), effect(definition.severity()))
                + definition.explanation().strip()
                + "\n";
    }

    private static String file(String name, String text) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
        return "\n`%s`\n\n```%s\n%s%s```\n".formatted(name, ending, text, end);
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }

    private static String effect(Severity severity) {
        return switch (severity) {
            case ERROR -> "A run that touches it is refused before anything is written.";
            case WARNING -> "The project runs all the same.";
            case INFO -> "Said so that nobody takes silence for a check.";
        };
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
