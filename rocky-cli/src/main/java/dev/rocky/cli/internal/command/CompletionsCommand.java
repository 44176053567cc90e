package dev.rocky.cli.internal.command;

import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.CommandWord;
import dev.rocky.cli.internal.line.LineReader;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.diagnostic.RockyException;
import java.util.Optional;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rocky completions}. */
final class CompletionsCommand implements Command {

    private static final String NAME = "completions";

    @Override
    public CommandWord word() {
        return new CommandWord(NAME, "Print a script that completes commands in a shell", CompletionsCommand::spec);
    }

    private static CommandSpec spec() {
        CommandSpec spec = Words.command(NAME, "Print a script with which a shell completes commands and options.")
                .addPositional(Words.argument(0, "SHELL", true, "bash or zsh"));
        spec.usageMessage().footer("source <(rocky completions bash)", "rocky completions zsh > ~/.rocky-completion");
        return spec;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        String shell = arguments.argument(0).orElse("");
        switch (shell) {
            case "bash", "zsh" ->
                session.console().print(AutoComplete.bash("rocky", new LineReader(Commands.GROUPS).program()));
            case "elvish", "fish", "powershell" ->
                throw new RockyException("there are no completions for " + shell + " yet", "bash and zsh have them");
            default ->
                throw arguments.error("'" + shell + "' is no shell that is known here", Optional.of("use bash or zsh"));
        }
        return ExitCode.SUCCESS;
    }
}
