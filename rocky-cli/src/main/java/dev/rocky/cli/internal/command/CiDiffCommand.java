package dev.rocky.cli.internal.command;

import dev.rocky.Rocky;
import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.CommandWord;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.diff.CiDiffReport;
import dev.rocky.source.ProjectFiles;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rocky ci-diff}. */
final class CiDiffCommand implements Command {

    private static final String NAME = "ci-diff";
    private static final String DEFAULT_BASE = "main";

    @Override
    public CommandWord word() {
        return new CommandWord(NAME, "Compare tables and columns with another branch", CiDiffCommand::spec);
    }

    private static CommandSpec spec() {
        CommandSpec spec = Words.command(
                        NAME,
                        "Compare the models with those of another branch, from where this one left it: which tables",
                        "come, go or change, and which of their columns. Needs git.")
                .addPositional(Words.argument(0, "BASE", false, "Branch, tag or commit [default: main]"))
                .addOption(Words.models())
                .addOption(Words.variables());
        spec.usageMessage().footer("rocky ci-diff", "rocky ci-diff origin/main -o table >> comment.md");
        return spec;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        ProjectFiles files = session.filesWithOptionalConfig();
        CiDiffReport report;
        try (Rocky rocky = session.engine().open(files)) {
            report = rocky.diff(
                    files, arguments.argument(0).orElse(DEFAULT_BASE), Compilation.options(arguments, session));
        }
        session.print(NAME, report, CiDiffReport::markdown);
        return ExitCode.SUCCESS;
    }
}
