package dev.rocky.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.rocky.model.Pipeline;
import dev.rocky.model.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelDiscoveryTest {

    private static final String SIDECAR = "target = { catalog = \"c\", schema = \"s\" }\n";

    @TempDir
    Path folder;

    @Test
    void folders_come_before_their_own_and_models_in_the_order_of_their_names() {
        TestProject project = TestProject.of(folder, TestProject.TRANSFORMATION);
        for (String name : List.of("z", "b/deep/d", "b/c", "a.x/e", ".hidden/f", "m")) {
            project.model(name, SIDECAR);
        }
        assertThat(project.read().models().keySet()).containsExactly("m", "z", "f", "e", "c", "d");
    }

    @Test
    void a_toml_file_without_a_model_is_nobodys_business() {
        TestProject project = TestProject.ofModels(folder).model("a", "").file("models/lonely.toml", "this is no TOML");
        assertThat(project.read().models().keySet()).containsExactly("a");
    }

    @Test
    void files_that_serve_no_selected_model_are_not_read() {
        TestProject project = TestProject.of(folder, """
                        [pipeline.build]
                        type = "transformation"
                        models = "models/marts/*"
                        target = {}
                        """)
                .model("marts/a", SIDECAR)
                .file("models/raw/_defaults.toml", "broken")
                .file("models/raw/b.sql", "broken");
        assertThat(project.read().models().keySet()).containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "models/** | a b c d",
                "models | a b c d",
                "./models/ | a b c d",
                "`` | a b c d",
                "models/* | a",
                "models/marts/** | b c",
                "models/marts | b c",
                "models/marts/b.sql | b",
                "models/*/*.sql | b d",
                "models/**/c.sql | c",
                "models/**/b.sql | b",
                "models/ma?ts/** | b c",
                "models/[l-n]arts/** | b c",
                "models/[!m]*/** | d",
                "**/d.sql | d",
                "m*/a.sql | a",
                "models/Marts/** | ``",
                "models/marts/deep/** | c",
            })
    void a_glob_selects_files(String glob, String expected) {
        TestProject project = TestProject.of(folder, """
                        [pipeline.build]
                        type = "transformation"
                        models = "%s"
                        target = {}
                        """.formatted(glob))
                .model("a", SIDECAR)
                .model("marts/b", SIDECAR)
                .model("marts/deep/c", SIDECAR)
                .model("raw/d", SIDECAR);
        assertThat(String.join(" ", modelsOf(project.read(), "build"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "models/a** | '**' must stand alone between slashes, found 'a**'",
                "models/*** | '**' must stand alone between slashes, found '***'",
                "models/[a | '[' has no ']' in '[a'",
                "models/[b-a].sql | '[b-a]' holds a range from high to low",
            })
    void a_glob_that_is_none_is_reported(String glob, String reason) {
        TestProject project = TestProject.of(folder, """
                [pipeline.build]
                type = "transformation"
                target = {}
                models = "%s"
                """.formatted(glob));
        assertThat(project.problems())
                .containsExactly("E115 rocky.toml:4:10 'models' is no path of model files: " + reason);
    }

    @Test
    void several_pipelines_share_files_and_each_file_is_read_once() {
        TestProject project = TestProject.of(folder, """
                        [pipeline.marts]
                        type = "transformation"
                        models = "models/marts/**"
                        target = {}
                        [pipeline.all]
                        type = "transformation"
                        target = {}
                        [pipeline.none]
                        type = "transformation"
                        models = "elsewhere/**"
                        target = {}
                        """).model("a", SIDECAR).model("marts/b", SIDECAR);
        Project read = project.read();
        assertThat(read.models().keySet()).containsExactly("b", "a");
        assertThat(modelsOf(read, "marts")).containsExactly("b");
        assertThat(modelsOf(read, "all")).containsExactly("b", "a");
        assertThat(modelsOf(read, "none")).isEmpty();
    }

    @Test
    void a_project_that_builds_no_models_reads_them_from_the_folder_models() {
        TestProject project =
                TestProject.of(folder, "[adapter]\ntype = \"duckdb\"\n").model("a", SIDECAR);
        assertThat(project.read().models().keySet()).containsExactly("a");
    }

    @Test
    void a_folder_of_models_that_is_named_holds_all_models_of_all_pipelines() {
        TestProject project = TestProject.of(folder, """
                        [pipeline.one]
                        type = "transformation"
                        models = "models/marts/*"
                        target = {}
                        [pipeline.two]
                        type = "transformation"
                        models = "nowhere/[broken"
                        target = {}
                        """)
                .model("marts/a", SIDECAR)
                .file("other/deep/b.sql", "SELECT 1")
                .file("other/deep/b.toml", SIDECAR);
        Project read = new FileProjectReader().read(project.files().models(project.path("other")));
        assertThat(read.models().keySet()).containsExactly("b");
        assertThat(modelsOf(read, "one")).containsExactly("b");
        assertThat(modelsOf(read, "two")).containsExactly("b");
    }

    @Test
    void a_folder_outside_the_project_is_refused_even_behind_a_link() throws IOException {
        Path project = Files.createDirectory(folder.resolve("project"));
        Path outside = Files.createDirectory(folder.resolve("outside"));
        TestProject.empty(outside).file("a.sql", "SELECT 1").file("a.toml", SIDECAR);
        Files.createSymbolicLink(project.resolve("link"), outside);
        for (String glob : List.of("../outside/**", "link/**")) {
            TestProject files = TestProject.of(project, """
                    [pipeline.build]
                    type = "transformation"
                    models = "%s"
                    target = {}
                    """.formatted(glob));
            assertThat(files.problems())
                    .hasSize(1)
                    .allSatisfy(
                            problem -> assertThat(problem).startsWith("E115 rocky.toml:3:10 'models' leads out of"));
        }
    }

    @Test
    void links_are_followed_but_no_folder_is_entered_twice() throws IOException {
        TestProject project = TestProject.of(folder, TestProject.TRANSFORMATION)
                .model("a/x", SIDECAR)
                .file("shared/y.sql", "SELECT 1")
                .file("shared/y.toml", SIDECAR);
        Files.createSymbolicLink(project.path("models/a/loop"), project.path("models"));
        Files.createSymbolicLink(project.path("models/shared"), project.path("shared"));
        assertThat(project.read().models().keySet()).containsExactly("x", "y");
    }

    @Test
    void folders_are_not_nested_without_end() {
        TestProject fine = TestProject.of(folder, TestProject.TRANSFORMATION).model("d/".repeat(64) + "a", SIDECAR);
        assertThat(fine.problems()).isEmpty();
        fine.model("d/".repeat(65) + "b", SIDECAR);
        assertThat(fine.problems())
                .hasSize(1)
                .allSatisfy(problem -> assertThat(problem)
                        .startsWith("E102 - 'models/d/d/")
                        .endsWith("is nested more than 64 folders deep"));
    }

    @Test
    void what_cannot_be_read_is_reported() throws IOException {
        TestProject project = TestProject.ofModels(folder).model("a", "").model("closed/b", "");
        project.path("models/closed").toFile().setReadable(false);
        project.path("models/a.sql").toFile().setReadable(false);
        // Root reads everything.
        assumeFalse(Files.isReadable(project.path("models/a.sql")));
        assertThat(project.problems())
                .containsExactly(
                        "E102 - the folder 'models/closed' cannot be read: access is denied",
                        "E102 models/a.sql:1:1 'models/a.sql' cannot be read: access is denied");
        project.path("models/closed").toFile().setReadable(true);
    }

    @Test
    void a_folder_that_is_called_like_a_model_is_reported() throws IOException {
        TestProject project = TestProject.ofModels(folder).model("a", "");
        Files.createDirectory(project.path("models/b.sql"));
        assertThat(project.problems())
                .containsExactly("E102 models/b.sql:1:1 'models/b.sql' cannot be read: it is a folder");
    }

    @Test
    void two_models_of_one_name_are_reported_where_the_name_is() {
        TestProject project =
                TestProject.ofModels(folder).model("a", "").model("marts/b", "# renamed\nname = \"a\"\n" + SIDECAR);
        assertThat(project.problems())
                .containsExactly("E108 models/marts/b.toml:2:8 two models are called 'a': 'models/a.sql' and"
                        + " 'models/marts/b.sql'");
        assertThat(project.found().get(0).notes().get(0).span()).hasToString("models/a.sql:1:1");
        assertThat(project.found().get(0).model()).isEqualTo("a");
    }

    @Test
    void a_model_in_the_rocky_language_is_found_but_cannot_be_read_yet() {
        TestProject project =
                TestProject.ofModels(folder).file("models/a.rocky", "from x").file("models/a.toml", "");
        assertThat(project.problems())
                .containsExactly("E110 models/a.rocky:1:1 'models/a.rocky' cannot be read: .rocky models are not"
                        + " supported by this version yet");
        project.file("models/a.sql", "SELECT 1");
        assertThat(project.problems())
                .containsExactly(
                        "E110 models/a.rocky:1:1 'models/a.rocky' cannot be read: .rocky models are not"
                                + " supported by this version yet",
                        "E108 models/a.rocky:1:1 two models are called 'a': 'models/a.sql' and 'models/a.rocky'");
    }

    @Test
    void many_models_are_read_in_the_same_order_every_time() {
        TestProject project = TestProject.ofModels(folder);
        for (int i = 0; i < 200; i++) {
            project.model("m%03d".formatted(i), i % 3 == 0 ? "unheard_of = " : "");
        }
        List<String> problems = project.problems();
        assertThat(problems).hasSize(67).isSorted();
        assertThat(project.problems()).isEqualTo(problems);
    }

    private static List<String> modelsOf(Project project, String pipeline) {
        return project.pipelines().get(pipeline) instanceof Pipeline.Transformation transformation
                ? transformation.models()
                : List.of();
    }
}
