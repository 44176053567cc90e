package dev.rocky.project;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.model.Macro;
import dev.rocky.source.Origin;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MacroReadingTest {

    @TempDir
    Path folder;

    private TestProject project() {
        return TestProject.ofModels(folder).model("a", "");
    }

    private static Macro macro(TestProject project, String name) {
        return requireNonNull(project.read().rules().macros().get(name));
    }

    @Test
    void a_macro_is_sql_below_its_declaration() {
        TestProject project = project()
                .file("macros/half_up.sql", """
                -- Rounds halves up,
                -- as people do.
                -- @macro half_up(x: expr, n: int) -> number

                FLOOR({x} * POWER(10, {n}) + 0.5)
                """)
                .file("macros/README.md", "no macro")
                .file("macros/below/other.sql", "no macro");

        Macro macro = macro(project, "half_up");
        assertThat(macro)
                .isEqualTo(new Macro(
                        "half_up",
                        List.of(
                                new Macro.Parameter("x", Macro.Kind.EXPRESSION),
                                new Macro.Parameter("n", Macro.Kind.NUMBER)),
                        "FLOOR({x} * POWER(10, {n}) + 0.5)",
                        Optional.of("number"),
                        Optional.of("Rounds halves up,\nas people do."),
                        Origin.none()));
        assertThat(macro.origin().span()).hasToString("Optional[macros/half_up.sql:5:1]");
    }

    @Test
    void a_macro_file_has_a_notation_of_its_own() {
        TestProject project = project()
                .file("macros/point.sql-macro", """
                -- A point.
                macro point(x, y: float) {
                    {'x': {x}, 'y': {y}}
                }
                """)
                .file("macros/now.sql-macro", "macro now_utc() -> timestamp { now() }");

        assertThat(project.read().rules().macros()).containsOnlyKeys("now_utc", "point");
        Macro point = macro(project, "point");
        assertThat(point.signature()).isEqualTo("point(x, y)");
        assertThat(point.body()).isEqualTo("{'x': {x}, 'y': {y}}");
        assertThat(point.description()).contains("A point.");
        assertThat(macro(project, "now_utc").returns()).contains("timestamp");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.sql       | SELECT 1                         | E118 macros/a.sql:1:1 'macros/a.sql' declares no macro
            a.sql       | -- @macro a(x                    | E118 macros/a.sql:1:1 the declaration of the macro cannot be read
            a.sql       | -- @macro a(x y)\\n{x}           | E118 macros/a.sql:1:1 the declaration of the macro cannot be read
            a.sql       | -- @macro a(x: money)\\n{x}      | E118 macros/a.sql:1:1 'money' is no kind of argument
            a.sql       | -- @macro a(x, x)\\n{x}          | E118 macros/a.sql:1:1 two parameters are called 'x'
            a.sql       | -- @macro a(x)                   | E118 macros/a.sql:1:1 the macro 'a' has no body
            a.sql       | -- @macro var(x)\\n{x}           | E118 macros/a.sql:1:1 no macro can be called 'var', which stands for run variables
            a.sql-macro | macro a(x) {x                    | E118 macros/a.sql-macro:1:12 the body of the macro 'a' has no end
            a.sql-macro | macro a x                        | E118 macros/a.sql-macro:1:1 the declaration of the macro cannot be read
            a.sql-macro | -- @macro a(x)                   | E118 macros/a.sql-macro:1:1 'macros/a.sql-macro' declares no macro
            """)
    void mistakes_are_told_with_their_place(String file, String text, String problem) {
        assertThat(project().file("macros/" + file, text.replace("\\n", "\n")).problems())
                .containsExactly(problem);
    }

    @Test
    void a_name_stands_for_one_macro_and_validate_says_so_too() {
        TestProject project =
                project().file("macros/a.sql", "-- @macro m()\n1").file("macros/b.sql", "-- @macro m()\n2");

        assertThat(project.problems()).containsExactly("E119 macros/b.sql:2:1 two macros are called 'm'");
        assertThat(project.validate().valid()).isFalse();
        assertThat(project.findings("V030")).singleElement().asString().contains("two macros are called 'm'");
    }

    @Test
    void macros_stand_beside_the_folder_of_models_or_in_that_of_the_project() {
        TestProject project = TestProject.of(folder, """
                        [adapter]
                        type = "duckdb"
                        [pipeline.marts]
                        type = "transformation"
                        models = "models/marts/**"
                        target = {}
                        """)
                .file("models/marts/_defaults.toml", "target = { catalog = \"lib\", schema = \"marts\" }")
                .file("models/marts/a.sql", "SELECT 1 AS a")
                .file("models/marts/a.toml", "")
                .file("macros/far.sql", "-- @macro far()\n1");
        assertThat(project.read().rules().macros()).containsOnlyKeys("far");

        project.file("models/macros/near.sql", "-- @macro near()\n1");
        assertThat(project.read().rules().macros()).containsOnlyKeys("near");
    }
}
