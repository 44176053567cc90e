package dev.rocky.compiler.internal.resolve;

import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.model.Model;
import dev.rocky.sql.SqlSyntax;
import java.util.List;

/**
 * A model with the text of its query, which nobody has looked at yet.
 *
 * @param syntax what it is written in
 * @param text the query with macros and the values of variables in it
 * @param places where in its file what stands in the text was written
 * @param diagnostics what was wrong with the macros and the variables
 */
public record ModelText(Model model, SqlSyntax syntax, String text, QueryPlaces places, List<Diagnostic> diagnostics) {

    public ModelText {
        diagnostics = List.copyOf(diagnostics);
    }
}
