package dev.rocky.cli.internal.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    private static final LineReader READER = new LineReader(List.of(new CommandGroup(
            "All",
            List.of(
                    new CommandWord(
                            "build",
                            "Build",
                            () -> Words.command("build", "Build.")
                                    .addOption(Words.models())
                                    .addOption(Words.variables())
                                    .addOption(Words.flag("--again", "Build again"))
                                    .addPositional(Words.argument(0, "WHAT", false, "What to build"))),
                    new CommandWord(
                            "show",
                            "Show",
                            () -> Words.command("show", "Show.")
                                    .addPositional(Words.argument(0, "WHAT", true, "What to show")))))));

    @Test
    void global_options_may_stand_before_and_behind_the_command() {
        Arguments before = call("-c", "a.toml", "--output", "json", "build");
        Arguments behind = call("build", "--output=json", "--config", "a.toml");

        assertThat(before.text(Words.CONFIG)).contains("a.toml").isEqualTo(behind.text(Words.CONFIG));
        assertThat(before.text(Words.OUTPUT)).contains("json").isEqualTo(behind.text(Words.OUTPUT));
    }

    @Test
    void values_are_found_by_name_and_by_place() {
        Arguments arguments = call("build", "all", "--models", "m", "--again");

        assertThat(arguments.argument(0)).contains("all");
        assertThat(arguments.path(Words.MODELS, Path.of("shop"))).contains(Path.of("shop/m"));
        assertThat(arguments.flag("--again")).isTrue();
        assertThat(arguments.text(Words.STATE_PATH)).isEmpty();
        assertThat(call("build").flag("--again")).isFalse();
    }

    @Test
    void a_value_may_be_spelled_like_a_command() {
        assertThat(call("build", "--models", "show").text(Words.MODELS)).contains("show");
        assertThat(call("-c", "show", "build").text(Words.CONFIG)).contains("show");
    }

    @Test
    void a_value_that_begins_with_an_at_sign_is_no_file_of_arguments() {
        assertThat(call("build", "@all").argument(0)).contains("@all");
    }

    @Test
    void variables_are_split_at_the_first_equals_sign_and_the_last_one_wins() {
        assertThat(call("build", "--var", "a=1", "--var", "b=x=y", "--var", "a=2")
                        .variables())
                .containsExactly(Map.entry("a", "2"), Map.entry("b", "x=y"));
    }

    @Test
    void a_variable_needs_a_name_and_a_value() {
        fails(
                "'--var a' lacks a value",
                "write --var a=VALUE",
                () -> call("build", "--var", "a").variables());
        fails(
                "'1a' cannot name a variable",
                "letters, digits",
                () -> call("build", "--var", "1a=2").variables());
    }

    @Test
    void an_unknown_option_is_named_and_the_nearest_one_offered() {
        fails("unknown option '--modles'", "did you mean '--models'?", () -> call("build", "--modles=x"));
        fails("unknown option '--xyz'", "Usage: rocky build [WHAT] [OPTIONS]", () -> call("build", "--xyz"));
        fails("unknown option '--configg'", "did you mean '--config'?", () -> call("--configg", "x", "build"));
    }

    @Test
    void an_unknown_command_is_named_and_the_nearest_one_offered() {
        fails("unknown command 'buld'", "did you mean 'build'?", () -> call("buld"));
        fails("unknown command 'dance'", "Try 'rocky --help' for more.", () -> call("dance", "--models", "x"));
    }

    @Test
    void there_is_no_help_for_what_does_not_exist() {
        fails("unknown command 'buld'", "did you mean 'build'?", () -> help("buld", "--help"));
        fails("unknown command 'buld'", "did you mean 'build'?", () -> help("help", "buld"));
        fails("unknown command 'buld'", "did you mean 'build'?", () -> help("-h", "buld"));
    }

    @Test
    void what_is_too_much_or_too_little_is_named() {
        fails("unexpected argument 'b'", "rocky build", () -> call("build", "a", "b"));
        fails("the argument WHAT is missing", "Usage: rocky show WHAT [OPTIONS]", () -> call("show"));
        fails("'--models' needs a value: DIR", "rocky build", () -> call("build", "--models"));
        fails("'--models' is given twice", "rocky build", () -> call("build", "--models", "a", "--models", "b"));
    }

    @Test
    void help_and_version_can_be_asked_for_anywhere() {
        assertThat(READER.read(List.of("--version"))).isInstanceOf(Reading.Version.class);
        assertThat(READER.read(List.of("-o", "json", "-V"))).isInstanceOf(Reading.Version.class);
        assertThat(help("build", "--help")).startsWith("Build.\n\nUsage: rocky build [WHAT] [OPTIONS]");
        assertThat(help("help", "build")).isEqualTo(help("build", "-h")).isEqualTo(help("-h", "build"));
        assertThat(help("help")).isEqualTo(help("--help")).contains("All:");
        assertThat(READER.read(List.of())).isEqualTo(new Reading.Help(help("--help"), false));
    }

    private static Arguments call(String... words) {
        return ((Reading.Call) READER.read(List.of(words))).arguments();
    }

    private static String help(String... words) {
        return ((Reading.Help) READER.read(List.of(words))).text();
    }

    private static void fails(String message, String more, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(UsageException.class)
                .hasMessage(message)
                .satisfies(error -> assertThat(((UsageException) error).text()).contains(more));
    }
}
