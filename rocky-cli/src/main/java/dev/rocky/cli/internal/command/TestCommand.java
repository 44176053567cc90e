package dev.rocky.cli.internal.command;

import dev.rocky.Rocky;
import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.CommandWord;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.cli.internal.text.TestText;
import dev.rocky.source.ProjectFiles;
import dev.rocky.test.TestOptions;
import dev.rocky.test.TestReport;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rocky test}. */
final class TestCommand implements Command {

    private static final String NAME = "test";
    private static final String DECLARATIVE = "--declarative";

    @Override
    public CommandWord word() {
        return new CommandWord(NAME, "Test the models", TestCommand::spec);
    }

    private static CommandSpec spec() {
        CommandSpec spec = Words.command(
                        NAME,
                        "Run every model in a database in memory, on the tables that data/seed.sql makes, and then the",
                        "unit tests of the models. With --declarative, ask the warehouse instead whether its tables",
                        "keep what [[tests]] promise. Exits with 1 if anything fails.")
                .addOption(Words.model("Report on this model only"))
                .addOption(Words.flag(DECLARATIVE, "Run the [[tests]] in the warehouse"))
                .addOption(Words.pipeline())
                .addOption(Words.models())
                .addOption(Words.contracts())
                .addOption(Words.variables());
        spec.usageMessage().footer("rocky test", "rocky test --model orders", "rocky test --declarative");
        return spec;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        TestOptions options = Compilation.tests(arguments, session);
        if (arguments.flag(DECLARATIVE)) {
            options = options.inWarehouse();
        }
        ProjectFiles files = options.declarative() ? session.files() : session.filesWithOptionalConfig();
        TestReport report;
        try (Rocky rocky = session.engine().open(files)) {
            Models.requireSome(rocky.project(), arguments);
            report = rocky.test(options);
        }
        session.print(NAME, report, new TestText(session.console().outStyle())::render);
        return report.succeeded() ? ExitCode.SUCCESS : session.fail(TestText.failure(report));
    }
}
