package dev.rocky.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.model.Materialization;
import dev.rocky.model.Model;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupTest {

    private static final String CITY = """
            schema_template = "mart_{city}"
            strategy = { type = "view" }
            tags = { domain = "city", tier = "gold" }
            [governance.tags]
            owner = "${TEAM:-everybody}"
            """;

    @TempDir
    Path folder;

    private TestProject project;

    @BeforeEach
    void project() {
        project = TestProject.ofModels(folder).file("models/groups/city.toml", CITY);
    }

    @Test
    void a_member_takes_over_what_it_does_not_say_itself() {
        Model model = project.env("TEAM", "us").model("a", """
                        group = "city"
                        args = { city = "faro" }
                        tags = { tier = "silver", own = "x" }
                        """).model("a");
        assertThat(model.target()).hasToString("lib.mart_faro.a");
        assertThat(model.materialization()).isEqualTo(new Materialization.View());
        assertThat(model.tags()).isEqualTo(Map.of("domain", "city", "tier", "silver", "own", "x"));
        assertThat(model.governanceTags()).isEqualTo(Map.of("owner", "us"));
    }

    @Test
    void a_member_overrules_a_group_that_does_not_enforce() {
        Model model = project.model("a", """
                        group = "city"
                        target.schema = "own"
                        strategy = { type = "ephemeral" }
                        """).model("a");
        assertThat(model.target()).hasToString("lib.own.a");
        assertThat(model.materialization()).isEqualTo(new Materialization.Ephemeral());
    }

    @Test
    void a_separator_in_a_placeholder_means_nothing() {
        assertThat(project.file("models/groups/city.toml", "schema_template = \"m_{city:-}\"")
                        .model("a", "group = \"city\"\nargs.city = \"faro\"")
                        .model("a")
                        .target())
                .hasToString("lib.m_faro.a");
    }

    @Test
    void arguments_without_a_group_mean_nothing() {
        assertThat(project.model("a", "args = { city = \"faro\" }").problems()).isEmpty();
    }

    @Test
    void groups_are_for_the_models_of_their_folder_alone() {
        assertThat(project.model("deep/a", "group = \"city\"\ntarget.catalog = \"c\"\n")
                        .problems())
                .containsExactly(
                        "E111 models/deep/a.toml:1:9 the model 'a' names the group 'city', which is not there");
        assertThat(project.found().get(0).suggestion()).contains("describe it in 'models/deep/groups/city.toml'");
    }

    @Test
    void a_misspelt_group_is_reported_with_the_nearest() {
        assertThat(project.model("a", "group = \"citty\"").found().get(0).suggestion())
                .contains("write \"city\"");
    }

    @Test
    void every_placeholder_needs_its_argument() {
        assertThat(project.model("a", "group = \"city\"\n[args]\ntown = \"faro\"")
                        .problems())
                .containsExactly("E111 models/a.toml:2:1 the schema 'mart_{city}' of the group 'city' lacks an argument"
                        + " of the model 'a', found 'mart_{city}'");
        assertThat(project.file("models/groups/city.toml", "schema_template = \"m_{city\"")
                        .problems())
                .hasSize(1);
    }

    @Test
    void a_schema_is_letters_digits_and_underscores() {
        assertThat(project.model("a", "group = \"city\"\nargs.city = \"são\"").problems())
                .containsExactly("E111 models/a.toml:2:1 the schema of the model 'a' must be letters, digits and '_',"
                        + " found 'mart_são'");
    }

    @Test
    void an_argument_is_text() {
        assertThat(project.model("a", "group = \"city\"\nargs.city = 5").problems())
                .containsExactly("E105 models/a.toml:2:13 'city' must be a text, found 5");
    }

    @Test
    void a_member_of_an_enforcing_group_cannot_set_what_the_group_sets() {
        project.file("models/groups/city.toml", "enforce = true\n" + CITY)
                .model("a", "group = \"city\"\nstrategy = { type = \"view\" }\nargs.city = \"faro\"\n")
                .model("b", "group = \"city\"\ntarget.schema = \"own\"\n");
        assertThat(project.problems())
                .containsExactly(
                        "E111 models/a.toml:2:12 the group 'city' sets 'strategy' for its models",
                        "E111 models/b.toml:2:17 the group 'city' sets 'target.schema' for its models");
    }

    @Test
    void a_schema_of_its_own_and_arguments_contradict_each_other_under_any_group_with_a_template() {
        assertThat(project.model("a", "group = \"city\"\ntarget.schema = \"own\"\nargs.city = \"faro\"")
                        .problems())
                .containsExactly("E111 models/a.toml:2:17 the model 'a' sets 'target.schema' and '[args]' for the"
                        + " schema of its group 'city'");
    }

    @Test
    void a_group_with_mistakes_is_reported_once_and_not_blamed_on_its_members() {
        project.file("models/groups/city.toml", "shema_template = \"x\"")
                .model("a", "group = \"city\"\nargs.city = \"x\"")
                .model("b", "group = \"city\"\nargs.city = \"y\"");
        assertThat(project.problems())
                .containsExactly(
                        "E104 models/groups/city.toml:1:1 'models/groups/city.toml' has no key" + " 'shema_template'");
    }
}
