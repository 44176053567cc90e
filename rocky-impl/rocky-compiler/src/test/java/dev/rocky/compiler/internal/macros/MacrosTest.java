package dev.rocky.compiler.internal.macros;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.model.Macro;
import dev.rocky.model.ModelBody;
import dev.rocky.source.Origin;
import dev.rocky.source.SourceLocation;
import dev.rocky.source.SourceSpan;
import dev.rocky.sql.SqlSyntax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MacrosTest {

    private final Map<String, Macro> declared = new LinkedHashMap<>();

    private MacrosTest macro(String name, List<String> parameters, String body) {
        declared.put(name, Macro.of(name, parameters, body));
        return this;
    }

    private MacroExpansion expansion(String query, SqlSyntax syntax) {
        SourceSpan start = SourceSpan.at(SourceLocation.startOf("models/m.sql"));
        return new Macros(declared).expand("m", new ModelBody.Sql(query, Origin.of(start)), syntax);
    }

    private String expanded(String query) {
        MacroExpansion expansion = expansion(query, SqlSyntax.DUCKDB);
        assertThat(expansion.problems()).isEmpty();
        return expansion.text().render();
    }

    private List<String> problems(String query) {
        return expansion(query, SqlSyntax.DUCKDB).problems().stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void arguments_go_where_the_body_names_them_and_nothing_else_changes() {
        macro("half_up", List.of("x", "n"), "FLOOR({x} * POWER(10, {n}) + 0.5) / POWER(10, {n})");

        assertThat(expanded("SELECT\n  @half_up( fee / 3 , 2)  AS fee, {'x': 1} FROM t -- {x}"))
                .isEqualTo(
                        "SELECT\n  FLOOR(fee / 3 * POWER(10, 2) + 0.5) / POWER(10, 2)  AS fee, {'x': 1} FROM t -- {x}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @f(1, 2)                  | <1;2>
            @f(g(1, 2), h[3, 4])      | <g(1, 2);h[3, 4]>
            @f({'a': 1, 'b': 2}, 3)   | <{'a': 1, 'b': 2};3>
            @f('a, b)', "c,(")        | <'a, b)';"c,(">
            @f('it''s, ', '\\')       | <'it''s, ';'\\'>
            @f(a /* , ) */, b)        | <a /* , ) */;b>
            @f(@one(), @f(1, 2))      | <1;<1;2>>
            @f({y}, {x})              | <{y};{x}>
            """)
    void arguments_end_at_commas_that_nothing_encloses(String call, String expected) {
        macro("f", List.of("x", "y"), "<{x};{y}>").macro("one", List.of(), "1");

        assertThat(expanded(call)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            SELECT '@one()'
            SELECT "@one()"
            SELECT $$@one()$$
            SELECT 1 -- @one()
            SELECT 1 /* @one() */
            SELECT @var(one)
            SELECT @start_date
            SELECT [1] <@one(2)
            SELECT ada@one()
            """)
    void texts_comments_variables_and_operators_stay(String query) {
        macro("one", List.of(), "1");

        assertThat(expanded(query)).isEqualTo(query);
    }

    @Test
    void a_backslash_takes_the_meaning_from_a_quote_where_the_warehouse_says_so() {
        macro("one", List.of(), "1");

        assertThat(expansion("SELECT '\\', @one()", SqlSyntax.DUCKDB).text().render())
                .isEqualTo("SELECT '\\', 1");
        assertThat(expansion("SELECT '\\', @one()'", SqlSyntax.BIGQUERY).text().render())
                .isEqualTo("SELECT '\\', @one()'");
        assertThat(expansion("SELECT E'\\'', @one()", SqlSyntax.DUCKDB).text().render())
                .isEqualTo("SELECT E'\\'', 1");
    }

    @Test
    void a_comment_at_the_end_of_a_body_or_an_argument_swallows_nothing() {
        macro("f", List.of("x"), "({x} + 1) -- {x}, one more");

        assertThat(expanded("SELECT @f(a -- of a\n) FROM t"))
                .isEqualTo("SELECT (a -- of a\n + 1) -- {x}, one more\n FROM t");
    }

    @Test
    void macros_may_call_macros() {
        macro("cents", List.of("x"), "@half_up({x} * 100)").macro("half_up", List.of("v"), "FLOOR({v} + 0.5)");

        assertThat(expanded("SELECT @cents(@cents(a))")).isEqualTo("SELECT FLOOR(FLOOR(a * 100 + 0.5) * 100 + 0.5)");
    }

    @Test
    void a_call_that_does_not_fit_is_told_at_its_place() {
        macro("half_up", List.of("x", "n"), "{x} {n}");

        assertThat(problems("SELECT a,\n  @halfup(b, 2), @half_up(b),\n @half_up(b, 2"))
                .containsExactly(
                        "error[E120]: the query calls '@halfup', and there is no such macro at models/m.sql:2:3",
                        "error[E121]: the query calls '@half_up' with 1 argument, and it takes 2 at models/m.sql:2:18",
                        "error[E121]: the query calls '@half_up', and the call has no closing parenthesis"
                                + " at models/m.sql:3:2");
        assertThat(expansion("SELECT @halfup(b), 1", SqlSyntax.DUCKDB).text().render())
                .isEqualTo("SELECT NULL, 1");
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, '''a''', NUMBER",
        "NUMBER, true, NUMBER",
        "TEXT, 1.5, TEXT",
        "TRUTH, -1, TRUTH",
        "NAME, '''a''', NAME",
        "NUMBER, a + 1, ''",
        "NUMBER, -2e3, ''",
        "TEXT, '''it''''s''', ''",
        "TRUTH, FALSE, ''",
        "NAME, t.a, ''",
        "EXPRESSION, 1, ''",
    })
    void a_literal_of_another_kind_is_refused(Macro.Kind wanted, String argument, String refused) {
        assertThat(ArgumentKind.admits(wanted, argument)).isEqualTo(refused.isEmpty());
    }

    @Test
    void a_macro_that_calls_itself_is_refused_with_the_way() {
        macro("a", List.of(), "@b()").macro("b", List.of(), "@c()").macro("c", List.of(), "@b()");

        assertThat(problems("SELECT @a()"))
                .containsExactly("error[E122]: the macro '@b' calls itself: @b -> @c -> @b at models/m.sql:1:8");
    }

    @Test
    void what_is_too_deep_or_too_long_is_refused() {
        for (int i = 0; i < 17; i++) {
            macro("deep" + i, List.of(), "@deep" + (i + 1) + "()");
            macro("wide" + i, List.of(), ("@wide" + (i + 1) + "() ").repeat(10));
        }
        macro("deep17", List.of(), "1").macro("wide17", List.of(), "1");
        macro("wide12", List.of(), "1");

        assertThat(problems("SELECT @deep1(), @deep2()"))
                .containsExactly(
                        "error[E122]: macros call each other more than 16 deep, from '@deep1' on at models/m.sql:1:8");
        assertThat(problems("SELECT @wide0()"))
                .singleElement()
                .asString()
                .contains("E122")
                .contains("grows beyond 1000000 characters");
    }

    @Test
    void a_mistake_inside_of_a_macro_is_told_at_the_call_with_the_macro_beside_it() {
        SourceSpan body = SourceSpan.at(new SourceLocation("macros/net.sql", 2, 1));
        declared.put("net", new Macro("net", List.of(), "@tax()", Optional.empty(), Optional.empty(), Origin.of(body)));

        assertThat(expansion("SELECT @net()", SqlSyntax.DUCKDB).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message())
                            .isEqualTo("the macro '@net' calls '@tax', and there is no such macro");
                    assertThat(problem.span()).hasToString("Optional[models/m.sql:1:8]");
                    assertThat(new ArrayList<>(problem.notes()))
                            .singleElement()
                            .satisfies(note -> assertThat(note.span()).isEqualTo(body));
                });
    }
}
