package dev.rocky.project.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {

    private static final Environment ENVIRONMENT =
            Environment.of(Map.of("A", "alpha", "EMPTY", "", "NESTED", "${A}", "QUOTE", "a\"b"));

    @Test
    void a_variable_stands_for_its_value() {
        assertThat(substitute("x = \"${A}\"")).isEqualTo("x = \"alpha\"");
    }

    @Test
    void an_empty_variable_stands_for_empty_text() {
        assertThat(substitute("x = \"${EMPTY}\"")).isEqualTo("x = \"\"");
    }

    @Test
    void an_unset_variable_is_missing_and_its_place_is_known() {
        Substituted substituted = ENVIRONMENT.substitute("é = \"${NOPE}\" # ${NOPE2}");
        assertThat(substituted.missing())
                .containsExactly(new Substituted.Missing("NOPE", 5, 12), new Substituted.Missing("NOPE2", 16, 24));
    }

    @Test
    void a_default_stands_in_for_a_variable_that_is_unset_or_empty() {
        assertThat(substitute("${NOPE:-x} ${EMPTY:-y} ${A:-z}")).isEqualTo("x y alpha");
    }

    @Test
    void a_default_may_be_empty_and_starts_behind_the_first_separator() {
        assertThat(substitute("[${NOPE:-}] [${NOPE:-a:-b}]")).isEqualTo("[] [a:-b]");
    }

    @Test
    void a_name_is_not_trimmed() {
        assertThat(ENVIRONMENT.substitute("${ A }").missing())
                .extracting(Substituted.Missing::variable)
                .containsExactly(" A ");
    }

    @Test
    void what_is_put_in_is_not_looked_at_again() {
        assertThat(substitute("${NESTED}")).isEqualTo("${A}");
    }

    @Test
    void braces_do_not_nest() {
        assertThat(ENVIRONMENT.substitute("${NOPE:-${A}}").text()).isEqualTo("${A}");
    }

    @Test
    void a_reference_without_a_name_or_an_end_is_text() {
        assertThat(substitute("${} $A {A} ${A")).isEqualTo("${} $A {A} ${A");
    }

    @Test
    void a_line_that_is_a_comment_stays_as_it_is() {
        assertThat(substitute("  # ${NOPE}\n\t#${NOPE}\nx = ${A}")).isEqualTo("  # ${NOPE}\n\t#${NOPE}\nx = alpha");
    }

    @Test
    void a_comment_behind_a_value_is_replaced() {
        assertThat(substitute("x = 1 # ${A}")).isEqualTo("x = 1 # alpha");
    }

    @Test
    void a_number_may_come_from_a_variable() {
        assertThat(substitute("timeout_secs = ${T:-60}")).isEqualTo("timeout_secs = 60");
    }

    @Test
    void nothing_is_replaced_in_files_without_variables() {
        assertThat(Environment.NONE.substitute("${NOPE}")).isEqualTo(Substituted.unchanged("${NOPE}"));
    }

    @Test
    void places_are_those_of_the_text_as_it_was_written() {
        Substituted substituted = ENVIRONMENT.substitute("a = \"${A}\"\nb = [${EMPTY}1]");
        int b = substituted.text().indexOf("b =");
        assertThat(substituted.rawStart(b)).isEqualTo(11);
        assertThat(substituted.rawStart(6)).as("within the value").isEqualTo(5);
        assertThat(substituted.rawEnd(7)).as("within the value").isEqualTo(9);
        assertThat(substituted.rawStart(b + 5)).as("behind the empty value").isEqualTo(24);
        assertThat(substituted.rawEnd(b + 6)).isEqualTo(25);
    }

    @Test
    void the_hint_lists_every_variable_once_and_cuts_long_values() {
        Environment environment = Environment.of(Map.of("HOST", "h".repeat(60), "NAME", "é".repeat(30)));
        assertThat(environment.substitute("${HOST} ${NAME} ${HOST}").hint())
                .contains("variables were replaced here: HOST=\"%s\", NAME=\"%s\""
                        .formatted("h".repeat(40), "é".repeat(20)));
    }

    @Test
    void the_hint_shows_no_credentials() {
        Map<String, String> secrets = Map.of(
                "DB_TOKEN", "s3cret", "pat", "s3cret", "CHAT_URL", "s3cret", "X", "s3cret", "PATH_TO_DB", "shown");
        String hint = Environment.of(secrets)
                .substitute("a = ${DB_TOKEN}\nb = ${pat}\nc = ${CHAT_URL}\npassword = \"${X}\"\nd = ${PATH_TO_DB}")
                .hint()
                .orElseThrow();
        assertThat(hint).doesNotContain("s3cret").contains("X=\"***\"", "PATH_TO_DB=\"shown\"");
    }

    @Test
    void a_text_without_references_is_not_copied() {
        String text = "x = 1";
        assertThat(ENVIRONMENT.substitute(text)).isEqualTo(new Substituted(text, text, List.of(), List.of()));
    }

    private static String substitute(String text) {
        return ENVIRONMENT.substitute(text).text();
    }
}
