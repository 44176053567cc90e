package dev.rocky.cli.internal.command;

import dev.rocky.cli.internal.console.BrokenPipeException;
import dev.rocky.cli.internal.console.Console;
import dev.rocky.cli.internal.console.Style;
import dev.rocky.cli.internal.line.UsageException;
import dev.rocky.cli.internal.log.LogLevel;
import dev.rocky.cli.internal.text.Amounts;
import dev.rocky.cli.internal.text.DiagnosticText;
import dev.rocky.cli.internal.text.SourceTexts;
import dev.rocky.diagnostic.ProjectException;
import dev.rocky.diagnostic.RockyException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns whatever goes wrong into a message on standard error and an exit code. */
final class Failures {

    private final Console console;
    private final boolean traces;

    /**
     * @param level includes stack traces from {@code debug} on
     */
    Failures(Console console, LogLevel level) {
        this.console = console;
        traces = level.includes(LogLevel.DEBUG);
    }

    /**
     * Report a failure.
     *
     * @param project the folder that the files of the project are named from
     * @return the exit code
     */
    int report(Throwable failure, Path project) {
        return switch (failure) {
            case BrokenPipeException closed -> ExitCode.BROKEN_PIPE;
            case UsageException usage -> {
                console.error(usage.text());
                yield ExitCode.USAGE;
            }
            case ProjectException unreadable -> {
                DiagnosticText problems = new DiagnosticText(new SourceTexts(project), console.errStyle());
                unreadable.problems().forEach(problem -> console.error(problems.render(problem)));
                String count = Amounts.count(unreadable.problems().size(), "problem");
                yield fail("the project cannot be read: " + count, unreadable);
            }
            case RockyException known -> fail(known.getMessage(), known, causes(known), known.help());
            case UncheckedIOException files -> fail(plainly(files), files);
            case OutOfMemoryError memory ->
                fail("out of memory", memory, List.of(), Optional.of("allow more: ROCKY_JAVA_OPTS=-Xmx8g"));
            default ->
                fail(
                        "this is a bug in Rocky: " + failure,
                        failure,
                        List.of(),
                        Optional.of("report it with the trace that ROCKY_LOG=debug prints"));
        };
    }

    private int fail(String message, Throwable failure) {
        return fail(message, failure, List.of(), Optional.empty());
    }

    private int fail(String message, Throwable failure, List<String> causes, Optional<String> help) {
        StringBuilder text = new StringBuilder(heading(console.errStyle(), message));
        if (!causes.isEmpty()) {
            text.append("\n\nCaused by:");
            causes.forEach(cause -> text.append("\n  ").append(cause.replace("\n", "\n  ")));
            text.append('\n');
        }
        help.ifPresent(advice -> text.append("\n  help: ").append(advice));
        if (traces) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            text.append("\n\n").append(trace);
        }
        console.error(text.toString());
        return ExitCode.FAILURE;
    }

    /** The message of the exception inside, without the name of its class. */
    private static String plainly(UncheckedIOException files) {
        Throwable cause = files.getCause();
        return String.valueOf((cause == null ? files : cause).getMessage());
    }

    /** The line that says why a command fails. */
    static String heading(Style style, String message) {
        return style.bold(style.red("Error:")) + " " + message.strip();
    }

    /** The messages behind a failure that say something which was not said yet. */
    private static List<String> causes(Throwable failure) {
        List<String> causes = new ArrayList<>();
        StringBuilder said = new StringBuilder(String.valueOf(failure.getMessage()));
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && !message.isBlank() && said.indexOf(message.strip()) < 0) {
                causes.add(message.strip());
                said.append('\n').append(message);
            }
        }
        return causes;
    }
}
