package dev.rocky.project.internal.toml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.project.internal.problem.Problems;
import dev.rocky.project.internal.text.Environment;
import dev.rocky.source.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TomlFileTest {

    @TempDir
    Path folder;

    @Test
    void every_kind_of_value_is_read() throws IOException {
        TomlFile file = read("""
                text = "a"
                whole = 0xFF
                fraction = 1.5
                flag = true
                day = 2026-03-01
                huge = 99999999999999999999
                list = [1, 'x']
                [table]
                inner.key = 1
                """);
        assertThat(file.root().values().values())
                .containsExactly(
                        new TomlValue.Text("a"),
                        new TomlValue.Whole(255),
                        new TomlValue.Fraction(1.5),
                        new TomlValue.Flag(true),
                        new TomlValue.Moment("2026-03-01"),
                        new TomlValue.Huge("99999999999999999999"),
                        new TomlValue.Items(List.of(new TomlValue.Whole(1), new TomlValue.Text("x"))),
                        new TomlValue.Table(
                                Map.of("inner", new TomlValue.Table(Map.of("key", new TomlValue.Whole(1))))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a = # | 1:5",
                "a = 1⏎a = 2 | 2:1",
                "[a]⏎x = 1⏎[a] | 3:1",
                "a = 'x | 1:7",
                "x y = 1 | 1:3",
                "a = 1 b = 2 | 1:7",
                "é = 1 | 1:1",
                "a = [1, 2 | 1:10",
                "a = {b = 1}⏎[a.c] | 2:1",
                "a = 2026-13-01 | 1:10",
            })
    void a_syntax_error_is_reported_where_it_is(String text, String place) throws IOException {
        List<Diagnostic> problems = problems(text.replace('⏎', '\n'), Map.of());
        assertThat(problems).extracting(Diagnostic::code).containsExactly("E103");
        assertThat(problems.get(0).span()).map(Object::toString).contains("x.toml:" + place);
    }

    @Test
    void a_value_that_breaks_the_file_is_reported_at_its_reference_and_not_shown() throws IOException {
        List<Diagnostic> problems =
                problems("[a]\nb = \"x\"\ntoken = \"${MY_TOKEN}\"\n", Map.of("MY_TOKEN", "s3\"cr3t"));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).toString())
                .isEqualTo("error[E103]: 'x.toml' is no valid TOML (what ${MY_TOKEN} stands for is no TOML here)"
                        + " at x.toml:3:10");
        assertThat(problems.get(0).suggestion()).contains("variables were replaced here: MY_TOKEN=\"***\"");
    }

    @Test
    void each_unset_variable_is_reported_once() throws IOException {
        List<Diagnostic> problems = problems("a = \"${ONE}\"\nb = \"${TWO}${ONE}\"\n", Map.of());
        assertThat(problems)
                .extracting(Object::toString)
                .containsExactly(
                        "error[E106]: the environment variable 'ONE' is not set at x.toml:1:6",
                        "error[E106]: the environment variable 'TWO' is not set at x.toml:2:6");
    }

    @Test
    void places_are_those_of_the_file_as_it_was_written() throws IOException {
        TomlFile file = read("a = \"${X}\"\r\n[t]\r\nb = { c = ${N} }\r\n", Map.of("X", "much longer", "N", "1"));
        assertThat(file.valueSpan("a")).hasToString("x.toml:1:5");
        assertThat(file.valueSpan("a").endColumn()).isEqualTo(11);
        assertThat(file.keySpan("t.b.c")).hasToString("x.toml:3:7");
        assertThat(file.valueSpan("t.b.c")).hasToString("x.toml:3:11");
        assertThat(file.valueSpan("t.missing.key")).as("the nearest table").hasToString("x.toml:2:1");
    }

    @Test
    void a_byte_order_mark_is_no_character() throws IOException {
        assertThat(read("\uFEFFa = 1").valueSpan("a")).hasToString("x.toml:1:5");
    }

    @Test
    void an_origin_finds_keys_by_reading_the_file_again() throws IOException {
        Origin origin = read("[t]\na.b = 1\n").origin("t");
        assertThat(origin.location()).map(Object::toString).contains("x.toml:1:1");
        assertThat(origin.spanOf("a.b")).map(Object::toString).contains("x.toml:2:7");
        assertThat(origin.spanOf("a.c")).isEmpty();
    }

    @Test
    void an_origin_finds_nothing_in_a_file_that_changed_or_went_away() throws IOException {
        Path path = folder.resolve("x.toml");
        Origin changed = read("[t]\na = 1\n").origin("t");
        Files.writeString(path, "\n[t]\na = 1\n");
        assertThat(changed.spanOf("a")).isEmpty();

        Origin gone = read("[t]\na = 1\n").origin("t");
        Files.delete(path);
        assertThat(gone.spanOf("a")).isEmpty();
    }

    @Test
    void a_file_that_is_not_utf_8_is_reported_at_the_first_wrong_byte() throws IOException {
        Path path = folder.resolve("x.toml");
        Files.write(path, new byte[] {'a', '=', '1', '\n', '"', (byte) 0xC3, (byte) 0xA9, (byte) 0xFF, '"'});
        Problems problems = Problems.ofProject();
        assertThat(TomlFile.read(path, "x.toml", Environment.NONE, problems)).isEmpty();
        assertThat(problems.all())
                .extracting(Object::toString)
                .containsExactly("error[E102]: 'x.toml' is not UTF-8: found byte 0xFF at x.toml:2:3");
    }

    @Test
    void a_folder_is_no_file() {
        Problems problems = Problems.ofProject();
        assertThat(TomlFile.read(folder, "x.toml", Environment.NONE, problems)).isEmpty();
        assertThat(problems.all())
                .extracting(Diagnostic::message)
                .containsExactly("'x.toml' cannot be read: it is a folder");
    }

    @Test
    void values_are_not_nested_without_end() throws IOException {
        assertThat(problems("a = " + "[".repeat(1_000) + "]".repeat(1_000), Map.of()))
                .extracting(Diagnostic::code)
                .containsExactly("E103");
        assertThat(problems("a" + ".b".repeat(1_000) + " = 1", Map.of()))
                .extracting(Diagnostic::message)
                .containsExactly("'x.toml' is no valid TOML (values are nested more than 100 deep)");
    }

    private TomlFile read(String text) throws IOException {
        return read(text, Map.of());
    }

    private TomlFile read(String text, Map<String, String> environment) throws IOException {
        return read(text, environment, Problems.ofProject()).orElseThrow();
    }

    private List<Diagnostic> problems(String text, Map<String, String> environment) throws IOException {
        Problems problems = Problems.ofProject();
        assertThat(read(text, environment, problems)).isEmpty();
        return problems.all();
    }

    private Optional<TomlFile> read(String text, Map<String, String> environment, Problems problems)
            throws IOException {
        Path path = folder.resolve("x.toml");
        Files.writeString(path, text);
        return TomlFile.read(path, "x.toml", Environment.of(environment), problems);
    }
}
