package dev.rocky.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Carets mark the text that does not fit. */
class FailureTest {

    @Test
    void the_first_token_that_does_not_fit_is_named_with_what_was_expected() {
        given("SELECT a FROM t WHERE ^)^").fails("found ')', expected an expression");
        given("SELECT a FROM t ORDER ^a^").fails("found 'a', expected BY");
        given("SELECT {'a' ^1^}").fails("found '1', expected ':'");
        given("SELECT CAST(a AS^)^ FROM t").fails("found ')', expected a type");
        given("SELECT a FROM t JOIN u ^WHERE^ b").fails("found 'WHERE', expected ON or USING");
        given("SELECT a FROM ^WHERE^ b").fails("found 'WHERE', expected a table or a query in parentheses");
        given("^a^ FROM t").fails("found 'a', expected a query");
        given("SELECT a FROM t WHERE a == ^==^ b").fails("found '==', expected an expression");
        given("SELECT CASE WHEN a THEN b ^FROM^ t").fails("found 'FROM', expected WHEN, ELSE or END");
    }

    @Test
    void a_missing_comma_is_guessed() {
        given("SELECT a b ^c^ FROM t").fails("found 'c', expected ','");
    }

    @Test
    void a_missing_bracket_is_guessed() {
        given("SELECT (a ^FROM^ t").fails("found 'FROM', expected ')' or ','");
        given("SELECT f(a, b ^FROM^ t").fails("found 'FROM', expected ')' or ','");
        given("SELECT [1, 2 ^FROM^ t").fails("found 'FROM', expected ']' or ','");
    }

    @Test
    void the_end_of_the_text_has_a_place_too() {
        given("SELECT a FROM^^").fails("found the end of the query, expected a table or a query in parentheses");
        given("SELECT a +^^").fails("found the end of the query, expected an expression");
        given("SELECT a FROM (SELECT 1 -- and so on^^").fails("found the end of the query, expected ')'");
        given("^^").fails("found the end of the query, expected a query");
        given("-- nothing but a comment^^").fails("found the end of the query, expected a query");
    }

    @Test
    void what_has_no_end_is_shown_where_it_begins() {
        given("SELECT ^'^abc FROM t").fails("this text has no closing '");
        given("SELECT ^\"^abc FROM t").fails("this name has no closing \"");
        given("SELECT ^$x$^abc$$ FROM t").fails("this text has no closing $x$");
        given("SELECT a ^/*^ b /* c */ FROM t").fails("this comment has no end");
    }

    @Test
    void only_a_query_will_do() {
        given("^INSERT^ INTO t SELECT 1").fails("found 'INSERT', which begins a statement that is no query");
        given("WITH a AS (SELECT 1) ^DELETE^ FROM t")
                .fails("found 'DELETE', which begins a statement that is no query");
        given("SELECT 1; ^SELECT^ 2").fails("found 'SELECT' behind the query, expected one query and nothing else");
        given("SELECT 1; ^DROP^ TABLE t").fails("found 'DROP' behind the query, expected one query and nothing else");
    }

    @Test
    void a_clause_stands_once() {
        given("SELECT 1 LIMIT 1 ^LIMIT^ 2").fails("this clause stands here twice");
        given("SELECT 1 FROM t QUALIFY a ^QUALIFY^ b").fails("this clause stands here twice");
    }

    @Test
    void what_could_stand_there_is_a_short_list_without_repetitions() {
        assertThat(expected("SELECT a b c FROM t"))
                .containsExactly("','", "FROM", "WHERE", "GROUP BY", "HAVING", "QUALIFY", "ORDER BY", "LIMIT");
        assertThat(expected("SELECT a FROM t WHERE")).containsExactly("an expression");
        assertThat(expected("SELECT a IS b"))
                .containsExactlyInAnyOrder("DISTINCT", "FALSE", "NOT", "NULL", "TRUE", "UNKNOWN");
        assertThat(expected("SELECT 'a")).isEmpty();
    }

    @Test
    void what_is_nested_too_deeply_is_refused() {
        String deep = "SELECT " + "(".repeat(5000) + "1" + ")".repeat(5000);
        String chain = "SELECT 1" + " || 1".repeat(5000);
        String signs = "SELECT " + "- ".repeat(5000) + "1";

        for (String text : List.of(deep, chain, signs)) {
            assertThat(failure(text).message()).isEqualTo("this is nested too deeply");
        }
    }

    @Test
    void long_conditions_are_not_deep() {
        String condition = "SELECT 1 WHERE a = 1" + " OR a = 1 AND b = 2".repeat(5000);

        assertThat(QueryParser.parse(condition, SqlSyntax.DUCKDB)).isInstanceOf(ParsedQuery.Success.class);
    }

    @Test
    void a_thread_with_a_small_stack_gets_an_answer_as_well() throws InterruptedException {
        String deep = "SELECT " + "(SELECT ".repeat(190) + "1" + ")".repeat(190);
        ParsedQuery[] answer = new ParsedQuery[1];
        Thread thread =
                new Thread(null, () -> answer[0] = QueryParser.parse(deep, SqlSyntax.DUCKDB), "small", 128 * 1024);
        thread.start();
        thread.join();

        assertThat(answer[0]).isNotNull();
    }

    private static Given given(String marked) {
        int start = marked.indexOf('^');
        int end = marked.indexOf('^', start + 1);
        String text = marked.substring(0, start) + marked.substring(start + 1, end) + marked.substring(end + 1);
        return new Given(text, start, end - 1);
    }

    private record Given(String text, int start, int end) {

        void fails(String message) {
            ParsedQuery.Failure failure = failure(text);
            String marked = text.substring(0, failure.span().start())
                    + "^"
                    + text.substring(failure.span().start(), failure.span().end())
                    + "^"
                    + text.substring(failure.span().end());
            String expected = text.substring(0, start) + "^" + text.substring(start, end) + "^" + text.substring(end);
            assertThat(marked).isEqualTo(expected);
            assertThat(failure.message()).isEqualTo(message);
        }
    }

    private static List<String> expected(String text) {
        return failure(text).expected();
    }

    private static ParsedQuery.Failure failure(String text) {
        return (ParsedQuery.Failure) QueryParser.parse(text, SqlSyntax.DUCKDB);
    }
}
