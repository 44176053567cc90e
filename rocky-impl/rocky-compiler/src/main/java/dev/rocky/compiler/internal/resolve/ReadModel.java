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
 * @param query the text after variables, without a semicolon at its end
 * @param tree the query, or empty if it could not be read
 * @param syntax what the query is written in
 * @param places where its parts stand in a file
 * @param dependencies the declared models that exist, then those that the query reads
 */
public record ReadModel(
        Model model,
        String query,
        Optional<Query> tree,
        SqlSyntax syntax,
        QueryPlaces places,
        List<TableRead> reads,
        List<String> dependencies,
        List<Diagnostic> diagnostics) {

    public ReadModel {
        reads = List.copyOf(reads);
        dependencies = List.copyOf(dependencies);
        diagnostics = List.copyOf(diagnostics);
    }
}
