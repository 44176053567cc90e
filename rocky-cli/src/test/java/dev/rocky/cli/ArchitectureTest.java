package dev.rocky.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;

/** Holds the rooms of the house apart: which module may know which, and which library belongs to which. */
@AnalyzeClasses(packages = "dev.rocky", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** The modules that a module may know, besides itself. */
    private static final Map<String, List<String>> FLOORS = Map.of(
            "rocky-api", List.of(),
            "rocky-sql", List.of("rocky-api"),
            "rocky-cache", List.of("rocky-api"),
            "rocky-project", List.of("rocky-api", "rocky-cache"),
            "rocky-compiler", List.of("rocky-api", "rocky-cache", "rocky-sql"),
            "rocky-state", List.of("rocky-api"),
            "rocky-engine", List.of("rocky-api", "rocky-sql", "rocky-compiler"),
            "rocky-adapters/duckdb", List.of("rocky-api"),
            "rocky-cli", List.of("rocky-api"));

    /** The modules that may know a library. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "org.apache.calcite..", List.of("rocky-sql"),
            "org.tomlj..", List.of("rocky-project"),
            "tools.jackson.dataformat..", List.of("rocky-project"),
            "tools.jackson.databind..", List.of("rocky-state", "rocky-project"),
            "tools.jackson.core..", List.of("rocky-state", "rocky-project", "rocky-compiler", "rocky-cli"),
            "org.apache.commons.codec..", List.of("rocky-cache", "rocky-compiler"),
            "jetbrains.exodus..", List.of("rocky-state"),
            "org.duckdb..", List.of("rocky-adapters/duckdb"),
            "picocli..", List.of("rocky-cli"));

    private static final String OF_THE_PARSER_GENERATOR = "jj_";

    /** A module's front door calls what stands behind it, and that returns what the front door declares. */
    @ArchTest
    static final ArchRule packages_form_no_cycle = slices().matching("dev.rocky.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAnyPackage("dev.rocky.*"), resideInAnyPackage("dev.rocky.*.internal.."));

    @ArchTest
    static final ArchRule static_fields_never_change = fields().that()
            .areStatic()
            .and()
            .haveNameNotStartingWith(OF_THE_PARSER_GENERATOR)
            .should()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule nothing_logs_to_java_util_logging =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");

    @ArchTest
    static final ArchRule only_the_start_of_a_process_knows_its_standard_streams = noClasses()
            .that()
            .doNotBelongToAnyOf(Main.class, Rehearsal.class)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in");

    @ArchTest
    static final ArchRule the_command_line_stands_on_the_api_alone = classes()
            .that(are("rocky-cli"))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..", "org.jspecify..", "picocli..", "tools.jackson.core..", "dev.rocky.cli..")
                    .or(are("rocky-api")));

    @ArchTest
    static void a_module_knows_only_the_floors_below_it(JavaClasses all) {
        FLOORS.forEach((module, known) -> noClasses()
                .that(are(module))
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.rocky..")
                        .and(describe("are not in " + known, each -> !isIn(each, module) && !isInAny(each, known))))
                .allowEmptyShould(true)
                .check(all));
    }

    @ArchTest
    static void a_library_belongs_to_its_module(JavaClasses all) {
        LIBRARIES.forEach((library, owners) -> noClasses()
                .that(describe("are not in " + owners, each -> !isInAny(each, owners)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(all));
    }

    private static DescribedPredicate<JavaClass> are(String module) {
        return describe("are in " + module, each -> isIn(each, module));
    }

    private static boolean isInAny(JavaClass type, List<String> modules) {
        return modules.stream().anyMatch(module -> isIn(type, module));
    }

    /** Whether the file that a class was read from stands in the module's folder. */
    private static boolean isIn(JavaClass type, String module) {
        return type.getBaseComponentType()
                .getSource()
                .map(source -> source.getUri().toString().contains("/" + module + "/target/"))
                .orElse(false);
    }
}
