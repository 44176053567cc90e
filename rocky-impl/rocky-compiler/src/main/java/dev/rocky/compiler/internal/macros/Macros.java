package dev.rocky.compiler.internal.macros;

import dev.rocky.model.Macro;
import dev.rocky.model.ModelBody;
import dev.rocky.sql.QueryText;
import dev.rocky.sql.SqlSyntax;
import java.util.List;
import java.util.Map;

/** The macros of a project. Safe for use by several threads. */
public final class Macros {

    private final Map<String, Macro> byName;

    public Macros(Map<String, Macro> byName) {
        this.byName = Map.copyOf(byName);
    }

    /** Put macros in place of the calls of a query, and {@code NULL} where that cannot be done. */
    public MacroExpansion expand(String model, ModelBody.Sql body, SqlSyntax syntax) {
        SqlText sql = SqlText.of(body.text(), syntax);
        List<MacroCall> calls = MacroCall.in(sql);
        QueryText text = QueryText.of(body.text());
        if (calls.isEmpty()) {
            return new MacroExpansion(text, List.of());
        }
        MacroProblems problems = new MacroProblems(model, body, byName.keySet());
        for (MacroCall call : calls) {
            MacroProblems here = problems.at(call);
            text = text.replace(call.span(), new CallExpansion(byName, sql, here).expand(call));
        }
        return new MacroExpansion(text, problems.all());
    }
}
