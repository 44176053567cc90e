package dev.rocky.compiler.again;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.compile.ColumnLineage.Direction;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compiler.ProjectCompiler;
import dev.rocky.lineage.DependencyGraph;
import dev.rocky.model.Project;
import dev.rocky.type.Column;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartialCompilationTest {

    private static final int PROJECTS = 20;

    @TempDir
    private Path folder;

    @Test
    void the_graph_is_that_of_a_compilation() {
        RandomProject made = new RandomProject(3, 60);
        Project project = made.make();
        for (int i = 0; i < PROJECTS; i++) {
            DependencyGraph expected =
                    ProjectCompiler.compile(project, Compiled.OPTIONS, folder).graph();
            assertSameGraph(ProjectCompiler.graph(project, Compiled.OPTIONS), expected);
            assertSameGraph(ProjectCompiler.graph(project, Compiled.OPTIONS, folder), expected);
            project = made.change(project);
            expected = ProjectCompiler.compile(project, Compiled.OPTIONS).graph();
            assertSameGraph(ProjectCompiler.graph(project, Compiled.OPTIONS, folder), expected);
        }
    }

    @Test
    void a_part_of_a_project_is_what_it_is_in_the_whole() {
        RandomProject made = new RandomProject(5, 60);
        Project project = made.make();
        for (int i = 0; i < PROJECTS; i++) {
            CompiledProject whole = ProjectCompiler.compile(project, Compiled.OPTIONS, folder);
            List<String> names = List.copyOf(project.models().keySet());
            String wanted = names.get(i * 7 % names.size());
            Set<String> touched = new HashSet<>(whole.graph().allDependents(wanted));
            touched.add(wanted);
            CompiledProject part = ProjectCompiler.compile(project, Compiled.OPTIONS.models(touched), folder);
            assertThat(part.models()).containsKey(wanted);
            part.models()
                    .forEach((name, model) ->
                            assertThat(model).isEqualTo(whole.models().get(name)));
            assertThat(part.lineageOf(wanted, true)).isEqualTo(whole.lineageOf(wanted, true));
            for (Column column : requireNonNull(whole.models().get(wanted)).columns()) {
                for (Direction direction : Direction.values()) {
                    assertThat(part.lineageOf(wanted, column.name(), direction))
                            .isEqualTo(whole.lineageOf(wanted, column.name(), direction));
                }
            }
            assertThat(part.graph().dependencies(wanted))
                    .isEqualTo(whole.graph().dependencies(wanted));
            assertThat(part.graph().dependents(wanted)).isEqualTo(whole.graph().dependents(wanted));
            assertThat(part.diagnosticsOf(wanted)).isEqualTo(whole.diagnosticsOf(wanted));
            assertThat(ProjectCompiler.compile(project, Compiled.OPTIONS, folder)
                            .models())
                    .isEqualTo(whole.models());
            project = made.change(project);
        }
    }

    private static void assertSameGraph(DependencyGraph found, DependencyGraph expected) {
        assertThat(found.nodes()).containsExactlyElementsOf(expected.nodes());
        expected.nodes()
                .forEach(node -> assertThat(found.dependencies(node)).as(node).isEqualTo(expected.dependencies(node)));
    }
}
