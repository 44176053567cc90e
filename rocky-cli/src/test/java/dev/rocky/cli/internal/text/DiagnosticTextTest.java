package dev.rocky.cli.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.cli.fake.Samples;
import dev.rocky.cli.internal.console.Style;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosticTextTest {

    @TempDir
    Path project;

    @BeforeEach
    void write_the_files() throws IOException {
        Files.createDirectories(project.resolve("models"));
        Files.writeString(project.resolve("models/members.sql"), "SELECT member_id, name\nFROM raw.members\n");
        Files.writeString(project.resolve("models/members.contract.toml"), "[rules]\nrequired = [\"joined_on\"]\n");
        Files.writeString(
                project.resolve("rocky.toml"),
                "[adapter]\ntoken = \"abc\" # really\nlogin = { password = 'p w', \"pat\"=\"x\", path = \"y\" }\n");
    }

    @Test
    void a_problem_shows_its_place_what_to_do_and_what_else_has_to_do_with_it() {
        assertThat(plain(Samples.missingColumn())).isEqualTo("""
                error[E010]: 'members' produces no column 'joined_on'
                 --> models/members.sql:1:8
                  |
                1 | SELECT member_id, name
                  |        ^^^^^^^^^^^^^^^
                  = help: Add 'joined_on' to the select list
                note: required here
                 --> models/members.contract.toml:2:1
                  |
                2 | required = ["joined_on"]
                  | ^^^^^^^^
                """);
    }

    @Test
    void a_problem_without_a_place_is_one_line() {
        assertThat(plain(Samples.unknownModel()))
                .isEqualTo("warning[W011]: there is a contract for 'visitors', but no such model\n");
    }

    @Test
    void a_fix_is_offered_unless_the_help_says_the_same() {
        Diagnostic diagnostic = Samples.missingColumn()
                .fix(new Diagnostic.Fix("Add 'joined_on' to the select list", List.of()))
                .fix(new Diagnostic.Fix("Remove the contract", List.of()));

        assertThat(plain(diagnostic)).contains("""
                  = help: Add 'joined_on' to the select list
                  = fix: Remove the contract
                note:""");
    }

    @Test
    void lines_of_a_message_stand_below_each_other() {
        Diagnostic diagnostic = new Diagnostic(
                Severity.INFO,
                "I001",
                "first\nsecond",
                Optional.empty(),
                "",
                Optional.of("do this\nthen that"),
                List.of(),
                List.of());

        assertThat(plain(diagnostic)).isEqualTo("""
                info[I001]: first
                  second
                  = help: do this
                    then that
                """);
    }

    @Test
    void a_file_that_cannot_be_read_gives_no_excerpt() throws IOException {
        Files.delete(project.resolve("models/members.sql"));

        assertThat(plain(Samples.missingColumn())).startsWith("""
                error[E010]: 'members' produces no column 'joined_on'
                 --> models/members.sql:1:8
                  = help:""");
    }

    @Test
    void secrets_are_never_shown() {
        Diagnostic first = secret(2);
        Diagnostic second = secret(3);

        assertThat(plain(first)).contains("2 | token = ***** # really\n");
        assertThat(plain(second)).contains("3 | login = { password = *****, \"pat\"=***, path = \"y\" }\n");
    }

    @Test
    void a_person_gets_colours() {
        String text = new DiagnosticText(new SourceTexts(project), Style.COLOURED).render(Samples.unknownModel());

        assertThat(text).startsWith("\u001b[1m\u001b[33mwarning[W011]\u001b[0m");
    }

    private static Diagnostic secret(int line) {
        return new Diagnostic(
                Severity.ERROR,
                "V001",
                "wrong",
                Optional.of(Samples.span("rocky.toml", line, 1, 2)),
                "",
                Optional.empty(),
                List.of(),
                List.of());
    }

    private String plain(Diagnostic diagnostic) {
        return new DiagnosticText(new SourceTexts(project), Style.PLAIN).render(diagnostic);
    }
}
