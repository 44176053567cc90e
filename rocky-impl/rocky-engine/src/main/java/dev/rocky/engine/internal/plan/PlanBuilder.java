package dev.rocky.engine.internal.plan;

import dev.rocky.compile.CompiledModel;
import dev.rocky.history.RunRecord;
import dev.rocky.history.Watermark;
import dev.rocky.model.Materialization;
import dev.rocky.model.Model;
import dev.rocky.model.Target;
import dev.rocky.plan.Plan;
import dev.rocky.plan.PlannedModel;
import dev.rocky.plan.PlannedStatement;
import dev.rocky.spi.Dialect;
import dev.rocky.spi.Relation;
import dev.rocky.spi.RelationColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Writes down what a run would do, without asking the warehouse. */
public final class PlanBuilder {

    private static final String COLUMNS_UNKNOWN =
            "The columns are known to the warehouse alone: what stands here is the first build; later ones write into the"
                    + " table that is there.";
    private static final String STANDS_ALONE =
            "This writes into a table that exists. `rocky run` creates the table first, and loads only what is newer than"
                    + " the rows it has.";

    private final RunScope scope;
    private final RunGraph graph;
    private final Dialect dialect;
    private final QueryRenderer renderer;
    private final StatementGenerator generator;

    public PlanBuilder(RunScope scope, Dialect dialect) {
        this.scope = scope;
        this.graph = RunGraph.of(scope);
        this.dialect = dialect;
        this.renderer = new QueryRenderer(scope.compiled(), dialect);
        this.generator = new StatementGenerator(dialect);
    }

    /**
     * What the next run would do, as far as that can be told from what is remembered.
     *
     * @param runs the newest runs
     * @param watermarks by {@code catalog.schema.table}
     */
    public Plan nextRun(List<RunRecord> runs, Map<String, Watermark> watermarks) {
        Set<String> built = new HashSet<>();
        for (RunRecord run : runs) {
            run.modelsExecuted().stream()
                    .filter(each -> each.status().equals("success"))
                    .forEach(each -> built.add(each.modelName()));
        }
        return plan(
                true,
                model -> built.contains(model.name())
                        ? built(
                                model,
                                Optional.ofNullable(watermarks.get(
                                                model.model().target().toString()))
                                        .map(Watermark::lastValue))
                        : Situation.FIRST_RUN);
    }

    /** The statements by themselves, for targets that exist. */
    public Plan standalone() {
        return plan(false, model -> built(model, Optional.empty()));
    }

    private Plan plan(boolean withSchemas, Function<CompiledModel, Situation> situations) {
        List<PlannedStatement> statements = new ArrayList<>();
        if (withSchemas && scope.pipeline().governance().autoCreateSchemas()) {
            statements.addAll(schemas());
        }
        List<PlannedModel> models = new ArrayList<>();
        for (String name : graph.order()) {
            PlannedModel model = plan(scope.model(name), situations, withSchemas);
            models.add(model);
            statements.addAll(model.statements());
        }
        return new Plan(
                "", statements, Optional.of("run"), graph.order(), graph.graph().layers(), models);
    }

    private PlannedModel plan(
            CompiledModel compiled, Function<CompiledModel, Situation> situations, boolean knowsWhatIsThere) {
        Model model = compiled.model();
        RenderedQuery query = renderer.render(compiled);
        if (model.isEphemeral()) {
            return new PlannedModel(model, query.sql(), List.of(), Optional.empty());
        }
        boolean intoItsTable = StatementGenerator.keepsItsTable(model);
        boolean blind = intoItsTable && !compiled.columnsComplete();
        Situation situation = blind ? Situation.FIRST_RUN : situations.apply(compiled);
        List<PlannedStatement> statements = generator.generate(model, query.sql(), situation).stream()
                .map(each -> new PlannedStatement(
                        model.materialization().spelling(), model.target().toString(), each.sql()))
                .toList();
        Optional<String> note = Optional.empty();
        if (blind) {
            note = Optional.of(COLUMNS_UNKNOWN);
        } else if (intoItsTable && !knowsWhatIsThere) {
            note = Optional.of(STANDS_ALONE);
        }
        return new PlannedModel(model, query.sql(), statements, note);
    }

    private Situation built(CompiledModel model, Optional<Instant> watermark) {
        List<RelationColumn> columns = model.columns().stream()
                .map(each -> new RelationColumn(each.name(), each.type().toString(), each.nullable()))
                .toList();
        Relation.Kind kind = switch (model.model().materialization()) {
            case Materialization.View ignored -> Relation.Kind.VIEW;
            case Materialization.MaterializedView ignored -> Relation.Kind.MATERIALIZED_VIEW;
            default -> Relation.Kind.TABLE;
        };
        return new Situation(Optional.of(new Relation(kind, columns)), columns, watermark);
    }

    private List<PlannedStatement> schemas() {
        Set<PlannedStatement> statements = new LinkedHashSet<>();
        for (String name : graph.order()) {
            Model model = scope.model(name).model();
            if (!model.isEphemeral()) {
                Target target = model.target();
                dialect.createSchema(target.catalog(), target.schema())
                        .ifPresent(each ->
                                statements.add(new PlannedStatement("create_schema", target.schema(), each.sql())));
            }
        }
        return List.copyOf(statements);
    }
}
