package dev.rocky.compiler.internal.resolve;

import dev.rocky.compile.CompiledModel.CommonTables;
import dev.rocky.compile.TableRead;
import dev.rocky.compiler.internal.check.Codes;
import dev.rocky.compiler.internal.macros.MacroExpansion;
import dev.rocky.compiler.internal.macros.Macros;
import dev.rocky.compiler.internal.portability.construct.ConstructFinder;
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
import dev.rocky.sql.tree.SelectItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the queries of a project and finds out what they read. Safe for use by several threads. */
public final class ModelReader {

    private final Project project;
    private final Map<String, String> variables;
    private final boolean portability;
    private final Macros macros;
    private final ModelNames names;
    private final Map<String, SqlSyntax> syntaxes = new HashMap<>();

    /**
     * Prepare to read models.
     *
     * @param variables the values of {@code @var(name)}
     * @param portability whether somebody wants to know what not every warehouse has
     */
    public ModelReader(Project project, Map<String, String> variables, boolean portability) {
        this.project = project;
        this.variables = variables;
        this.portability = portability;
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

    /** The text of a model's query, with its macros and the values of its variables. */
    public ModelText text(Model model) {
        return switch (model.body()) {
            case ModelBody.Sql sql -> text(model, sql);
        };
    }

    private ModelText text(Model model, ModelBody.Sql body) {
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
        return new ModelText(
                model,
                syntax,
                replaced.text().render(),
                new QueryPlaces(body, List.of(replaced.text(), expanded.text())),
                problems);
    }

    /** Read a query. */
    public ParsedModel parse(ModelText text) {
        return switch (QueryParser.parse(text.text(), text.syntax())) {
            case ParsedQuery.Success success ->
                new ParsedModel(Optional.of(success.query()), facts(success.query(), text.syntax()));
            case ParsedQuery.Failure failure -> new ParsedModel(Optional.empty(), QueryFacts.unreadable(failure));
        };
    }

    private QueryFacts facts(Query query, SqlSyntax syntax) {
        TableReferences references = TableReferences.of(query, syntax);
        List<SelectItem> items = SelectLists.naming(query);
        return new QueryFacts(
                Optional.empty(),
                query.span().end(),
                reads(references),
                commonTables(query, references),
                SelectLists.haveStar(query),
                SelectLists.firstStar(items),
                SelectLists.unnamed(items),
                portability ? ConstructFinder.of(query) : List.of());
    }

    private static List<TableRead> reads(TableReferences references) {
        List<TableRead> reads = new ArrayList<>(references.tables().size());
        for (TableReference reference : references.tables()) {
            if (!reference.commonTable()) {
                reads.add(new TableRead(
                        reference.name().texts(),
                        reference.span().start(),
                        reference.span().end(),
                        reference.alias().map(Name::text),
                        reference.mayHaveAlias(),
                        Optional.empty()));
            }
        }
        return reads;
    }

    private static CommonTables commonTables(Query query, TableReferences references) {
        if (references.commonTables().isEmpty()) {
            return CommonTables.NONE;
        }
        OptionalInt start = query.with()
                .map(with -> OptionalInt.of(with.tables().get(0).name().span().start()))
                .orElseGet(OptionalInt::empty);
        return new CommonTables(start, references.commonTables());
    }

    /** Find out which models a query means. */
    public ReadModel resolve(ModelText text, QueryFacts facts) {
        Model model = text.model();
        List<Diagnostic> problems = new ArrayList<>(text.diagnostics());
        facts.failure().ifPresent(failure -> problems.add(unreadable(model, text.places(), failure)));
        List<TableRead> reads = new ArrayList<>(facts.reads().size());
        for (TableRead read : facts.reads()) {
            Optional<String> found = names.find(read.name(), text.syntax());
            boolean other = found.isPresent() && !found.get().equals(model.name());
            reads.add(other ? read.of(found.get()) : read);
        }
        return new ReadModel(
                model,
                text.syntax(),
                facts.readable() ? QueryEnd.withoutTerminator(text.text(), facts.end()) : text.text(),
                text.places(),
                facts,
                reads,
                dependencies(model, reads, problems),
                problems);
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

    private List<String> dependencies(Model model, List<TableRead> reads, List<Diagnostic> problems) {
        Set<String> dependencies = new LinkedHashSet<>();
        for (String declared : model.dependsOn()) {
            if (project.models().containsKey(declared)) {
                dependencies.add(declared);
            } else {
                problems.add(unknown(model, declared));
            }
        }
        for (TableRead read : reads) {
            if (read.model().isPresent()) {
                dependencies.add(read.model().get());
            }
        }
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
