package dev.rocky.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.Rocky;
import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compile.change.Change;
import dev.rocky.compile.change.ChangeSeverity;
import dev.rocky.compile.change.Changes;
import dev.rocky.compile.change.Finding;
import dev.rocky.compile.change.KeyKind;
import dev.rocky.model.FormatOptions;
import dev.rocky.model.Masking;
import dev.rocky.model.Materialization;
import dev.rocky.model.ModelBuilder;
import dev.rocky.model.Project;
import dev.rocky.model.ProjectRules;
import dev.rocky.model.SourceTable;
import dev.rocky.model.TableFormat;
import dev.rocky.model.Target;
import dev.rocky.source.Origin;
import dev.rocky.type.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final String QUERY = "SELECT 1 AS id, 'x' AS name";

    private static List<Change> changes(UnaryOperator<ModelBuilder> before, UnaryOperator<ModelBuilder> now) {
        return Changes.between(compiled("m", before), compiled("m", now)).stream()
                .map(Finding::change)
                .toList();
    }

    private static CompiledProject compiled(String name, UnaryOperator<ModelBuilder> model) {
        Project project = Rocky.project("p")
                .model(name, builder -> model.apply(builder.sql(QUERY)))
                .build();
        return ProjectCompiler.compile(masked(project), CompileOptions.DEFAULT);
    }

    private static Project masked(Project project) {
        Masking masking = new Masking(
                Map.of("pii", Masking.Strategy.HASH, "secret", Masking.Strategy.REDACT, "open", Masking.Strategy.NONE),
                Map.of(),
                List.of());
        ProjectRules rules = new ProjectRules(
                masking, OptionalLong.empty(), ProjectRules.NONE.portability(), Map.of(), List.of(), Map.of());
        return OtherRules.of(project, rules);
    }

    @Test
    void the_same_project_has_no_findings() {
        assertThat(changes(model -> model, model -> model.intent("other words")))
                .isEmpty();
    }

    @Test
    void tables_come_and_go() {
        assertThat(Changes.between(compiled("a", model -> model), compiled("b", model -> model)))
                .containsExactly(
                        new Finding(new Change.ModelRemoved("a"), ChangeSeverity.BREAKING),
                        new Finding(new Change.ModelAdded("b"), ChangeSeverity.INFO));
    }

    @Test
    void a_model_that_moves_is_still_compared() {
        assertThat(changes(model -> model, model -> model.schema("marts").sql("SELECT 1 AS id")))
                .containsExactly(
                        new Change.TargetRenamed("m", "main.m", "marts.m"),
                        new Change.ColumnDropped("m", "name", SqlType.Simple.STRING),
                        new Change.SqlBodyChanged("m"));
    }

    @Test
    void a_model_that_fills_the_same_table_under_another_name_is_the_same() {
        assertThat(Changes.between(compiled("a", model -> model.table("t")), compiled("b", model -> model.table("T"))))
                .isEmpty();
    }

    @Test
    void an_ephemeral_model_has_no_readers_outside() {
        UnaryOperator<ModelBuilder> ephemeral = model -> model.materialize(new Materialization.Ephemeral());

        assertThat(changes(ephemeral, model -> ephemeral.apply(model).sql("SELECT 2 AS other")))
                .isEmpty();
        assertThat(changes(model -> model, ephemeral)).containsExactly(new Change.ModelRemoved("m"));
    }

    @Test
    void columns_that_are_not_known_are_neither_dropped_nor_added() {
        assertThat(changes(model -> model, model -> model.sql("SELECT id, raw.* FROM raw")))
                .containsExactly(new Change.SqlBodyChanged("m"));
        assertThat(changes(model -> model, model -> model.sql("SELEC")))
                .containsExactly(new Change.SqlBodyChanged("m"));
        assertThat(changes(model -> model.sql("SELECT * FROM raw"), model -> model))
                .containsExactly(new Change.SqlBodyChanged("m"));
    }

    @Test
    void a_strategy_and_what_it_goes_by() {
        assertThat(changes(model -> model, model -> model.materialize(new Materialization.Incremental("id"))))
                .containsExactly(new Change.MaterializationStrategyChanged("m", "full_refresh", "incremental"));
        assertThat(changes(
                        model -> model.materialize(new Materialization.Merge(List.of("id"), Optional.empty())),
                        model -> model.materialize(
                                new Materialization.Merge(List.of("name"), Optional.of(List.of("id"))))))
                .containsExactly(
                        new Change.MaterializationKeyChanged("m", KeyKind.UNIQUE_KEY, List.of("id"), List.of("name")),
                        new Change.MaterializationKeyChanged("m", KeyKind.UPDATE_COLUMNS, List.of(), List.of("id")));
        List<Change> lag = changes(
                model -> model.materialize(new Materialization.DynamicTable("5 minutes")),
                model -> model.materialize(new Materialization.DynamicTable("1 hour")));
        assertThat(lag).extracting(Change::severity).containsExactly(ChangeSeverity.WARNING);
    }

    @Test
    void the_layout_on_a_lakehouse() {
        FormatOptions byDay = new FormatOptions(List.of("day"), List.of(), Map.of(), Optional.empty());

        assertThat(changes(
                        model -> model,
                        model -> model.format(TableFormat.ICEBERG_TABLE).formatOptions(byDay)))
                .containsExactly(
                        new Change.LakehouseFormatChanged("m", "table", "iceberg_table"),
                        new Change.PartitionByChanged("m", List.of(), List.of("day")));
    }

    @Test
    void declared_sources() {
        SourceTable source = new SourceTable("lake", "raw", "orders", List.of(), Origin.none());

        assertThat(changes(model -> model, model -> model.source(source)))
                .containsExactly(new Change.SourceChanged("m", List.of(), List.of("lake.raw.orders")));
    }

    @Test
    void a_mask_that_is_lifted_breaks_a_promise() {
        List<Change> changes = changes(
                model -> model.classify("id", "pii").classify("name", "pii"),
                model -> model.classify("id", "open").classify("name", "secret"));

        assertThat(changes)
                .containsExactly(
                        new Change.ColumnMaskChanged("m", "id", Optional.of(Masking.Strategy.HASH), Optional.empty()),
                        new Change.ColumnMaskChanged(
                                "m", "name", Optional.of(Masking.Strategy.HASH), Optional.of(Masking.Strategy.REDACT)));
        assertThat(changes)
                .extracting(Change::severity)
                .containsExactly(ChangeSeverity.BREAKING, ChangeSeverity.WARNING);
    }

    @Test
    void a_target_is_compared_as_a_whole() {
        assertThat(changes(
                        model -> model.target(new Target("lake", "raw", "m")),
                        model -> model.target(new Target("lake", "raw", "M"))))
                .isEmpty();
    }
}
