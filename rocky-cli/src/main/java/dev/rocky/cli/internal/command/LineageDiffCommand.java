package dev.rocky.cli.internal.command;

import dev.rocky.Rocky;
import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.CommandWord;
import dev.rocky.cli.internal.text.LineageDiffText;
import dev.rocky.diff.LineageDiffReport;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rocky lineage-diff}. */
final class LineageDiffCommand implements Command {

    private static final String NAME = "lineage-diff";

    @Override
    public CommandWord word() {
        return new CommandWord(
                NAME, "Show what changed columns feed, compared with a branch", LineageDiffCommand::spec);
    }

    private static CommandSpec spec() {
        CommandSpec spec = Differences.spec(
                NAME,
                "Compare the columns of all models with those of another branch, from where this one left it, and",
                "show every column that a changed one feeds, through however many models. Needs git.");
        spec.usageMessage().footer("rocky lineage-diff", "rocky lineage-diff origin/main -o json | jq -r .markdown");
        return spec;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        LineageDiffReport report =
                Differences.compare(arguments, session, false, Rocky::lineageDiff, LineageDiffReport::notes);
        session.print(NAME, report, new LineageDiffText(session.console().outStyle())::render);
        return ExitCode.SUCCESS;
    }
}
