package dev.rocky.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.rocky.diagnostic.ProjectException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a file, the reader answers with a project or with problems. */
class RobustnessTest {

    private static final List<String> WORDS = List.of(
            "[adapter]",
            "[adapter.a]",
            "[pipeline.p]",
            "[[pipeline.p.table_overrides]]",
            "[pipeline.p.target]",
            "type",
            "\"duckdb\"",
            "\"transformation\"",
            "\"replication\"",
            "\"snapshot\"",
            "\"load\"",
            "target",
            "source",
            "models",
            "\"models/**\"",
            "\"[\"",
            "strategy",
            "\"merge\"",
            "name",
            "\"\"",
            "\"a\"",
            "depends_on",
            "execution",
            "concurrency",
            "checks",
            "schedule",
            "cron",
            "[[tests]]",
            "[[test]]",
            "[[test.given]]",
            "[strategy]",
            "[target]",
            "catalog",
            "schema",
            "table",
            "unique_key",
            "columns",
            "retention",
            "group",
            "[args]",
            "[freshness]",
            "max_lag_seconds",
            "{",
            "}",
            "[",
            "]",
            ",",
            "=",
            "=",
            "=",
            ".",
            "\n",
            "\n",
            "\n",
            "1",
            "-1",
            "1.5",
            "1e400",
            "true",
            "2026-01-01",
            "99999999999999999999",
            "'",
            "\"\"\"",
            "'''",
            "#",
            "${A}",
            "${B:-x}",
            "${",
            "\\",
            "\u0000",
            "é",
            "\uD83D\uDE00",
            " ",
            "\r\n",
            "---",
            "[mask]",
            "[hook.on_x]",
            "[policy]",
            "version",
            "[[policy.rules]]");

    @TempDir
    Path folder;

    @Test
    void random_words_in_any_file_are_a_project_or_problems() {
        Random random = new Random(42);
        TestProject project = TestProject.ofModels(folder).model("a", "").env("A", "\"x\"\ny = ");
        List<String> files = List.of(
                "rocky.toml",
                "models/a.toml",
                "models/_defaults.toml",
                "models/test_definitions.toml",
                "models/groups/a.toml",
                "models/a.contract.toml",
                "models/b.sql");
        for (int i = 0; i < 500; i++) {
            String file = files.get(i % files.size());
            String text = words(random);
            project.file(file, text);
            assertAnswers(project, file + ":\n" + text);
            project.file(file, file.equals("rocky.toml") ? TestProject.TRANSFORMATION : "");
        }
    }

    @Test
    void a_good_file_with_one_character_changed_is_a_project_or_problems() {
        Random random = new Random(43);
        String sidecar = """
                name = "loans"
                depends_on = ["b"]
                group = "g"
                args = { city = "x" }
                [strategy]
                type = "merge"
                unique_key = ["id"]
                [[tests]]
                type = "aggregate"
                op = "sum"
                cmp = ">="
                value = "5"
                [[test]]
                name = "t"
                given = [{ ref = "r", rows = [{ a = 1 }] }]
                [[sources]]
                catalog = "c"
                schema = "s"
                table = "t"
                columns = [{ name = "a", type = "Decimal(1,2)" }]
                [format_options]
                table_properties = [["a", "b"]]
                [[surrogate_key]]
                name = "k"
                columns = ["a"]
                """;
        TestProject project = TestProject.ofModels(folder).file("models/groups/g.toml", "schema_template = \"{city}\"");
        String characters = "a\"'[]{}=.,#\n\\ 5${-\t";
        for (int i = 0; i < 500; i++) {
            int at = random.nextInt(sidecar.length());
            char other = characters.charAt(random.nextInt(characters.length()));
            String text = sidecar.substring(0, at) + other + sidecar.substring(at + random.nextInt(2));
            assertAnswers(project.model("a", text), text);
        }
    }

    private static void assertAnswers(TestProject project, String description) {
        assertThatCode(() -> {
                    try {
                        project.read();
                    } catch (ProjectException e) {
                        assertThat(e.problems()).isNotEmpty();
                    }
                    project.validate();
                })
                .as(description)
                .doesNotThrowAnyException();
    }

    private static String words(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
            if (random.nextInt(3) == 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
