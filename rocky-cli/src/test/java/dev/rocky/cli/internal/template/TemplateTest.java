package dev.rocky.cli.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TemplateTest {

    private static final Path LAYERS = Path.of("src/main/resources/dev/rocky/cli/internal/template");

    @TestFactory
    Stream<DynamicTest> every_file_of_a_layer_is_in_its_list() throws IOException {
        List<Path> layers;
        try (Stream<Path> folders = Files.list(LAYERS)) {
            layers = folders.sorted().toList();
        }
        return layers.stream()
                .map(layer -> DynamicTest.dynamicTest(
                        layer.getFileName().toString(),
                        () -> assertThat(Files.readAllLines(layer.resolve("files.txt")))
                                .isEqualTo(filesIn(layer))));
    }

    @Test
    void a_template_can_be_called_by_an_alias() {
        assertThat(Template.named("qs", Template.PLAYGROUNDS)).contains(Template.QUICKSTART);
        assertThat(Template.named("shop", Template.PLAYGROUNDS))
                .map(Template::name)
                .contains("ecommerce");
        assertThat(Template.named("shop", Template.PROJECTS)).isEmpty();
    }

    @Test
    void a_later_layer_replaces_files_of_an_earlier_one() {
        Template ecommerce = Template.named("ecommerce", Template.PLAYGROUNDS).orElseThrow();
        Template showcase = Template.named("showcase", Template.PLAYGROUNDS).orElseThrow();

        assertThat(showcase.files()).containsKeys("models/staging/stg_orders.sql", "models/staging/stg_products.sql");
        assertThat(showcase.files().get("README.md"))
                .isNotEqualTo(ecommerce.files().get("README.md"));
    }

    private static List<String> filesIn(Path layer) throws IOException {
        try (Stream<Path> files = Files.walk(layer)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> layer.relativize(file).toString())
                    .filter(file -> !file.equals("files.txt"))
                    .sorted()
                    .toList();
        }
    }
}
