package dev.rocky.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rocky.Rocky;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.diagnostic.ProjectException;
import dev.rocky.model.AdapterConfig;
import dev.rocky.model.ConfigValue;
import dev.rocky.model.DeclarativeTest;
import dev.rocky.model.Materialization;
import dev.rocky.model.Pipeline;
import dev.rocky.model.Project;
import dev.rocky.model.TestRule;
import dev.rocky.model.TestSeverity;
import dev.rocky.project.internal.problem.FileProblems;
import dev.rocky.source.Origin;
import dev.rocky.source.ProjectFiles;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileProjectReaderTest {

    @TempDir
    Path folder;

    @Test
    void the_same_project_is_equal_whether_it_was_read_or_built() {
        TestProject.ofModels(folder)
                .file("rocky.toml", """
                        [adapter]
                        type = "duckdb"
                        [pipeline.build]
                        type = "transformation"
                        target.governance.auto_create_schemas = true
                        """)
                .model("orders", "strategy = { type = \"incremental\", timestamp_column = \"updated_at\" }")
                .file("models/orders.sql", "SELECT id, updated_at FROM raw.orders\n")
                .model("revenue", """
                        depends_on = ["orders"]
                        [[tests]]
                        type = "not_null"
                        column = "id"
                        """)
                .file("models/revenue.sql", "-- money\nSELECT id FROM orders")
                .file("models/revenue.contract.toml", """
                        columns = [{ name = "id", type = "Int64" }]
                        rules = { required = ["id"], protected = ["old"] }
                        """);
        Project read = Rocky.read(ProjectFiles.of(folder.resolve("rocky.toml")));

        Project built = Rocky.project(folder.getFileName().toString())
                .directory(folder)
                .defaultTarget("lib", "marts")
                .adapter(AdapterConfig.of("duckdb", Map.<String, ConfigValue>of()))
                .pipeline(Pipeline.Transformation.undeclared("build"))
                .model(
                        "orders",
                        model -> model.sql("SELECT id, updated_at FROM raw.orders")
                                .materialize(new Materialization.Incremental("updated_at")))
                .model(
                        "revenue",
                        model -> model.sql("-- money\nSELECT id FROM orders")
                                .dependsOn("orders")
                                .test(new DeclarativeTest(
                                        new TestRule.NotNull(),
                                        Optional.of("id"),
                                        TestSeverity.ERROR,
                                        Optional.empty(),
                                        Origin.none()))
                                .contract(contract ->
                                        contract.required("id", "Int64").protectedColumn("old")))
                .build();

        assertThat(read).isEqualTo(built);
    }

    @Test
    void a_project_without_configuration_equals_one_that_was_built_without_a_pipeline() {
        TestProject project = TestProject.empty(folder).model("a", "target = { catalog = \"\", schema = \"main\" }");
        assertThat(new FileProjectReader().read(project.files().configOptional()))
                .isEqualTo(Rocky.project(folder.getFileName().toString())
                        .directory(folder)
                        .model("a", model -> model.sql("SELECT 1 AS a"))
                        .build());
    }

    @Test
    void a_project_without_configuration_takes_its_models_from_the_folder_that_is_named() {
        TestProject project = TestProject.empty(folder)
                .file("sql/a.sql", "SELECT 1")
                .file("sql/a.toml", "target = { catalog = \"\", schema = \"s\" }");
        Project read =
                new FileProjectReader().read(project.files().configOptional().models(project.path("sql")));
        assertThat(read.models().keySet()).containsExactly("a");
        assertThat(read.models().get("a"))
                .satisfies(model -> assertThat(model.origin().location())
                        .map(Object::toString)
                        .contains("sql/a.toml:1:1"));
    }

    @Test
    void a_folder_without_anything_is_a_project_without_anything() {
        ProjectFiles files = TestProject.empty(folder).files().configOptional();
        assertThat(new FileProjectReader().read(files).models()).isEmpty();
        assertThat(new FileProjectReader()
                        .read(files.models(folder.resolve("nowhere")))
                        .models())
                .isEmpty();
    }

    @Test
    void files_outside_the_project_are_named_as_they_were_given() {
        Path models = folder.resolve("other");
        TestProject.empty(models).file("a.sql", "SELECT 1");
        ProjectFiles files = TestProject.of(folder.resolve("project"), TestProject.TRANSFORMATION)
                .files()
                .models(models);
        assertThat(TestProject.found(files))
                .extracting(problem -> problem.span().orElseThrow().file())
                .containsExactly(models.resolve("a.sql").toString());
    }

    @Test
    void problems_of_all_files_are_reported_together() {
        TestProject project = TestProject.ofModels(folder)
                .file("rocky.toml", TestProject.TRANSFORMATION + "[unheard_of]\n")
                .model("a", "retention = 1")
                .file("models/b.sql", "SELECT 1")
                .model("deep/c", "");
        assertThat(project.found())
                .extracting(Diagnostic::code)
                .containsExactly("E104", "E105", "E109", "E107", "E107");
        assertThatThrownBy(project::read)
                .isInstanceOf(ProjectException.class)
                .hasMessage("'rocky.toml' has no key 'unheard_of' at rocky.toml:7:2 (and 4 more)");
    }

    @Test
    void a_configuration_that_cannot_be_understood_is_the_only_problem() {
        TestProject project =
                TestProject.of(folder, "[adapter\n").model("a", "retention = 1").file("models/b.sql", "SELECT 1");
        assertThat(project.found()).extracting(Diagnostic::code).containsExactly("E103");
    }

    @Test
    void no_problem_shows_a_secret() {
        TestProject project = TestProject.of(folder, """
                        [adapter]
                        type = "snowflake"
                        password = "${DB_PASSWORD}"
                        token = ["${DB_PASSWORD}"]
                        kind = "${DB_PASSWORD}"
                        timeout_secs = "${DB_PASSWORD}"
                        """).env("DB_PASSWORD", "s3cret");
        assertThat(project.found()).hasSize(3);
        assertThat(project.found().toString()).doesNotContain("s3cret");
        assertThat(project.validate().toString()).doesNotContain("s3cret");
    }

    @Test
    void every_problem_is_declared_once_and_explained() {
        assertThat(new FileProblems().diagnostics())
                .allSatisfy(definition -> {
                    assertThat(definition.code()).matches("[EW]1[0-2][0-9]");
                    assertThat(definition.title()).doesNotEndWith(".");
                    assertThat(definition.explanation().length()).isGreaterThan(60);
                })
                .extracting(definition -> definition.code())
                .doesNotHaveDuplicates();
    }
}
