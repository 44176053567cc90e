package dev.rocky.compiler.again;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compiler.ProjectCompiler;
import dev.rocky.model.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompileCacheTest {

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void chooseFolder() {
        folder = temporary.resolve("cache");
    }

    private final RandomProject made = new RandomProject(7, 80);

    @Test
    void what_is_kept_says_what_a_compilation_from_nothing_says() {
        Project project = made.make();
        CompiledProject plain = ProjectCompiler.compile(project, Compiled.OPTIONS);
        Compiled.assertSame(compile(project), plain);
        assertThat(file()).exists();
        Compiled.assertSame(compile(project), plain);
    }

    @Test
    void changes_of_queries_and_of_tables_outside_are_seen() {
        Project project = made.make();
        for (int i = 0; i < 20; i++) {
            compile(project);
            Compiled.assertSame(
                    ProjectCompiler.compile(project, CompileOptions.DEFAULT, folder),
                    ProjectCompiler.compile(project, CompileOptions.DEFAULT));
            project = made.change(project);
            Compiled.assertSame(compile(project), ProjectCompiler.compile(project, Compiled.OPTIONS));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void a_damaged_file_costs_time_only(long seed) throws IOException {
        Project project = made.make();
        CompiledProject plain = ProjectCompiler.compile(project, Compiled.OPTIONS);
        compile(project);
        Random random = new Random(seed);
        byte[] bytes = Files.readAllBytes(file());
        for (int i = 0; i < 30; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        Files.write(file(), bytes);
        Compiled.assertSame(compile(project), plain);
        Files.write(file(), Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        Compiled.assertSame(compile(project), plain);
        Files.write(file(), new byte[0]);
        Compiled.assertSame(compile(project), plain);
        Compiled.assertSame(compile(project), plain);
    }

    @Test
    void several_may_use_it_at_once() {
        List<Project> projects = new ArrayList<>();
        projects.add(made.make());
        for (int i = 0; i < 5; i++) {
            projects.add(made.change(projects.get(i)));
        }
        List<CompletableFuture<Void>> all = IntStream.range(0, 24)
                .mapToObj(i -> projects.get(i % projects.size()))
                .map(project -> CompletableFuture.runAsync(() ->
                        Compiled.assertSame(compile(project), ProjectCompiler.compile(project, Compiled.OPTIONS))))
                .toList();
        assertThatCode(() -> all.forEach(CompletableFuture::join)).doesNotThrowAnyException();
        assertThat(files()).containsExactlyInAnyOrder(".gitignore", "queries.bin");
    }

    @Test
    void a_folder_that_cannot_be_made_is_no_mistake() throws IOException {
        Project project = made.make();
        Path taken = Files.writeString(temporary.resolve("taken"), "a file");
        Compiled.assertSame(
                ProjectCompiler.compile(project, Compiled.OPTIONS, taken),
                ProjectCompiler.compile(project, Compiled.OPTIONS));
        assertThat(taken).hasContent("a file");
    }

    @Test
    void a_small_project_leaves_no_file() {
        compile(new RandomProject(1, 5).make());
        assertThat(folder).doesNotExist();
    }

    @Test
    void what_nobody_asks_for_any_more_goes_in_time() throws IOException {
        Project project = made.make();
        compile(project);
        long size = Files.size(file());
        for (int i = 0; i < 60; i++) {
            project = made.change(project);
            compile(project);
        }
        assertThat(Files.size(file())).isLessThan(4 * size);
    }

    private CompiledProject compile(Project project) {
        return ProjectCompiler.compile(project, Compiled.OPTIONS, folder);
    }

    private Path file() {
        return folder.resolve("queries.bin");
    }

    private List<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
