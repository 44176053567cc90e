package dev.rocky.compiler.oracle;

import dev.rocky.ProjectBuilder;
import dev.rocky.Rocky;
import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compile.SourceSchemas;
import dev.rocky.compiler.ProjectCompiler;
import dev.rocky.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the compiler says of queries: each is a model of one project, and the tables are sources. */
public final class Inference {

    private final CompiledProject compiled;
    private final Map<String, List<Diagnostic>> errors;

    private Inference(CompiledProject compiled) {
        this.compiled = compiled;
        this.errors = compiled.diagnostics().stream()
                .filter(Diagnostic::isError)
                .collect(Collectors.groupingBy(Diagnostic::model));
    }

    public static Inference of(List<OracleQuery> queries, SourceSchemas sources) {
        ProjectBuilder project = Rocky.project("oracle");
        for (int i = 0; i < queries.size(); i++) {
            String text = queries.get(i).text();
            project.model(model(i), model -> model.sql(text));
        }
        return new Inference(ProjectCompiler.compile(project.build(), CompileOptions.DEFAULT.sources(sources)));
    }

    /** The model of the query at a place in the list. */
    public static String model(int index) {
        return "oracle_query_" + index;
    }

    /** What is known of the query at a place in the list. */
    public CompiledModel of(int index) {
        return compiled.model(model(index)).orElseThrow();
    }

    public CompiledProject compiled() {
        return compiled;
    }

    /** What the compiler finds wrong with the query at a place in the list; everything in the corpus is right. */
    List<String> errors(int index) {
        return errors.getOrDefault(model(index), List.of()).stream()
                .map(each -> each.code() + " " + each.message())
                .toList();
    }
}
