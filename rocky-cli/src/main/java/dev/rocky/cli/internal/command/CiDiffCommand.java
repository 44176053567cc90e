package dev.rocky.cli.internal.command;

import dev.rocky.Rocky;
import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.CommandWord;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.diff.CiDiffReport;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rocky ci-diff}. */
final class CiDiffCommand implements Command {

    private static final String NAME = "ci-diff";
    private static final String SEMANTIC = "--semantic";

    @Override
    public CommandWord word() {
        return new CommandWord(NAME, "Compare tables and columns with another branch", CiDiffCommand::spec);
    }

    private static CommandSpec spec() {
        CommandSpec spec = Differences.spec(
                        NAME,
                        "Compare the models with those of another branch, from where this one left it: which tables",
                        "come, go or change, and which of their columns. Needs git.")
                .addOption(Words.flag(SEMANTIC, "Judge each change for those who read the tables"));
        spec.usageMessage().footer("rocky ci-diff", "rocky ci-diff origin/main --semantic -o table >> comment.md");
        return spec;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        CiDiffReport report =
                Differences.compare(arguments, session, arguments.flag(SEMANTIC), Rocky::diff, CiDiffReport::notes);
        session.print(NAME, report, CiDiffReport::markdown);
        return ExitCode.SUCCESS;
    }
}
