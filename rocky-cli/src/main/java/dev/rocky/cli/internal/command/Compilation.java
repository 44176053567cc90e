package dev.rocky.cli.internal.command;

import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.compile.CompileOptions;
import dev.rocky.model.TargetDialect;
import dev.rocky.test.TestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a compilation is told on the command line. */
final class Compilation {

    private static final String DATA = "data";
    private static final String SEED = "seed.sql";

    private Compilation() {}

    /** Everything about it that was given. */
    static CompileOptions options(Arguments arguments, Session session) {
        CompileOptions options =
                CompileOptions.DEFAULT.variables(arguments.variables()).strict(arguments.flag(Words.STRICT));
        Optional<Path> contracts =
                arguments.path(Words.CONTRACTS, session.surroundings().directory());
        if (contracts.isPresent()) {
            options = options.contracts(session.engine().readContracts(contracts.get()));
        }
        Optional<TargetDialect> dialect = arguments.text(Words.TARGET_DIALECT).map(word -> dialect(word, arguments));
        if (dialect.isPresent()) {
            options = options.targetDialect(dialect.get());
        }
        Optional<Duration> cacheTtl = arguments.text(Words.CACHE_TTL).map(seconds -> seconds(seconds, arguments));
        return cacheTtl.isPresent() ? options.cacheTtl(cacheTtl.get()) : options;
    }

    private static TargetDialect dialect(String word, Arguments arguments) {
        for (TargetDialect dialect : TargetDialect.values()) {
            if (dialect.option().equals(word)) {
                return dialect;
            }
        }
        throw arguments.error(
                "'" + word + "' is no dialect",
                Optional.of("there are "
                        + Stream.of(TargetDialect.values())
                                .map(TargetDialect::option)
                                .collect(Collectors.joining(", "))));
    }

    private static Duration seconds(String text, Arguments arguments) {
        try {
            return Duration.ofSeconds(Integer.parseUnsignedInt(text));
        } catch (NumberFormatException e) {
            throw arguments.error("'" + text + "' is no number of seconds", Optional.empty());
        }
    }

    /**
     * The script that makes the source tables, beside the folder of models.
     *
     * @param project the folder of the project
     */
    static Path seed(Arguments arguments, Session session, Path project) {
        return arguments
                .path(Words.MODELS, session.surroundings().directory())
                .map(models -> models.resolveSibling(DATA).resolve(SEED))
                .filter(Files::exists)
                .orElseGet(() -> project.resolve(DATA).resolve(SEED));
    }

    /** The tests that are wanted. The seed stands beside the folder of models. */
    static TestOptions tests(Arguments arguments, Session session) {
        Path seed = seed(arguments, session, session.files().directory());
        return new TestOptions(
                options(arguments, session),
                arguments.text(Words.MODEL),
                Optional.of(seed).filter(Files::exists),
                false,
                arguments.text(Words.PIPELINE));
    }
}
