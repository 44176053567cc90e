package dev.rocky.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.cli.fake.Cli.Outcome;
import dev.rocky.cli.fake.Golden;
import dev.rocky.diagnostic.DiagnosticDefinition;
import dev.rocky.spi.DiagnosticSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every code has a small project that has it, one that nearly has it, and a page with both. */
class DiagnosticReferenceTest {

    private static final Path PAGES = Golden.DOCS.resolve("diagnostics");
    private static final String INDEX = "README";

    /** Declared, but no project can have it: no key has been renamed so far ({@code W101}). */
    private static final List<String> WITHOUT_EXAMPLE = List.of("W101");

    /** What {@code rocky validate}, which has codes of its own, marks its findings with. */
    private static final List<String> FINDINGS = List.of(" !! ", " ERR ");

    private final List<DiagnosticDefinition> definitions = ServiceLoader.load(DiagnosticSource.class).stream()
            .flatMap(source -> source.get().diagnostics().stream())
            .sorted(Comparator.comparing(DiagnosticDefinition::code))
            .toList();

    @TempDir
    Path folder;

    @Test
    void every_code_is_declared_once_and_listed() {
        assertThat(codes()).doesNotHaveDuplicates().isNotEmpty();
        Golden.check(PAGES.resolve(INDEX + ".md"), DiagnosticPages.index(definitions));
    }

    @Test
    void there_is_an_example_of_every_code_and_of_nothing_else() throws IOException {
        assertThat(namesIn(DiagnosticCase.ALL))
                .containsExactlyInAnyOrderElementsOf(codes().stream()
                        .filter(code -> !WITHOUT_EXAMPLE.contains(code))
                        .toList());
    }

    @Test
    void there_is_a_page_of_every_code_and_of_nothing_else() throws IOException {
        definitions.stream()
                .filter(definition -> !example(definition).exists())
                .forEach(definition -> Golden.check(page(definition), DiagnosticPages.page(definition)));

        assertThat(namesIn(PAGES).stream().filter(name -> !name.equals(INDEX)))
                .allSatisfy(name -> assertThat(codes()).contains(name));
    }

    @TestFactory
    Stream<DynamicTest> the_example_shows_the_code_and_its_page_shows_the_example() {
        return examples()
                .map(definition -> DynamicTest.dynamicTest(definition.code(), () -> {
                    DiagnosticCase example = example(definition);
                    String printed = example.wrong(folder.resolve(definition.code()));

                    assertThat(printed).contains(marks(definition, example));
                    Golden.check(example.expected(), printed);
                    Golden.check(page(definition), DiagnosticPages.page(definition, example, printed));
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_project_that_nearly_has_the_problem_is_fine() {
        return examples()
                .map(definition -> DynamicTest.dynamicTest(definition.code(), () -> {
                    DiagnosticCase example = example(definition);
                    Outcome outcome = example.right(folder.resolve(definition.code() + "-near"));

                    assertThat(outcome.err()).isEmpty();
                    assertThat(outcome.exitCode()).isZero();
                    assertThat(outcome.out()).doesNotContain(definition.code());
                    if (isValidation(example)) {
                        assertThat(outcome.out()).doesNotContain(FINDINGS);
                    }
                }));
    }

    /** What the output must hold so that the code is known to be there. */
    private static List<String> marks(DiagnosticDefinition definition, DiagnosticCase example) throws IOException {
        return isValidation(example) ? FINDINGS.subList(0, 1) : List.of("[" + definition.code() + "]");
    }

    private static boolean isValidation(DiagnosticCase example) throws IOException {
        return example.command().startsWith("validate");
    }

    private Stream<DiagnosticDefinition> examples() {
        return definitions.stream().filter(definition -> example(definition).exists());
    }

    private static Path page(DiagnosticDefinition definition) {
        return PAGES.resolve(definition.code() + ".md");
    }

    private static DiagnosticCase example(DiagnosticDefinition definition) {
        return new DiagnosticCase(DiagnosticCase.ALL.resolve(definition.code()));
    }

    private List<String> codes() {
        return definitions.stream().map(DiagnosticDefinition::code).toList();
    }

    /** The names in a folder, without endings. */
    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString().replaceFirst("[.]md$", ""))
                    .sorted()
                    .toList();
        }
    }
}
