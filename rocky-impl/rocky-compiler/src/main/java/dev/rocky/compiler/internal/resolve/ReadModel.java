package dev.rocky.compiler.internal.resolve;

import dev.rocky.compile.TableRead;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.model.Model;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.Query;
import java.util.List;
import java.util.Optional;

/**
 * A model whose query has been read.
 *
 * @param syntax what the query is written in
 * @param query the text after variables, without a semicolon at its end
 * @param places where in its file the query stands
 * @param tree the query, or empty if it could not be read
 * @param dependencies the declared models that exist, then those that the query reads
 */
public record ReadModel(
        Model model,
        SqlSyntax syntax,
        String query,
        QueryPlaces places,
        Optional<Query> tree,
        List<TableRead> reads,
        List<String> dependencies,
        List<Diagnostic> diagnostics) {

    public ReadModel {
        reads = List.copyOf(reads);
        dependencies = List.copyOf(dependencies);
        diagnostics = List.copyOf(diagnostics);
    }
}
