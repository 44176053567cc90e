package dev.rocky.benchmarks.fuzz;

import dev.rocky.Rocky;
import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compiler.ProjectCompiler;
import dev.rocky.diagnostic.Severity;
import dev.rocky.model.AdapterConfig;
import dev.rocky.model.Project;
import dev.rocky.sql.ParsedQuery;
import dev.rocky.sql.QueryParser;
import dev.rocky.sql.SqlSyntax;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** The parser and the whole compiler, with one model of a project that has another which reads it. */
final class QueryTarget implements FuzzTarget {

    private final SqlSyntax syntax;
    private final Mutator mutator;
    private final CompileOptions options;

    QueryTarget(SqlSyntax syntax, Seeds seeds, long seed) throws IOException {
        this.syntax = syntax;
        mutator = new Mutator(seed, seeds.queries(syntax));
        options = CompileOptions.DEFAULT.sources(seeds.tables());
    }

    @Override
    public String name() {
        return "SQL of " + syntax.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String next() {
        return mutator.next();
    }

    @Override
    public void feed(String input) {
        boolean failure = QueryParser.parse(input, syntax) instanceof ParsedQuery.Failure;
        if (input.isBlank()) {
            // The reader refuses such a file; a model of nothing cannot be built.
            return;
        }
        Project project = Rocky.project("fuzz")
                .adapter(AdapterConfig.of(syntax.name().toLowerCase(Locale.ROOT), Map.of()))
                .model("fuzzed", model -> model.sql(input))
                .model("reader", model -> model.sql("SELECT * FROM fuzzed"))
                .build();
        CompiledProject compiled = ProjectCompiler.compile(project, options);
        compiled.lineage().edges();
        boolean error = compiled.diagnostics().stream().anyMatch(each -> each.severity() == Severity.ERROR);
        // What begins with @ may stand for something else, with which the query can be read.
        if (failure && !input.contains("@") && !error) {
            throw new IllegalStateException("a query that cannot be read has no diagnostic");
        }
    }
}
