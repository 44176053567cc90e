package dev.rocky.cli.internal.command;

import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.CommandWord;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.cli.internal.text.Amounts;
import dev.rocky.cli.internal.text.ValidateText;
import dev.rocky.validate.ValidationReport;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rocky validate}. */
final class ValidateCommand implements Command {

    private static final String NAME = "validate";

    @Override
    public CommandWord word() {
        return new CommandWord(NAME, "Check the project's files", ValidateCommand::spec);
    }

    private static CommandSpec spec() {
        CommandSpec spec = Words.command(
                NAME,
                "Check that the configuration, the models and their settings hang together.",
                "Talks to no warehouse.");
        spec.usageMessage().footer("rocky validate", "rocky -c other/rocky.toml validate -o json");
        return spec;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        ValidationReport report = session.engine().validate(session.files());
        session.print(NAME, report, new ValidateText(session.console().outStyle())::render);
        return report.valid()
                ? ExitCode.SUCCESS
                : session.fail("validation found " + Amounts.count(ValidateText.errors(report), "error"));
    }
}
