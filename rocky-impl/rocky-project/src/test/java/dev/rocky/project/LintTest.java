package dev.rocky.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.validate.ValidationReport.Level;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lints speak of what stands in a file, never of a default that nobody wrote. */
class LintTest {

    @TempDir
    Path folder;

    @Test
    void nothing_is_said_about_what_nobody_wrote() {
        TestProject project =
                TestProject.ofModels(folder).model("a", "").model("b", "").model("c", "");
        assertThat(project.validate().messages())
                .extracting(message -> message.severity())
                .doesNotContain(Level.LINT);
    }

    @Test
    void l001_a_name_may_be_left_out_where_it_is_the_name_of_the_file() {
        TestProject project = TestProject.ofModels(folder)
                .env("NAME", "c")
                .model("a", "# comment\nname = \"a\"")
                .model("b", "name = \"other\"")
                .model("c", "name = \"${NAME}\"")
                .file("models/d.sql", "---toml\nname = 'd'\n---\nSELECT 1");
        assertThat(project.findings("L001"))
                .containsExactly(
                        "lint name the model 'a' has the name of its file, so 'name' may be left out",
                        "lint name the model 'd' has the name of its file, so 'name' may be left out");
        assertThat(project.places("L001")).containsExactly("models/a.toml:2:8", "models/d.sql:2:8");
        assertThat(project.validate().valid()).isTrue();
    }

    @Test
    void l002_a_table_may_be_left_out_where_it_is_the_name_of_the_model() {
        TestProject project = TestProject.ofModels(folder)
                .env("NAME", "c")
                .model("a", "target.table = \"a\"")
                .model("b", "name = \"x\"\ntarget = { table = \"x\" }")
                .model("c", "target.table = \"${NAME}\"")
                .model("d", "name = \"y\"\ntarget.table = \"d\"");
        assertThat(project.findings("L002"))
                .containsExactly(
                        "lint target.table the model 'a' fills a table of its own name, so 'target.table' may be left"
                                + " out",
                        "lint target.table the model 'x' fills a table of its own name, so 'target.table' may be left"
                                + " out");
        assertThat(project.places("L002")).containsExactly("models/a.toml:1:16", "models/b.toml:2:20");
    }

    @Test
    void l003_three_models_of_a_folder_with_one_target_are_worth_a_default() {
        String target = "[target]\ncatalog = \"c\"\nschema = \"s\"\n";
        TestProject project = TestProject.of(folder, TestProject.TRANSFORMATION)
                .model("a", target)
                .model("b", target)
                .model("deep/c", target);
        assertThat(project.findings("L003")).isEmpty();
        project.model("d", "intent = \"x\"\n" + target);
        assertThat(project.findings("L003"))
                .containsExactly("lint target 3 models of 'models' have the catalog 'c' and the schema 's', which"
                        + " 'models/_defaults.toml' can say once: a, b, d");
        assertThat(project.places("L003")).containsExactly("models/a.toml:1:1");
    }

    @Test
    void l004_the_local_backend_is_the_default() {
        TestProject project = TestProject.of(folder, "[state]\nbackend = \"local\"\n");
        assertThat(project.findings("L004"))
                .containsExactly("lint state.backend [state]: backend = \"local\" is the default and may be left out");
        assertThat(project.places("L004")).containsExactly("rocky.toml:2:11");
    }

    @Test
    void l006_nothing_is_created_by_default() {
        TestProject project = TestProject.of(folder, """
                [adapter]
                type = "duckdb"
                [pipeline.p]
                source = { schema_pattern = { prefix = "p", separator = "_", components = ["a"] } }
                target = { catalog_template = "c", schema_template = "s" }
                [pipeline.t]
                type = "transformation"
                target.governance.auto_create_schemas = false
                """);
        assertThat(project.findings("L006")).isEmpty();
        project.file("rocky.toml", """
                [adapter]
                type = "duckdb"
                [pipeline.p]
                source = { schema_pattern = { prefix = "p", separator = "_", components = ["a"] } }
                [pipeline.p.target]
                catalog_template = "c"
                schema_template = "s"
                governance = { auto_create_catalogs = false, auto_create_schemas = false }
                """);
        assertThat(project.findings("L006"))
                .containsExactly(
                        "lint pipeline.p.target.governance.auto_create_catalogs pipeline.p: auto_create_catalogs ="
                                + " false is the default and may be left out",
                        "lint pipeline.p.target.governance.auto_create_schemas pipeline.p: auto_create_schemas ="
                                + " false is the default and may be left out");
        assertThat(project.places("L006")).containsExactly("rocky.toml:8:39", "rocky.toml:8:68");
    }

    @Test
    void l007_a_single_adapter_need_not_be_named_again_and_again() {
        String config = """
                [adapter.local]
                type = "duckdb"
                [pipeline.p]
                type = "transformation"
                target = { adapter = "local" }
                """;
        TestProject project = TestProject.of(folder, config);
        assertThat(project.findings("L007")).isEmpty();
        project.file(
                "rocky.toml", config + "[pipeline.q]\ntype = \"quality\"\ntarget.adapter = \"local\"\nchecks = {}\n");
        assertThat(project.findings("L007"))
                .containsExactly("lint adapter.local adapter.local is the only adapter; written as [adapter] it need"
                        + " not be named 2 times");
        assertThat(project.places("L007")).containsExactly("rocky.toml:1:1");
    }

    @Test
    void l008_a_contract_beside_a_model_is_worth_knowing() {
        TestProject project = TestProject.ofModels(folder).model("a", "").file("models/a.contract.toml", "");
        assertThat(project.findings("L008"))
                .containsExactly("lint - the model 'a' has the contract 'models/a.contract.toml'");
        assertThat(project.places("L008")).containsExactly("models/a.contract.toml:1:1");
    }
}
