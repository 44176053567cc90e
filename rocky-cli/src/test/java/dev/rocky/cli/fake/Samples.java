package dev.rocky.cli.fake;

import dev.rocky.compile.CompileTimings;
import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compile.ModelFacts;
import dev.rocky.compile.RecordedSizes;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.diagnostic.Severity;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.lineage.DependencyGraph;
import dev.rocky.lineage.LineageEdge;
import dev.rocky.lineage.LineageGraph;
import dev.rocky.lineage.Transform;
import dev.rocky.model.AdapterConfig;
import dev.rocky.model.ConfigValue;
import dev.rocky.model.Execution;
import dev.rocky.model.Freshness;
import dev.rocky.model.Governance;
import dev.rocky.model.Materialization;
import dev.rocky.model.Model;
import dev.rocky.model.Pipeline;
import dev.rocky.model.Project;
import dev.rocky.model.ProjectRules;
import dev.rocky.model.StateConfig;
import dev.rocky.model.Target;
import dev.rocky.model.TestSeverity;
import dev.rocky.model.TimeGrain;
import dev.rocky.plan.Plan;
import dev.rocky.plan.PlannedModel;
import dev.rocky.plan.PlannedStatement;
import dev.rocky.source.Origin;
import dev.rocky.source.SourceLocation;
import dev.rocky.source.SourceSpan;
import dev.rocky.type.Column;
import dev.rocky.validate.ValidationReport;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Results of a small project of a library, as the engine would return them. */
public final class Samples {

    private Samples() {}

    public static Model loans() {
        return Model.builder("loans")
                .sql("SELECT loan_id, member_id, lent_at FROM raw.loans")
                .target(new Target("library", "staging", "loans"))
                .materialize(new Materialization.Incremental("lent_at"))
                .freshness(new Freshness(3600, Optional.of("lent_at"), Optional.of(TestSeverity.WARNING)))
                .tag("domain", "desk")
                .build();
    }

    public static Model members() {
        return Model.builder("members")
                .sql("SELECT member_id, name FROM raw.members")
                .target(new Target("library", "staging", "members"))
                .materialize(new Materialization.Merge(List.of("member_id"), Optional.empty()))
                .contract(contract -> contract.required("member_id", "Int64"))
                .build();
    }

    public static Model active() {
        return Model.builder("active")
                .sql("SELECT member_id FROM loans")
                .target(new Target("library", "marts", "active"))
                .materialize(new Materialization.Ephemeral())
                .build();
    }

    public static Model daily() {
        return Model.builder("daily")
                .sql("SELECT CAST(lent_at AS DATE) AS d, COUNT(*) AS n FROM loans, active GROUP BY 1")
                .target(new Target("library", "marts", "daily"))
                .materialize(new Materialization.TimeInterval("d", TimeGrain.DAY, 2, 1, Optional.empty()))
                .dependsOn("loans", "active")
                .build();
    }

    public static Project project() {
        Map<String, Model> models = new LinkedHashMap<>();
        for (Model model : List.of(active(), daily(), loans(), members())) {
            models.put(model.name(), model);
        }
        Map<String, AdapterConfig> adapters = new LinkedHashMap<>();
        adapters.put("default", AdapterConfig.of("duckdb", Map.of("path", new ConfigValue.Text("library.duckdb"))));
        adapters.put(
                "lake",
                AdapterConfig.of("databricks", Map.of("host", new ConfigValue.Text("lake.example")))
                        .named("lake"));
        Map<String, Pipeline> pipelines = new LinkedHashMap<>();
        pipelines.put("library", library(List.copyOf(models.keySet())));
        pipelines.put("landing", landing());
        return new Project(
                "library",
                Path.of("/library"),
                adapters,
                pipelines,
                models,
                StateConfig.LOCAL,
                ProjectRules.NONE,
                Origin.none());
    }

    private static Pipeline library(List<String> models) {
        return new Pipeline.Transformation(
                "library",
                "models/**",
                models,
                "default",
                Governance.NONE,
                Execution.DEFAULT.concurrency(4),
                List.of("landing"),
                Origin.none());
    }

    private static Pipeline landing() {
        return new Pipeline.Replication(
                "landing",
                "incremental",
                "_synced",
                List.of(),
                "lake",
                Optional.of("delivered"),
                new Pipeline.SchemaPattern("src__", "__", List.of("branch", "system")),
                Optional.empty(),
                "default",
                "library",
                "raw__{branch}",
                Optional.empty(),
                Governance.NONE,
                Execution.DEFAULT,
                List.of(),
                Origin.none());
    }

    public static CompiledProject compiled(Diagnostic... diagnostics) {
        Map<String, CompiledModel> models = new LinkedHashMap<>();
        models.put("active", compiledModel(active(), List.of("loans"), List.of("member_id"), true));
        models.put("daily", compiledModel(daily(), List.of("loans", "active"), List.of("d", "n"), true));
        models.put("loans", compiledModel(loans(), List.of(), List.of("loan_id", "member_id", "lent_at"), false));
        models.put("members", compiledModel(members(), List.of(), List.of(), false));
        Map<String, List<String>> reads = new LinkedHashMap<>();
        models.values().forEach(model -> reads.put(model.name(), model.dependencies()));
        return new CompiledProject(
                project(),
                models,
                DependencyGraph.of(reads),
                lineage(),
                List.of(diagnostics),
                RecordedSizes.of(Map.of("loans", RecordedSizes.Size.ofRows(1_000))),
                new CompileTimings(3, 1, 2, 0, 0, 6));
    }

    private static LineageGraph lineage() {
        return LineageGraph.of(
                List.of(
                        edge("loans", "member_id", "active", "member_id", Transform.Simple.DIRECT),
                        edge("loans", "lent_at", "daily", "d", Transform.Simple.CAST),
                        edge("loans", "loan_id", "daily", "n", new Transform.Aggregation("count")),
                        edge("active", "member_id", "daily", "n", Transform.Simple.EXPRESSION),
                        edge("raw.loans", "loan_id", "loans", "loan_id", Transform.Simple.DIRECT)),
                Map.of("daily", List.of(new ColumnRef("loans", "lent_at"))));
    }

    private static LineageEdge edge(String source, String from, String target, String to, Transform transform) {
        return new LineageEdge(new ColumnRef(source, from), new ColumnRef(target, to), transform);
    }

    private static CompiledModel compiledModel(
            Model model, List<String> dependencies, List<String> columns, boolean complete) {
        return new CompiledModel(
                model,
                "SELECT 1",
                List.of(),
                CompiledModel.CommonTables.NONE,
                dependencies,
                columns.stream().map(Column::named).toList(),
                complete,
                false,
                Set.of(),
                ModelFacts.NONE,
                true);
    }

    /** An error with everything that a diagnostic can have. */
    public static Diagnostic missingColumn() {
        return new Diagnostic(
                        Severity.ERROR,
                        "E010",
                        "'members' produces no column 'joined_on'",
                        Optional.of(span("models/members.sql", 1, 8, 23)),
                        "members",
                        Optional.of("Add 'joined_on' to the select list"),
                        List.of(),
                        List.of())
                .note(span("models/members.contract.toml", 2, 1, 9), "required here");
    }

    /** A warning without a place. */
    public static Diagnostic unknownModel() {
        return new Diagnostic(
                Severity.WARNING,
                "W011",
                "there is a contract for 'visitors', but no such model",
                Optional.empty(),
                "",
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** The characters of a line from one column to just before another. */
    public static SourceSpan span(String file, int line, int from, int to) {
        return new SourceSpan(new SourceLocation(file, line, from), line, to);
    }

    public static Plan plan() {
        List<PlannedStatement> ofLoans = List.of(
                new PlannedStatement("create_schema", "library.staging", "CREATE SCHEMA IF NOT EXISTS staging"),
                new PlannedStatement("incremental", "library.staging.loans", "INSERT INTO staging.loans\nSELECT 1"));
        List<PlannedStatement> ofDaily =
                List.of(new PlannedStatement("time_interval", "library.marts.daily", "SELECT 2"));
        return new Plan(
                "",
                List.of(ofLoans.get(0), ofLoans.get(1), ofDaily.get(0)),
                Optional.of("run"),
                List.of("loans", "active", "daily"),
                List.of(List.of("loans"), List.of("active"), List.of("daily")),
                List.of(
                        new PlannedModel(loans(), "SELECT 1", ofLoans, Optional.of("appends to a table that is there")),
                        new PlannedModel(active(), "SELECT 3", List.of(), Optional.empty()),
                        new PlannedModel(daily(), "SELECT 2", ofDaily, Optional.empty())));
    }

    public static ValidationReport validation(boolean valid) {
        ValidationReport.Message broken = new ValidationReport.Message(
                ValidationReport.Level.ERROR,
                "V023",
                "pipeline.library: there is no adapter 'defalt'\ndid you mean 'default'?",
                Optional.of("rocky.toml"),
                Optional.of("pipeline.library.target.adapter"),
                Optional.of(span("rocky.toml", 7, 11, 19)));
        ValidationReport.Message fine = new ValidationReport.Message(
                ValidationReport.Level.OK,
                "V001",
                "rocky.toml can be read",
                Optional.of("rocky.toml"),
                Optional.empty(),
                Optional.empty());
        ValidationReport.Message doubtful = new ValidationReport.Message(
                ValidationReport.Level.WARN,
                "V025",
                "pipeline.library: there is no folder 'model'",
                Optional.empty(),
                Optional.of("pipeline.library.models"),
                Optional.empty());
        ValidationReport.Message note = new ValidationReport.Message(
                ValidationReport.Level.LINT,
                "L004",
                "[state] backend = 'local' is the default; it can go",
                Optional.of("rocky.toml"),
                Optional.of("state.backend"),
                Optional.empty());
        return new ValidationReport(
                valid,
                List.of(new ValidationReport.AdapterStatus("default", "duckdb", true)),
                List.of(new ValidationReport.PipelineStatus("library", "transformation", "", "", "", valid)),
                new ValidationReport.ModelsStatus(true, 4, true),
                valid ? List.of(fine, doubtful, note) : List.of(fine, broken, doubtful, note));
    }
}
