package dev.rocky.sql.internal.lexis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.internal.grammar.SqlGrammarConstants;
import dev.rocky.sql.internal.grammar.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScannerTest {

    @Test
    void words_are_found_in_any_case_and_names_keep_theirs() {
        assertThat(scan("Select MyName")).containsExactly("SELECT", "a name MyName");
        assertThat(scan("ünï _x a1 a$b 名前"))
                .containsExactly("a name ünï", "a name _x", "a name a1", "a name a$b", "a name 名前");
    }

    @Test
    void places_count_characters_as_java_does_and_a_tab_is_one() {
        Token token = tokens("\t😀 é\tx", SqlSyntax.DUCKDB).get(2);

        assertThat(token.image).isEqualTo("x");
        assertThat(token.start).isEqualTo(6);
        assertThat(token.end).isEqualTo(7);
    }

    @Test
    void names_in_quotes() {
        assertThat(scan("\"a \"\"b\"\"\" `c`")).containsExactly("a name in quotes a \"b\"", "a name in quotes c");
        assertThat(scan("\"a\" `b``c`", SqlSyntax.DATABRICKS))
                .containsExactly("a text in quotes a", "a name in quotes b`c");
        assertThat(scan("`a\\`b`", SqlSyntax.BIGQUERY)).containsExactly("a name in quotes a`b");
    }

    @Test
    void texts_in_single_quotes() {
        assertThat(scan("'' 'it''s' 'a\\'"))
                .containsExactly("a text in quotes ", "a text in quotes it's", "a text in quotes a\\");
        assertThat(scan("'it\\'s' 'a\\n'", SqlSyntax.SNOWFLAKE))
                .containsExactly("a text in quotes it's", "a text in quotes a\n");
    }

    @Test
    void texts_with_escapes() {
        assertThat(scan("E'a\\n\\t\\\\\\'\\x41\\u00e9\\q' e''"))
                .containsExactly("a text in quotes a\n\t\\'Aéq", "a text in quotes ");
    }

    @Test
    void texts_between_dollars() {
        assertThat(scan("$$a'b$$ $tag$ $$ $tag$")).containsExactly("a text in quotes a'b", "a text in quotes  $$ ");
        assertThat(scan("$$a$$", SqlSyntax.SNOWFLAKE)).containsExactly("a text in quotes a");
        assertThat(scan("$1 $name")).containsExactly("a placeholder $1", "a placeholder $name");
    }

    @Test
    void bigquerys_texts() {
        assertThat(scan("\"a\" '''b 'c' ''' \"\"\"d \"e\" \"\"\" r'\\d' R\"\\w\" '\\''", SqlSyntax.BIGQUERY))
                .containsExactly(
                        "a text in quotes a",
                        "a text in quotes b 'c' ",
                        "a text in quotes d \"e\" ",
                        "a text in quotes \\d",
                        "a text in quotes \\w",
                        "a text in quotes '");
        assertThat(scan("b'x' rb'\\x00'", SqlSyntax.BIGQUERY))
                .containsExactly("bytes with escapes x", "bytes with escapes \\x00");
    }

    @Test
    void bytes_and_bits() {
        assertThat(scan("X'ff' x'00' B'01'")).containsExactly("bytes ff", "bytes 00", "bits 01");
        assertThat(scan("xy 'a'")).containsExactly("a name xy", "a text in quotes a");
    }

    @Test
    void numbers() {
        assertThat(scan("1 1_000 1.5 .5 5. 1e5 1.5E-10 1e"))
                .containsExactly(
                        "a whole number 1",
                        "a whole number 1000",
                        "a number 1.5",
                        "a number .5",
                        "a number 5.",
                        "a number with an exponent 1e5",
                        "a number with an exponent 1.5E-10",
                        "a whole number 1",
                        "a name e");
        assertThat(scan("0xFF", SqlSyntax.TRINO)).containsExactly("a hexadecimal number 0xFF");
        assertThat(scan("0xFF")).as("DuckDB has none").containsExactly("a whole number 0", "a name xFF");
    }

    @Test
    void comments() {
        assertThat(scan("a -- b\nc /* d /* e */ f */ g")).containsExactly("a name a", "a name c", "a name g");
        assertThat(scan("a // b\nc", SqlSyntax.SNOWFLAKE)).containsExactly("a name a", "a name c");
        assertThat(scan("a # b\nc", SqlSyntax.BIGQUERY)).containsExactly("a name a", "a name c");
        assertThat(scan("a /* b /* c */ d", SqlSyntax.TRINO)).containsExactly("a name a", "a name d");
        assertThat(scan("a--")).containsExactly("a name a");
    }

    @Test
    void the_longest_operator_wins_in_duckdb() {
        assertThat(scan("a<->b ->> @> && <@ !~~* **"))
                .containsExactly(
                        "a name a",
                        "an operator <->",
                        "a name b",
                        "an operator ->>",
                        "an operator @>",
                        "an operator &&",
                        "an operator <@",
                        "an operator !~~*",
                        "an operator **");
    }

    @Test
    void a_sign_is_no_part_of_an_ordinary_operator() {
        assertThat(scan("a=-1")).containsExactly("a name a", "=", "-", "a whole number 1");
        assertThat(scan("a<=-1")).containsExactly("a name a", "<=", "-", "a whole number 1");
        assertThat(scan("a--1")).as("a comment").containsExactly("a name a");
    }

    @Test
    void other_dialects_know_their_operators() {
        assertThat(scan("a=-b", SqlSyntax.TRINO)).containsExactly("a name a", "=", "-", "a name b");
        assertThat(scan("a<=>b", SqlSyntax.DATABRICKS)).containsExactly("a name a", "an operator <=>", "a name b");
        assertThat(scan("a|>b", SqlSyntax.BIGQUERY)).containsExactly("a name a", "|>", "a name b");
    }

    @Test
    void placeholders_stand_right_behind_operators() {
        assertThat(scan("d>=@start_date")).containsExactly("a name d", ">=", "a placeholder @start_date");
        assertThat(scan("d<@end_date")).containsExactly("a name d", "<", "a placeholder @end_date");
        assertThat(scan("a<@b")).as("contained in").containsExactly("a name a", "an operator <@", "a name b");
        assertThat(scan("@name + 5", SqlSyntax.BIGQUERY))
                .containsExactly("a placeholder @name", "+", "a whole number 5");
        assertThat(scan("@x + @end_date"))
                .as("the absolute value of a name")
                .containsExactly("an operator @", "a name x", "+", "a placeholder @end_date");
    }

    @Test
    void marks() {
        assertThat(scan("(a::b, c:=d, [e:f], {g}, h.i => ?1);"))
                .containsExactly(
                        "(",
                        "a name a",
                        "::",
                        "a name b",
                        ",",
                        "a name c",
                        ":=",
                        "a name d",
                        ",",
                        "[",
                        "a name e",
                        ":",
                        "a name f",
                        "]",
                        ",",
                        "{",
                        "a name g",
                        "}",
                        ",",
                        "a name h",
                        ".",
                        "a name i",
                        "=>",
                        "?",
                        "a whole number 1",
                        ")",
                        ";");
    }

    @Test
    void what_has_no_end_is_one_token_up_to_the_end() {
        for (String text : List.of("'a b", "\"a b", "$$a b", "/* a b", "E'a b", "`a b")) {
            List<Token> tokens = tokens(text, SqlSyntax.DUCKDB);
            assertThat(tokens).hasSize(1);
            assertThat(tokens.get(0).kind).isEqualTo(SqlGrammarConstants.INVALID);
        }
    }

    private static List<String> scan(String text) {
        return scan(text, SqlSyntax.DUCKDB);
    }

    /** Keywords and marks as they are, everything else with its kind in front. */
    private static List<String> scan(String text, SqlSyntax syntax) {
        return tokens(text, syntax).stream()
                .map(token -> {
                    String image = SqlGrammarConstants.tokenImage[token.kind].replaceAll("^\"|\"$", "");
                    return image.equals(token.image) ? image : image + " " + token.image;
                })
                .toList();
    }

    private static List<Token> tokens(String text, SqlSyntax syntax) {
        Scanner scanner = new Scanner(text, Lexis.of(syntax));
        List<Token> tokens = new ArrayList<>();
        for (Token token = scanner.getNextToken();
                token.kind != SqlGrammarConstants.EOF;
                token = scanner.getNextToken()) {
            tokens.add(token);
        }
        return tokens;
    }
}
