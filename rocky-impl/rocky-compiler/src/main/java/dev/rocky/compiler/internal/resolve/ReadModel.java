package dev.rocky.compiler.internal.resolve;

import dev.rocky.compile.TableRead;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.model.Model;
import dev.rocky.sql.SqlSyntax;
import java.util.List;

/**
 * A model of which is known what it reads.
 *
 * @param syntax what the query is written in
 * @param query the text after variables, without a semicolon at its end
 * @param places where in its file the query stands
 * @param facts what the query says by itself
 * @param reads the tables that it names, each with the model that is meant
 * @param dependencies the declared models that exist, then those that the query reads
 */
public record ReadModel(
        Model model,
        SqlSyntax syntax,
        String query,
        QueryPlaces places,
        QueryFacts facts,
        List<TableRead> reads,
        List<String> dependencies,
        List<Diagnostic> diagnostics) {

    public ReadModel {
        reads = List.copyOf(reads);
        dependencies = List.copyOf(dependencies);
        diagnostics = List.copyOf(diagnostics);
    }
}
