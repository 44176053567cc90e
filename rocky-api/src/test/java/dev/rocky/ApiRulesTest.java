package dev.rocky;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "dev.rocky", importOptions = ImportOption.DoNotIncludeTests.class)
class ApiRulesTest {

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:abstract |final |sealed )*(?:class|interface|record|enum|@interface) (\\w+)",
            Pattern.MULTILINE);

    @ArchTest
    static final ArchRule depends_on_jspecify_alone = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.rocky..", "java..", "org.jspecify.annotations");

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("dev.rocky.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule static_fields_never_change =
            fields().that().areStatic().should().haveModifier(JavaModifier.FINAL);

    @Test
    void every_public_type_is_documented_and_says_since_when() throws IOException {
        List<String> undocumented;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            undocumented = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .filter(ApiRulesTest::lacksJavadoc)
                    .map(Path::toString)
                    .toList();
        }
        assertThat(undocumented).isEmpty();
    }

    private static boolean lacksJavadoc(Path file) {
        try {
            String source = Files.readString(file);
            var type = PUBLIC_TYPE.matcher(source);
            if (!type.find()) {
                return false;
            }
            String before = source.substring(0, type.start());
            int comment = before.lastIndexOf("/**");
            return comment < 0 || !before.substring(comment).contains("@since ");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
