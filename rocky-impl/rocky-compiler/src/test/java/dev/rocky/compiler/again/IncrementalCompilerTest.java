package dev.rocky.compiler.again;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.Rocky;
import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compile.IncrementalCompiler;
import dev.rocky.compiler.ProjectCompiler;
import dev.rocky.model.Project;
import dev.rocky.model.TargetDialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncrementalCompilerTest {

    private final IncrementalCompiler compiler = ProjectCompiler.incremental(Compiled.OPTIONS);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void says_after_every_change_what_a_compilation_from_nothing_says(long seed) {
        RandomProject made = new RandomProject(seed, 25);
        Project project = made.make();
        Compiled.assertSame(compiler.compile(project), ProjectCompiler.compile(project, Compiled.OPTIONS));
        for (int i = 0; i < 40; i++) {
            project = made.change(project);
            Compiled.assertSame(compiler.compile(project), ProjectCompiler.compile(project, Compiled.OPTIONS));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void follows_when_models_come_and_go(long seed) {
        RandomProject made = new RandomProject(seed, 20);
        Project project = made.make();
        for (int i = 0; i < 15; i++) {
            Compiled.assertSame(compiler.compile(project), ProjectCompiler.compile(project, Compiled.OPTIONS));
            project = made.replace(project, i);
        }
    }

    @Test
    void a_change_that_no_reader_can_see_leaves_the_readers_alone() {
        Project project = Rocky.project("p")
                .model("a", model -> model.sql("SELECT id, name FROM raw.t"))
                .model("b", model -> model.sql("SELECT id FROM a"))
                .model("c", model -> model.sql("SELECT id FROM b"))
                .build();
        CompiledProject before = compiler.compile(project);
        CompiledProject filtered = compiler.compile(edited(project, "SELECT id, name FROM raw.t WHERE id > 1"));
        assertThat(model(filtered, "b")).isSameAs(model(before, "b"));
        assertThat(model(filtered, "a").query()).endsWith("id > 1");

        CompiledProject retyped = compiler.compile(edited(project, "SELECT amount AS id, name FROM raw.t"));
        assertThat(model(retyped, "c").column("id").orElseThrow().type()).hasToString("DECIMAL(10,2)");

        CompiledProject widened = compiler.compile(edited(project, "SELECT amount AS id, name, day FROM raw.t"));
        assertThat(model(widened, "b")).isNotSameAs(model(retyped, "b"));
        assertThat(model(widened, "c")).isSameAs(model(retyped, "c"));
    }

    @Test
    void a_change_of_the_rules_concerns_every_model() {
        Project project = Rocky.project("p")
                .model("a", model -> model.sql("SELECT id, nvl(name, '') AS name FROM raw.t"))
                .build();
        CompileOptions portable = Compiled.OPTIONS.targetDialect(TargetDialect.BIGQUERY);
        compiler.compile(project);
        assertThat(ProjectCompiler.incremental(portable).compile(project).diagnostics())
                .extracting(diagnostic -> diagnostic.code())
                .contains("P001");
    }

    private static Project edited(Project project, String sql) {
        return project.with(
                project.model("a").orElseThrow().toBuilder().sql(sql).build());
    }

    private static CompiledModel model(CompiledProject project, String name) {
        return project.model(name).orElseThrow();
    }
}
