package dev.rocky.cli.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.source.SourceLocation;
import dev.rocky.source.SourceSpan;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void a_span_within_a_line_is_underlined() {
        assertThat(excerpt("SELECT a,\n       amout\nFROM orders", 2, 8, 2, 13)).isEqualTo("""
                 --> m.sql:2:8
                  |
                2 |        amout
                  |        ^^^^^
                """);
    }

    @Test
    void a_span_of_nothing_still_shows_where_it_is() {
        assertThat(excerpt("SELECT a FROM", 1, 14, 1, 14)).isEqualTo("""
                 --> m.sql:1:14
                  |
                1 | SELECT a FROM
                  |              ^
                """);
    }

    @Test
    void tabs_take_four_columns() {
        assertThat(excerpt("\tSELECT\ta, b", 1, 9, 1, 10)).isEqualTo("""
                 --> m.sql:1:9
                  |
                1 |     SELECT    a, b
                  |               ^
                """);
    }

    @Test
    void wide_characters_take_two_columns_and_pairs_of_code_units_count_once() {
        assertThat(excerpt("SELECT '売上', '🙂', amout", 1, 20, 1, 25)).isEqualTo("""
                 --> m.sql:1:20
                  |
                1 | SELECT '売上', '🙂', amout
                  |                      ^^^^^
                """);
    }

    @Test
    void a_span_over_several_lines_is_framed() {
        assertThat(excerpt("WITH x AS (\n  SELECT 1\n)\nSELECT 2", 1, 11, 3, 2)).isEqualTo("""
                 --> m.sql:1:11
                  |
                1 | / WITH x AS (
                2 | |   SELECT 1
                3 | | )
                  | |_^
                """);
    }

    @Test
    void a_span_that_ends_with_the_line_break_is_one_of_its_line() {
        assertThat(excerpt("SELECT\nFROM x\n", 1, 1, 2, 1)).isEqualTo("""
                 --> m.sql:1:1
                  |
                1 | SELECT
                  | ^^^^^^
                """);
    }

    @Test
    void of_many_lines_the_middle_is_left_out() {
        assertThat(excerpt("1\n2\n3\n4\n5\n6\n7\n8\n9\nten", 1, 1, 10, 4)).isEqualTo("""
                  --> m.sql:1:1
                   |
                1  | / 1
                2  | | 2
                ...
                9  | | 9
                10 | | ten
                   | |___^
                """);
    }

    @Test
    void of_a_long_line_the_part_around_the_span_is_shown() {
        String line = "x".repeat(300) + "here" + "y".repeat(300);
        assertThat(excerpt(line, 1, 301, 1, 305))
                .isEqualTo("""
                 --> m.sql:1:301
                  |
                1 | …%shere%s…
                  | %s^^^^
                """.formatted("x".repeat(40), "y".repeat(76), " ".repeat(41)));
    }

    @Test
    void a_file_that_has_changed_since_gives_the_place_alone() {
        assertThat(excerpt("one line", 7, 1, 7, 3)).isEqualTo(" --> m.sql:7:1\n");
    }

    private static String excerpt(String text, int line, int column, int endLine, int endColumn) {
        SourceSpan span = new SourceSpan(new SourceLocation("m.sql", line, column), endLine, endColumn);
        Excerpt excerpt = new Excerpt(span, text.lines().toList());
        return excerpt.render(excerpt.gutter(), UnaryOperator.identity(), UnaryOperator.identity());
    }
}
