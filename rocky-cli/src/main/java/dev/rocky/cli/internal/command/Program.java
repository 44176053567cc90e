package dev.rocky.cli.internal.command;

import dev.rocky.Rocky;
import dev.rocky.cli.internal.console.Console;
import dev.rocky.cli.internal.host.Surroundings;
import dev.rocky.cli.internal.line.LineReader;
import dev.rocky.cli.internal.line.Reading;
import dev.rocky.cli.internal.log.LogLevel;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntSupplier;

/** The program: finds the command that a line calls, and runs it. */
public final class Program {

    private final Surroundings surroundings;
    private final Console console;
    private final Failures failures;

    public Program(Surroundings surroundings) {
        this.surroundings = surroundings;
        console = new Console(surroundings);
        failures = new Failures(console, LogLevel.of(surroundings.environment()));
    }

    /**
     * Do what a command line asks for.
     *
     * @return the exit code
     */
    public int run(List<String> words) {
        Path here = surroundings.directory();
        int code = guarded(here, () -> obey(new LineReader(Commands.GROUPS).read(words)));
        int flushed = guarded(here, () -> {
            console.flush();
            return ExitCode.SUCCESS;
        });
        return flushed == ExitCode.SUCCESS ? code : flushed;
    }

    private int obey(Reading reading) {
        return switch (reading) {
            case Reading.Version version -> {
                console.line("rocky " + Rocky.version());
                yield ExitCode.SUCCESS;
            }
            case Reading.Help help
            when help.asked() -> {
                console.print(help.text());
                yield ExitCode.SUCCESS;
            }
            case Reading.Help help -> {
                console.error(help.text().stripTrailing());
                yield ExitCode.USAGE;
            }
            case Reading.Call call -> {
                Session session = new Session(surroundings, console, call.arguments());
                Command command = Commands.named(call.command());
                yield guarded(session.files().directory(), () -> command.run(call.arguments(), session));
            }
        };
    }

    /** Nothing that goes wrong may reach a user as a stack trace. */
    private int guarded(Path project, IntSupplier action) {
        try {
            return action.getAsInt();
        } catch (Throwable failure) {
            return failures.report(failure, project);
        }
    }
}
