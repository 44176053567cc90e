package dev.rocky.cli.internal.command;

import dev.rocky.Rocky;
import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.CommandWord;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.cli.internal.text.CiText;
import dev.rocky.source.ProjectFiles;
import dev.rocky.test.CiReport;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rocky ci}. */
final class CiCommand implements Command {

    private static final String NAME = "ci";

    @Override
    public CommandWord word() {
        return new CommandWord(NAME, "Compile and test, as a gate before a merge", CiCommand::spec);
    }

    private static CommandSpec spec() {
        CommandSpec spec = Words.command(
                        NAME,
                        "Compile the models and test them in a database in memory, without a warehouse.",
                        "Exits with 1 if anything fails; warnings alone do not.")
                .addOption(Words.models())
                .addOption(Words.contracts())
                .addOption(Words.strict())
                .addOption(Words.variables());
        spec.usageMessage().footer("rocky ci", "rocky ci -o json > ci.json");
        return spec;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        ProjectFiles files = session.filesWithOptionalConfig();
        CiReport report;
        try (Rocky rocky = session.engine().open(files)) {
            Models.requireSome(rocky.project(), arguments);
            report = rocky.ci(Compilation.tests(arguments, session));
        }
        CiText text = new CiText(session.console().outStyle(), session.diagnostics(files));
        session.print(NAME, report, text::render);
        return report.succeeded() ? ExitCode.SUCCESS : ExitCode.FAILURE;
    }
}
