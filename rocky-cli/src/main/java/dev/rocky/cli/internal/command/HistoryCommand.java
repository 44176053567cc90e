package dev.rocky.cli.internal.command;

import dev.rocky.Rocky;
import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.CommandWord;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.cli.internal.text.HistoryText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rocky history}. */
final class HistoryCommand implements Command {

    private static final String NAME = "history";
    private static final String SINCE = "--since";
    private static final int DATE_LENGTH = "2026-05-01".length();

    @Override
    public CommandWord word() {
        return new CommandWord(NAME, "Show the last runs", HistoryCommand::spec);
    }

    private static CommandSpec spec() {
        CommandSpec spec = Words.command(NAME, "Show the last runs, or the last builds of one model; 50 at most.")
                .addOption(Words.model("Show the builds of this model"))
                .addOption(Words.option(SINCE, "TIME", "Leave out what is older, such as 2026-05-01 (in UTC)"));
        spec.usageMessage()
                .footer("rocky history", "rocky history --model orders", "rocky history --since 2026-05-01T08:00:00Z");
        return spec;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        Optional<Instant> since = arguments.text(SINCE).map(text -> instant(text, arguments));
        Optional<String> model = arguments.text(Words.MODEL);
        HistoryText text = new HistoryText(session.console().outStyle());
        try (Rocky rocky = session.engine().open(session.filesWithOptionalConfig())) {
            if (model.isPresent()) {
                session.print(NAME, rocky.history(model.get(), since), text::model);
            } else {
                session.print(NAME, rocky.history(since), text::runs);
            }
        }
        return ExitCode.SUCCESS;
    }

    private static Instant instant(String text, Arguments arguments) {
        try {
            return text.length() == DATE_LENGTH
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw arguments.error("'" + text + "' is no time", Optional.of("write 2026-05-01 or 2026-05-01T08:00:00Z"));
        }
    }
}
