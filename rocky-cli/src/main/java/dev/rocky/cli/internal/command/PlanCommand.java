package dev.rocky.cli.internal.command;

import dev.rocky.Rocky;
import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.CommandWord;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.cli.internal.text.PlanText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rocky plan}. */
final class PlanCommand implements Command {

    private static final String NAME = "plan";

    @Override
    public CommandWord word() {
        return new CommandWord(NAME, "Show the SQL that a run would send", PlanCommand::spec);
    }

    private static CommandSpec spec() {
        CommandSpec spec = Words.command(NAME, "Show every statement that a run would send, in order. Writes nothing.")
                .addOption(Words.pipeline())
                .addOption(Words.model("Plan this model only"))
                .addOption(Words.models())
                .addOption(Words.variables());
        spec.usageMessage().footer("rocky plan", "rocky plan --model orders");
        return spec;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        try (Rocky rocky = session.engine().open(session.files())) {
            session.print(NAME, rocky.plan(Selection.of(arguments)), PlanText::plan);
        }
        return ExitCode.SUCCESS;
    }
}
