package dev.rocky.sql.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1",
                "SELECT 1 -- done",
                "SELECT 1 -- done;",
                "SELECT 1 /* done; */",
                "SELECT 1 /* a /* b */ ; */",
                "SELECT ';'",
                "SELECT 'it''s;'",
                "SELECT E'it\\'s;'",
                "SELECT \"a;\"",
                "SELECT $$a;$$",
                "SELECT $tag$a;$$;$tag$",
                "SELECT a$b; SELECT 2",
                "SELECT 'unfinished;",
                "SELECT 1 /* unfinished;",
                "  ",
                ""
            })
    void a_query_without_a_semicolon_at_its_end_stays_as_it_is(String query) {
        assertThat(QueryText.withoutTerminator(query)).isEqualTo(query);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "SELECT 1;|SELECT 1",
                "SELECT 1 ; |SELECT 1",
                "SELECT 1;;|SELECT 1",
                "SELECT 1; -- done|SELECT 1 -- done",
                "SELECT 1; -- done; really|SELECT 1 -- done; really",
                "SELECT 1; /* done; */ ;|SELECT 1 /* done; */",
                "SELECT ';' ;|SELECT ';'",
                "SELECT '\\';|SELECT '\\'",
                "SELECT value'\\';|SELECT value'\\'",
                "SELECT a$b$;|SELECT a$b$",
                "SELECT $parameter;|SELECT $parameter",
                "-- a;|-- a;",
                ";|''"
            })
    void the_semicolon_at_the_end_goes_and_comments_stay(String query, String expected) {
        assertThat(QueryText.withoutTerminator(query)).isEqualTo(expected);
    }
}
