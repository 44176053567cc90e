package dev.rocky.cli.internal.command;

import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.compile.CompileOptions;
import dev.rocky.test.TestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a compilation is told on the command line. */
final class Compilation {

    private Compilation() {}

    /** The variables and the contracts that were given. */
    static CompileOptions options(Arguments arguments, Session session) {
        CompileOptions options = CompileOptions.DEFAULT.variables(arguments.variables());
        Path directory = session.surroundings().directory();
        return arguments
                .path(Words.CONTRACTS, directory)
                .map(session.engine()::readContracts)
                .map(options::contracts)
                .orElse(options);
    }

    /** The tests that are wanted. The seed stands beside the folder of models. */
    static TestOptions tests(Arguments arguments, Session session) {
        Optional<Path> seed = arguments
                .path(Words.MODELS, session.surroundings().directory())
                .map(models -> models.resolveSibling("data").resolve("seed.sql"))
                .filter(Files::exists);
        return new TestOptions(
                options(arguments, session), arguments.text(Words.MODEL), seed, false, arguments.text(Words.PIPELINE));
    }
}
