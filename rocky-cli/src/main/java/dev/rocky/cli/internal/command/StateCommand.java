package dev.rocky.cli.internal.command;

import dev.rocky.Rocky;
import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.CommandWord;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.cli.internal.text.HistoryText;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rocky state}. */
final class StateCommand implements Command {

    private static final String NAME = "state";
    private static final String SHOW = "show";

    @Override
    public CommandWord word() {
        return new CommandWord(NAME, "Show how far incremental tables are loaded", StateCommand::spec);
    }

    private static CommandSpec spec() {
        return Words.command(NAME, "Show how far each incremental table is loaded: its watermark.")
                .addPositional(Words.argument(0, SHOW, false, "What to do; 'show' is all there is"));
    }

    @Override
    public int run(Arguments arguments, Session session) {
        arguments.argument(0).filter(word -> !word.equals(SHOW)).ifPresent(word -> {
            throw arguments.error("'" + word + "' is nothing to do with the state", Optional.of("use 'rocky state'"));
        });
        try (Rocky rocky = session.engine().open(session.filesWithOptionalConfig())) {
            session.print(NAME, rocky.state(), new HistoryText(session.console().outStyle())::state);
        }
        return ExitCode.SUCCESS;
    }
}
