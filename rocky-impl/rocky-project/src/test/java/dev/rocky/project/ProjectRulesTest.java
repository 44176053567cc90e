package dev.rocky.project;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.rocky.project", importOptions = ImportOption.DoNotIncludeTests.class)
class ProjectRulesTest {

    @ArchTest
    static final ArchRule only_one_package_knows_a_toml_library = noClasses()
            .that()
            .resideOutsideOfPackage("dev.rocky.project.internal.toml")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "org.tomlj..");

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("dev.rocky.project.internal.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_reader_is_the_only_thing_that_others_see = classes()
            .that()
            .resideOutsideOfPackage("dev.rocky.project.internal..")
            .should()
            .haveSimpleName("FileProjectReader")
            .orShould()
            .haveSimpleName("package-info");

    @ArchTest
    static final ArchRule static_fields_never_change =
            fields().that().areStatic().should().haveModifier(JavaModifier.FINAL);
}
