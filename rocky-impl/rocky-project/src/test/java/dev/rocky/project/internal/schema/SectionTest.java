package dev.rocky.project.internal.schema;

import static dev.rocky.project.internal.schema.Key.key;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.project.internal.problem.Problems;
import dev.rocky.project.internal.text.Environment;
import dev.rocky.project.internal.text.SourceText;
import dev.rocky.project.internal.toml.TomlFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionTest {

    private static final TableSchema LIMITS = TableSchema.strict(
            "Limits",
            key("max_rows", KeyType.whole(), "Most rows").alias("rows").or(10),
            key("seconds", KeyType.fraction(), "Longest time").formerly("secs"),
            key("mode", KeyType.choice("soft", "hard"), "What a breach does").or("soft"),
            key("secret", KeyType.secret(), "A password"));

    private static final TableSchema FILE = TableSchema.strict(
            "A file",
            key("title", KeyType.filledText(), "Title").mandatory(),
            key("flag", KeyType.flag(), "Flag"),
            key("tags", KeyType.listOf(KeyType.text()), "Tags"),
            key("pair", KeyType.pairOf(KeyType.text()), "Two"),
            key("limits", KeyType.table(LIMITS), "Limits"),
            key("loose", KeyType.table(TableSchema.lenient("Loose", key("n", KeyType.whole(), "N"))), "Loose"),
            key("labels", KeyType.mapOf(KeyType.text()), "Labels"),
            key("size", KeyType.either(KeyType.wordInAnyCase("auto"), KeyType.whole()), "Size"),
            key("shape", variants(), "Shape"),
            key("server", new KeyType.Named(KeyType.table(LIMITS), Set.of("mode")), "Servers")
                    .alias("servers"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title = 1 | 'title' must be a text that is not blank, found 1",
                "title = ' ' | 'title' must be a text that is not blank, found \" \"",
                "flag = 'true' | 'flag' must be true or false, found \"true\"",
                "tags = 'a' | 'tags' must be a list, each item a text, found \"a\"",
                "tags = ['a', 1] | 'tags[1]' must be a text, found 1",
                "pair = ['a'] | 'pair' must be a list of 2, each item a text, found a list",
                "limits = 1 | 'limits' must be a table, found 1",
                "limits.max_rows = 1.0 | 'max_rows' must be a whole number that is not negative, found 1.0",
                "limits.max_rows = -1 | 'max_rows' must be a whole number that is not negative, found -1",
                "limits.max_rows = '1' | 'max_rows' must be a whole number that is not negative, found \"1\"",
                "limits.seconds = '1' | 'seconds' must be a number, found \"1\"",
                "limits.mode = 'Soft' | 'mode' must be one of \"soft\", \"hard\", found \"Soft\"",
                "limits.secret = 5 | 'secret' must be a text, found a value that is not shown",
                "loose.n = 2026-01-01 | 'n' must be a whole number that is not negative, found the date 2026-01-01",
                "labels.a = [] | 'a' must be a text, found an empty list",
                "size = 'big' | 'size' must be \"auto\" or a whole number that is not negative, found \"big\"",
                "size = true | 'size' must be \"auto\" or a whole number that is not negative, found true",
                "shape.kind = 'cube' | 'kind' must be one of \"circle\", \"square\", found \"cube\"",
                "shape.side = 1 | 'shape' has no 'kind', which is required",
                "shape = { kind = 'circle' } | [shape] has no 'radius', which is required",
                "server.a = 1 | 'a' must be a table, found 1",
                "server.\"\" = {} | a name in [server] must not be blank",
                "limits.max_rows = 99999999999999999999 |"
                        + " 'max_rows' must be a whole number that is not negative, found 99999999999999999999",
            })
    void a_wrong_value_says_what_was_found_and_what_was_expected(String line, String message) {
        String text = line.startsWith("title") ? line : "title = 't'\n" + line;
        assertThat(problems(text)).extracting(Diagnostic::message).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "limits.seconds = 1",
                "limits.max_rows = 0",
                "size = 'AUTO'",
                "size = 3",
                "loose.anything = 1",
                "labels.anything = 'x'",
                "shape = { kind = 'square', colour = 'red' }",
                "server.mode = 'hard'",
                "servers.mode = { max_rows = 1 }",
            })
    void a_right_value_is_fine(String line) {
        assertThat(problems("title = 't'\n" + line)).isEmpty();
    }

    @Test
    void a_missing_key_is_reported_at_its_table() {
        assertThat(problems(""))
                .extracting(Object::toString)
                .containsExactly("error[E107]: 'x.toml' has no 'title', which is required at x.toml:1:1");
    }

    @Test
    void an_unknown_key_is_reported_with_the_nearest_one_and_the_edit_that_mends_it() {
        Diagnostic problem = problems("title = 't'\n[limits]\nmax_row = 1\n").get(0);
        assertThat(problem).hasToString("error[E104]: [limits] has no key 'max_row' at x.toml:3:1");
        assertThat(problem.suggestion()).contains("write 'max_rows'");
        assertThat(problem.fixes()).extracting(Diagnostic.Fix::title).containsExactly("Replace with 'max_rows'");
        assertThat(problem.fixes().get(0).replacements().get(0).span().endColumn())
                .isEqualTo(8);
    }

    @Test
    void an_unknown_key_that_is_near_to_none_is_reported_with_all() {
        assertThat(problems("title = 't'\nlimits.whatever = 1").get(0).suggestion())
                .contains("the keys here are max_rows, rows, seconds, mode, secret");
    }

    @Test
    void a_misspelt_word_is_reported_with_the_nearest_one() {
        Diagnostic problem = problems("title = 't'\nlimits.mode = 'sofd'").get(0);
        assertThat(problem.suggestion()).contains("write \"soft\"");
        assertThat(problem.fixes()).hasSize(1);
    }

    @Test
    void two_names_of_one_key_cannot_both_be_set() {
        assertThat(problems("title = 't'\n[limits]\nmax_rows = 1\nrows = 2\n"))
                .extracting(Object::toString)
                .containsExactly("error[E113]: 'max_rows' and 'rows' are two names of one key, and both are set"
                        + " at x.toml:4:1");
    }

    @Test
    void a_former_name_works_with_a_warning_and_the_new_one_counts() {
        Section old = section("title = 't'\nlimits.secs = 3");
        assertThat(old.child("limits").number("seconds")).hasValue(3);
        Problems problems = Problems.ofProject();
        assertThat(old.check(problems)).isTrue();
        assertThat(problems.all())
                .extracting(Object::toString)
                .containsExactly("warning[W101]: 'secs' is called 'seconds' now at x.toml:2:8");
        assertThat(section("limits = { secs = 3, seconds = 4 }").child("limits").number("seconds"))
                .hasValue(4);
    }

    @Test
    void an_unset_key_has_its_default_or_nothing() {
        Section limits = section("").child("limits");
        assertThat(limits.theInt("max_rows")).isEqualTo(10);
        assertThat(limits.theText("mode")).isEqualTo("soft");
        assertThat(limits.text("secret")).isEmpty();
        assertThat(limits.has("max_rows")).isFalse();
        assertThat(limits.number("seconds")).isEmpty();
    }

    @Test
    void an_alias_is_read_like_the_key() {
        assertThat(section("limits.rows = 5").child("limits").whole("max_rows")).isEqualTo(OptionalLong.of(5));
    }

    @Test
    void a_table_that_is_itself_the_one_entry_is_called_default() {
        Section flat = section("[server]\nmode = 'hard'\n");
        assertThat(flat.named("server").keySet()).containsExactly("default");
        Section entry = flat.named("server").values().iterator().next();
        assertThat(entry.fieldOf("mode")).isEqualTo("server.default.mode");
        assertThat(entry.spanOf("mode")).hasToString("x.toml:2:8");
    }

    @Test
    void tables_by_name_keep_their_order() {
        assertThat(section("[servers.b]\n[servers.a]\n").named("server").keySet())
                .containsExactly("b", "a");
    }

    @Test
    void mistakes_read_as_if_they_were_not_written() {
        Section section = section("tags = ['a', 1]\nflag = 'x'\nlimits = 3\n[labels]\na = 'b'\nc = 1");
        assertThat(section.texts("tags")).containsExactly("a");
        assertThat(section.flag("flag")).isFalse();
        assertThat(section.child("limits").theInt("max_rows")).isEqualTo(10);
        assertThat(section.textMap("labels")).containsExactly(Map.entry("a", "b"));
    }

    @Test
    void a_value_from_a_variable_with_a_credential_is_not_shown() {
        List<Diagnostic> problems = problems("title = 't'\nlimits.mode = '${MY_TOKEN}'", Map.of("MY_TOKEN", "s3cret"));
        assertThat(problems.toString()).doesNotContain("s3cret");
        assertThat(problems.get(0).suggestion()).contains("variables were replaced here: MY_TOKEN=\"***\"");
    }

    @Test
    void a_value_from_a_variable_says_what_the_variable_was() {
        assertThat(problems("title = 't'\nlimits.max_rows = '${N}'", Map.of("N", "5"))
                        .get(0)
                        .suggestion())
                .contains("variables were replaced here: N=\"5\"");
    }

    private static KeyType variants() {
        Map<String, TableSchema> cases = new LinkedHashMap<>();
        cases.put(
                "circle",
                TableSchema.strict(
                        "Round",
                        key("kind", KeyType.text(), "Kind"),
                        key("radius", KeyType.whole(), "Radius").mandatory()));
        cases.put("square", TableSchema.lenient("Not round", key("kind", KeyType.text(), "Kind")));
        return new KeyType.Variants("kind", Optional.empty(), cases);
    }

    private static List<Diagnostic> problems(String text) {
        return problems(text, Map.of());
    }

    private static List<Diagnostic> problems(String text, Map<String, String> environment) {
        Problems problems = Problems.ofProject();
        section(text, environment).check(problems);
        return problems.all();
    }

    private static Section section(String text) {
        return section(text, Map.of());
    }

    private static Section section(String text, Map<String, String> environment) {
        SourceText source = new SourceText("x.toml", text);
        return TomlFile.parse(
                        Path.of("x.toml"), source, 0, text.length(), Environment.of(environment), Problems.ofProject())
                .map(file -> Section.of(file, FILE))
                .orElseThrow();
    }
}
