package dev.rocky.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** Whatever the text is, there is an answer, and its places lie inside the text. */
class ParserPropertiesTest {

    private static final List<Corpus.Entry> CORPUS = Corpus.of(SqlSyntax.DUCKDB);

    private static final List<String> PIECES = List.of(
            "SELECT",
            "FROM",
            "WHERE",
            "WITH",
            "AS",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            ",",
            ".",
            ":",
            "::",
            ";",
            "*",
            "+",
            "-",
            "->",
            "->>",
            "=>",
            ":=",
            "=",
            "<",
            "?",
            "$1",
            "#1",
            "@a",
            "a",
            "b",
            "\"c\"",
            "'d'",
            "1",
            "1.5",
            "1e5",
            "NOT",
            "AND",
            "IN",
            "BETWEEN",
            "LIKE",
            "IS",
            "NULL",
            "CASE",
            "WHEN",
            "THEN",
            "ELSE",
            "END",
            "CAST",
            "INT",
            "DECIMAL",
            "STRUCT",
            "MAP",
            "ARRAY",
            "INTERVAL",
            "DAY",
            "JOIN",
            "LEFT",
            "ON",
            "USING",
            "LATERAL",
            "PIVOT",
            "UNPIVOT",
            "FOR",
            "GROUP",
            "BY",
            "ALL",
            "ORDER",
            "LIMIT",
            "UNION",
            "EXCEPT",
            "VALUES",
            "TABLE",
            "DESCRIBE",
            "OVER",
            "PARTITION",
            "ROWS",
            "FILTER",
            "EXCLUDE",
            "REPLACE",
            "COLUMNS",
            "LAMBDA",
            "EXTRACT",
            "TRIM",
            "ANY",
            "EXISTS",
            "TABLESAMPLE",
            "AT",
            "TIME",
            "ZONE",
            "COLLATE",
            "ROW",
            "'",
            "\"",
            "$$",
            "/*",
            "--\n",
            "\\");

    @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
    void any_soup_of_tokens_gets_an_answer(@ForAll("soups") String soup, @ForAll SqlSyntax syntax) {
        assertAnswered(soup, syntax);
    }

    @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
    void any_soup_behind_a_select_gets_an_answer(@ForAll("soups") String soup, @ForAll SqlSyntax syntax) {
        assertAnswered("SELECT " + soup, syntax);
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void any_text_gets_an_answer(@ForAll String text, @ForAll SqlSyntax syntax) {
        assertAnswered(text, syntax);
    }

    @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
    void a_query_that_breaks_off_gets_an_answer(
            @ForAll("queries") String query, @ForAll @IntRange(max = 100) int share) {
        assertAnswered(query.substring(0, query.length() * share / 100), SqlSyntax.DUCKDB);
    }

    @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
    void a_query_with_a_piece_too_much_gets_an_answer(
            @ForAll("queries") String query, @ForAll("pieces") String piece, @ForAll @IntRange(max = 100) int share) {
        int at = query.length() * share / 100;
        assertAnswered(query.substring(0, at) + " " + piece + " " + query.substring(at), SqlSyntax.DUCKDB);
    }

    @Provide
    Arbitrary<String> soups() {
        return pieces().list().ofMaxSize(40).map(pieces -> String.join(" ", pieces));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES);
    }

    @Provide
    Arbitrary<String> queries() {
        return Arbitraries.of(CORPUS).map(Corpus.Entry::text);
    }

    private static void assertAnswered(String text, SqlSyntax syntax) {
        switch (QueryParser.parse(text, syntax)) {
            case ParsedQuery.Success success -> Spans.check(text, success.query());
            case ParsedQuery.Failure failure -> {
                assertThat(failure.message()).isNotEmpty();
                assertThat(failure.span().start()).isBetween(0, text.length());
                assertThat(failure.span().end()).isBetween(failure.span().start(), text.length());
                assertThat(failure.expected()).hasSizeLessThanOrEqualTo(8).doesNotHaveDuplicates();
            }
        }
    }
}
