package dev.rocky.compiler.internal.macros;

import static java.util.Objects.requireNonNull;

import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.sql.QueryText;
import java.util.List;

/**
 * A query whose macros have been put in.
 *
 * @param text the query as it is written, with what was put in place of its calls
 * @param problems what is wrong with calls
 */
public record MacroExpansion(QueryText text, List<Diagnostic> problems) {

    public MacroExpansion {
        requireNonNull(text, "text");
        problems = List.copyOf(problems);
    }
}
