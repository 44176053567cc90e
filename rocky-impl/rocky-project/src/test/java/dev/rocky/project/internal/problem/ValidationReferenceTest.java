package dev.rocky.project.internal.problem;

import static java.util.stream.Collectors.joining;

import dev.rocky.project.ReferencePage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ValidationReferenceTest {

    @Test
    void the_page_lists_every_code_of_validate() {
        String rows = Arrays.stream(ValidationCode.values())
                .map(code -> "| %s | %s | %s |"
                        .formatted(
                                code.name(),
                                code.levels().stream()
                                        .map(level -> "`" + level.spelling() + "`")
                                        .collect(joining(", ")),
                                code.about()))
                .collect(joining("\n"));
        ReferencePage.check("validation.md", """
                <!-- Made from the code by ValidationReferenceTest. -->
                # What `rocky validate` finds

                `rocky validate` reads the files of a project and talks to no warehouse. Each finding has a code and a
                level. An `error` makes the command exit with 1; `warn` and `lint` do not; `ok` says what was checked.
                A lint is about something in a file that may be left out.

                In text a finding is one line with its place, in JSON it has `severity`, `code`, `message`, and `file`
                and `field` where they are known. Mistakes in files that keep a project from opening have
                [codes of their own](../diagnostics/README.md); here they are part of V001, V030, V032, V033, V046 and
                V047.

                | code | level | what it is about |
                |---|---|---|
                %s
                """.formatted(rows));
    }
}
