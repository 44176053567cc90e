package dev.rocky.cli.internal.command;

import dev.rocky.Rocky;
import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.diff.DiffOptions;
import dev.rocky.source.ProjectFiles;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/** What the commands have in common that compare a project with another commit. */
final class Differences {

    private static final String DEFAULT_BASE = "main";

    private Differences() {}

    /** The command with the words that all of them understand. */
    static CommandSpec spec(String name, String... description) {
        return Words.command(name, description)
                .addPositional(Words.argument(0, "BASE", false, "Branch, tag or commit [default: main]"))
                .addOption(Words.models())
                .addOption(Words.cacheTtl())
                .addOption(Words.variables());
    }

    /**
     * Compare, and warn of what could not be compared.
     *
     * @param notes what a report says of that
     */
    static <R> R compare(
            Arguments arguments,
            Session session,
            boolean semantic,
            Comparison<R> comparison,
            Function<R, List<String>> notes) {
        ProjectFiles files = session.filesWithOptionalConfig();
        DiffOptions options = DiffOptions.with(arguments.argument(0).orElse(DEFAULT_BASE))
                .semantic(semantic)
                .compile(Compilation.options(arguments, session));
        R report;
        try (Rocky rocky = session.engine().open(files)) {
            report = comparison.of(rocky, files, options);
        }
        notes.apply(report).forEach(note -> session.log().warn(Optional.empty(), note));
        return report;
    }

    /** One way to compare. */
    interface Comparison<R> {
        R of(Rocky rocky, ProjectFiles files, DiffOptions options);
    }
}
