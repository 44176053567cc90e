package dev.rocky.cli.internal.command;

import dev.rocky.Rocky;
import dev.rocky.cli.internal.console.Console;
import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.CommandWord;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.cli.internal.template.Playground;
import dev.rocky.cli.internal.template.Template;
import dev.rocky.cli.internal.text.Amounts;
import dev.rocky.cli.internal.text.ResultText;
import dev.rocky.compile.CompileReport;
import dev.rocky.diagnostic.RockyException;
import dev.rocky.model.AdapterConfig;
import dev.rocky.run.RunOptions;
import dev.rocky.run.RunResult;
import dev.rocky.run.Select;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rocky demo}. */
final class DemoCommand implements Command {

    private static final String NAME = "demo";

    private static final List<Table> TABLES = List.of(
            new Table("Revenue by country", "SELECT * FROM playground.marts.revenue_by_country ORDER BY revenue DESC"),
            new Table(
                    "Best customers",
                    "SELECT customer_id, name, country, orders, revenue FROM playground.marts.dim_customers"
                            + " ORDER BY revenue DESC, customer_id LIMIT 5"),
            new Table(
                    "Last days", "SELECT * FROM playground.marts.fct_daily_revenue ORDER BY order_date DESC LIMIT 5"));

    @Override
    public CommandWord word() {
        return new CommandWord(NAME, "See it work, in a minute", DemoCommand::spec);
    }

    private static CommandSpec spec() {
        return Words.command(
                NAME,
                "Make a playground in a temporary folder, build it twice, and show what came out.",
                "The folder stays; delete it when you are done with it.");
    }

    @Override
    public int run(Arguments arguments, Session session) {
        Console console = session.console();
        Map<String, String> environment = session.surroundings().environment();
        Path folder = temporaryFolder(session.surroundings().temporary());
        step(console, 1, "Make a project with models and data");
        Playground.create(Template.QUICKSTART, folder, session.engine(), environment);
        console.lineNow("  " + Amounts.count(Template.QUICKSTART.files().size(), "file") + " in " + folder);
        try (Rocky rocky = session.engine().open(Playground.files(folder, environment))) {
            step(console, 2, "Compile it");
            CompileReport report = rocky.compile().report();
            console.lineNow("  " + Amounts.count(report.models(), "model") + " in "
                    + Amounts.count(report.executionLayers(), "layer") + ", "
                    + (report.hasErrors() ? "with errors" : "no errors"));
            step(console, 3, "Build it");
            build(rocky, session);
            step(console, 4, "New orders arrive; build it again");
            rocky.execute(
                    AdapterConfig.DEFAULT_NAME, Template.QUICKSTART.files().getOrDefault(Playground.MORE, ""));
            build(rocky, session);
            step(console, 5, "Look at the result");
            for (Table table : TABLES) {
                console.line("");
                console.line("  " + console.outStyle().bold(table.title()));
                console.print(
                        ResultText.render(rocky.query(AdapterConfig.DEFAULT_NAME, table.query()), console.outStyle()));
            }
        }
        console.print("""

                The project is in %s

                Try:
                  cd %s
                  rocky run                 nothing new to load now
                  rocky list models         which models there are
                  rocky plan                the SQL of the next run
                  less README.md            more to try
                """.formatted(folder, folder));
        return ExitCode.SUCCESS;
    }

    private static void build(Rocky rocky, Session session) {
        RunResult result = RunCommand.run(rocky, RunOptions.of(Select.all()), session, true);
        if (!result.succeeded()) {
            String why = result.errors().isEmpty()
                    ? ""
                    : ": " + result.errors().get(0).error();
            throw new RockyException("the demo could not be built" + why);
        }
    }

    private static void step(Console console, int number, String what) {
        console.lineNow((number == 1 ? "" : "\n") + console.outStyle().bold(number + ". " + what));
    }

    private static Path temporaryFolder(Path parent) {
        try {
            return Files.createTempDirectory(parent, "rocky-demo-").resolve("playground");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A result to show. */
    private record Table(String title, String query) {}
}
