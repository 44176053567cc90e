package dev.rocky.compiler.internal.resolve;

import dev.rocky.compile.TableRead;
import dev.rocky.compiler.internal.check.Codes;
import dev.rocky.compiler.internal.macros.MacroExpansion;
import dev.rocky.compiler.internal.macros.Macros;
import dev.rocky.compiler.internal.variables.RunVariables;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.diagnostic.Nearest;
import dev.rocky.model.AdapterConfig;
import dev.rocky.model.Model;
import dev.rocky.model.ModelBody;
import dev.rocky.model.Pipeline;
import dev.rocky.model.Project;
import dev.rocky.source.SourceSpan;
import dev.rocky.sql.ParsedQuery;
import dev.rocky.sql.QueryParser;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.TableReference;
import dev.rocky.sql.TableReferences;
import dev.rocky.sql.tree.Name;
import dev.rocky.sql.tree.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the queries of a project and finds out what they read. Safe for use by several threads. */
public final class ModelReader {

    private final Project project;
    private final Map<String, String> variables;
    private final Macros macros;
    private final ModelNames names;
    private final Map<String, SqlSyntax> syntaxes = new HashMap<>();

    public ModelReader(Project project, Map<String, String> variables) {
        this.project = project;
        this.variables = variables;
        this.macros = new Macros(project.rules().macros());
        this.names = new ModelNames(project.models().keySet());
        for (Pipeline pipeline : project.pipelines().values()) {
            if (pipeline instanceof Pipeline.Transformation transformation) {
                AdapterConfig adapter = project.adapters().get(transformation.targetAdapter());
                SqlSyntax syntax = adapter == null ? SqlSyntax.DUCKDB : SqlSyntax.ofAdapter(adapter.type());
                transformation.models().forEach(model -> syntaxes.putIfAbsent(model, syntax));
            }
        }
    }

    /** Read one model. */
    public ReadModel read(Model model) {
        return switch (model.body()) {
            case ModelBody.Sql sql -> read(model, sql);
        };
    }

    private ReadModel read(Model model, ModelBody.Sql body) {
        SqlSyntax syntax = syntaxes.getOrDefault(model.name(), SqlSyntax.DUCKDB);
        MacroExpansion expanded = macros.expand(model.name(), body, syntax);
        List<Diagnostic> problems = new ArrayList<>(expanded.problems());
        RunVariables replaced = RunVariables.replace(expanded.text().render(), variables);
        QueryPlaces beforeVariables = new QueryPlaces(body, List.of(expanded.text()));
        for (RunVariables.Missing missing : replaced.missing()) {
            problems.add(Codes.E028
                    .at(
                            model.name(),
                            beforeVariables.of(missing.span()),
                            "run variable '" + missing.name() + "' has no value and no default")
                    .suggest("give one with --var " + missing.name() + "=…, or write @var(" + missing.name()
                            + ", default)"));
        }
        String text = replaced.text().render();
        QueryPlaces places = new QueryPlaces(body, List.of(replaced.text(), expanded.text()));
        return switch (QueryParser.parse(text, syntax)) {
            case ParsedQuery.Success success -> {
                List<TableRead> reads = reads(model, success.query(), syntax);
                yield new ReadModel(
                        model,
                        syntax,
                        QueryEnd.withoutTerminator(text, success.query().span()),
                        places,
                        Optional.of(success.query()),
                        reads,
                        dependencies(model, reads, problems),
                        problems);
            }
            case ParsedQuery.Failure failure -> {
                problems.add(unreadable(model, places, failure));
                yield new ReadModel(
                        model,
                        syntax,
                        text,
                        places,
                        Optional.empty(),
                        List.of(),
                        dependencies(model, List.of(), problems),
                        problems);
            }
        };
    }

    private static Diagnostic unreadable(Model model, QueryPlaces places, ParsedQuery.Failure failure) {
        Optional<SourceSpan> place = places.of(failure.span());
        Diagnostic diagnostic = Codes.E100.at(model.name(), place, failure.message());
        List<String> expected = failure.expected();
        if (expected.size() == 1 && failure.message().endsWith("did you mean " + expected.get(0) + "?")) {
            String title = "Replace with " + expected.get(0);
            return place.map(span -> diagnostic.fix(Diagnostic.Fix.replace(title, span, expected.get(0))))
                    .orElse(diagnostic)
                    .suggest("write " + expected.get(0));
        }
        boolean said = expected.stream().allMatch(failure.message()::contains);
        return said ? diagnostic : diagnostic.suggest("expected " + String.join(", ", expected));
    }

    private List<TableRead> reads(Model model, Query query, SqlSyntax syntax) {
        List<TableRead> reads = new ArrayList<>();
        for (TableReference reference : TableReferences.of(query, syntax)) {
            if (!reference.commonTable()) {
                reads.add(new TableRead(
                        reference.name().parts().stream().map(Name::text).toList(),
                        reference.span().start(),
                        reference.span().end(),
                        reference.alias().map(Name::text),
                        reference.mayHaveAlias(),
                        names.find(reference.name(), syntax).filter(found -> !found.equals(model.name()))));
            }
        }
        return reads;
    }

    private List<String> dependencies(Model model, List<TableRead> reads, List<Diagnostic> problems) {
        Set<String> dependencies = new LinkedHashSet<>();
        for (String declared : model.dependsOn()) {
            if (project.models().containsKey(declared)) {
                dependencies.add(declared);
            } else {
                problems.add(unknown(model, declared));
            }
        }
        reads.forEach(read -> read.model().ifPresent(dependencies::add));
        dependencies.remove(model.name());
        return List.copyOf(dependencies);
    }

    private Diagnostic unknown(Model model, String declared) {
        Diagnostic diagnostic = Codes.E130.at(
                model.name(),
                model.origin().spanOf("depends_on"),
                "model '" + model.name() + "' depends on '" + declared + "', which does not exist");
        return Nearest.to(declared, project.models().keySet())
                .map(near -> diagnostic.suggest("did you mean '" + near + "'?"))
                .orElse(diagnostic);
    }
}
