package dev.rocky.cli.internal.command;

import dev.rocky.Rocky;
import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.CommandWord;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.cli.internal.text.DagText;
import dev.rocky.dag.DagOptions;
import dev.rocky.dag.DagReport;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rocky dag}. */
final class DagCommand implements Command {

    private static final String NAME = "dag";
    private static final String SEEDS = "--seeds";
    private static final String COLUMN_LINEAGE = "--column-lineage";

    @Override
    public CommandWord word() {
        return new CommandWord(NAME, "Show the graph of the whole project", DagCommand::spec);
    }

    private static CommandSpec spec() {
        CommandSpec spec = Words.command(
                        NAME,
                        "Show everything a project consists of and what comes before what: sources, seeds, models,",
                        "tests, and the pipelines that copy, load, check or keep versions.")
                .addOption(Words.models())
                .addOption(Words.option(SEEDS, "DIR", "Folder of seed files [default: seeds]"))
                .addOption(Words.contracts())
                .addOption(Words.cacheTtl())
                .addOption(Words.flag(COLUMN_LINEAGE, "Show which columns feed which, too"));
        spec.usageMessage().footer("rocky dag", "rocky dag --column-lineage -o json");
        return spec;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        DagOptions options = new DagOptions(
                arguments.path(SEEDS, session.surroundings().directory()),
                arguments.flag(COLUMN_LINEAGE),
                Compilation.options(arguments, session));
        DagReport report;
        try (Rocky rocky = session.engine().open(session.filesWithOptionalConfig())) {
            report = rocky.dag(options);
        }
        session.print(NAME, report, new DagText(session.console().outStyle())::render);
        return ExitCode.SUCCESS;
    }
}
