package dev.rocky.project.internal.toml;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

class TomlPositionsTest {

    private static final String TEXT = """
            # ${not} a value
            title = "a # b"   # comment
            "quoted key" = 'literal ] string'
            site."example.com".port = 8_080

            [owner.home]
              born = 1979-05-27 07:32:00Z
              lines = \"""
            one \\"" two ""
            three\"""\"
              raw = '''
            [not.a.table]
            x = 1'''

            [[tests]]
            type = "unique"
            columns = [
              "a", # first
              "b",
            ]

            [tests.more]
            deep = true

            [[tests]]
            type = "not_null"
            point = { x = 1, y.z = [ { k = "v" } ], }

            [[tests.given]]
            ref = "t"
            """;

    @Test
    void values_stand_where_they_are_written() {
        assertThat(value("title")).isEqualTo("\"a # b\"");
        assertThat(value("quoted key")).isEqualTo("'literal ] string'");
        assertThat(value("site.example.com.port")).isEqualTo("8_080");
        assertThat(value("owner.home")).isEqualTo("[owner.home]");
        assertThat(value("owner.home.born")).isEqualTo("1979-05-27 07:32:00Z");
        assertThat(value("owner.home.lines")).startsWith("\"\"\"").endsWith("three\"\"\"\"");
        assertThat(value("owner.home.raw")).isEqualTo("'''\n[not.a.table]\nx = 1'''");
    }

    @Test
    void items_and_tables_within_values_stand_where_they_are_written() {
        assertThat(value("tests[0]")).isEqualTo("[[tests]]");
        assertThat(value("tests[0].columns[1]")).isEqualTo("\"b\"");
        assertThat(value("tests[0].more.deep")).isEqualTo("true");
        assertThat(value("tests[1].type")).isEqualTo("\"not_null\"");
        assertThat(value("tests[1].point.x")).isEqualTo("1");
        assertThat(value("tests[1].point.y.z[0]")).isEqualTo("{ k = \"v\" }");
        assertThat(value("tests[1].point.y.z[0].k")).isEqualTo("\"v\"");
        assertThat(value("tests[1].given[0].ref")).isEqualTo("\"t\"");
    }

    @Test
    void keys_stand_where_they_are_written() {
        assertThat(key("quoted key")).isEqualTo("\"quoted key\"");
        assertThat(key("site")).isEqualTo("site");
        assertThat(key("site.example.com.port")).isEqualTo("port");
        assertThat(key("owner.home")).isEqualTo("home");
        assertThat(key("tests[1].point.y.z[0].k")).isEqualTo("k");
    }

    @Test
    void everything_that_is_read_stands_somewhere() throws TomlSyntaxException {
        TomlPositions positions = TomlPositions.of(TEXT);
        visit("", TomlParser.parse(TEXT), path -> {
            assertThat(positions.value(path)).as(path).isNotNull();
            assertThat(positions.key(path)).as(path).isNotNull();
        });
    }

    private static void visit(String path, TomlValue value, Consumer<String> visitor) {
        if (!path.isEmpty()) {
            visitor.accept(path);
        }
        if (value instanceof TomlValue.Table table) {
            table.values().forEach((key, each) -> visit(TomlPositions.join(path, key), each, visitor));
        } else if (value instanceof TomlValue.Items items) {
            for (int i = 0; i < items.values().size(); i++) {
                visit(TomlPositions.join(path, i), items.values().get(i), visitor);
            }
        }
    }

    @Test
    void what_is_not_written_is_nowhere() {
        TomlPositions positions = TomlPositions.of(TEXT);
        assertThat(positions.value("x")).isNull();
        assertThat(positions.value("tests[2]")).isNull();
        assertThat(positions.key("not.a.table")).isNull();
    }

    @Test
    void keys_with_escapes_are_found_by_what_they_mean() {
        TomlPositions positions = TomlPositions.of("\"a\\u0062\" = 1");
        assertThat(positions.value("ab")).isEqualTo(new TomlPositions.Range(12, 13));
    }

    @Test
    void a_text_that_is_no_toml_ends_the_search_without_harm() {
        Random random = new Random(7);
        String alphabet = "ab.=[]{}\"'#,\n\\ 1";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(40); j >= 0; j--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            TomlPositions positions = TomlPositions.of(text.toString());
            positions
                    .values()
                    .values()
                    .forEach(range -> assertThat(range.end()).isBetween(range.start(), text.length()));
        }
    }

    @Test
    void another_parser_finds_keys_in_the_same_lines() {
        TomlParseResult oracle = Toml.parse(TEXT);
        assertThat(oracle.errors()).isEmpty();
        assertThat(oracle.keyPathSet()).isNotEmpty().allSatisfy(path -> {
            TomlPositions.Range found = requireNonNull(TomlPositions.of(TEXT).key(String.join(".", path)));
            long line = TEXT.substring(0, found.start())
                            .chars()
                            .filter(each -> each == '\n')
                            .count()
                    + 1;
            assertThat(requireNonNull(oracle.inputPositionOf(path)).line()).isEqualTo((int) line);
        });
    }

    private static String value(String path) {
        return text(TomlPositions.of(TEXT).value(path));
    }

    private static String key(String path) {
        return text(TomlPositions.of(TEXT).key(path));
    }

    private static String text(TomlPositions.@Nullable Range range) {
        return range == null ? "nowhere" : TEXT.substring(range.start(), range.end());
    }
}
