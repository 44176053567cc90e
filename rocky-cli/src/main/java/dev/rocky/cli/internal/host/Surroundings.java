package dev.rocky.cli.internal.host;

import static java.util.Objects.requireNonNull;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/**
 * Everything around one invocation.
 *
 * @param directory what relative paths on the command line are relative to
 * @param environment the environment variables
 * @param out takes data only
 * @param err takes progress, warnings and errors
 * @param terminal which of the streams a person is watching
 * @param interrupts tells when somebody wants an early end
 * @param clock tells the time
 * @param temporary where temporary folders may be made
 * @param engine what the commands call
 */
public record Surroundings(
        Path directory,
        Map<String, String> environment,
        OutputStream out,
        OutputStream err,
        Terminal terminal,
        Interrupts interrupts,
        InstantSource clock,
        Path temporary,
        Engine engine) {

    public Surroundings {
        requireNonNull(directory, "directory");
        environment = Map.copyOf(environment);
        requireNonNull(out, "out");
        requireNonNull(err, "err");
        requireNonNull(terminal, "terminal");
        requireNonNull(interrupts, "interrupts");
        requireNonNull(clock, "clock");
        requireNonNull(temporary, "temporary");
        requireNonNull(engine, "engine");
    }
}
