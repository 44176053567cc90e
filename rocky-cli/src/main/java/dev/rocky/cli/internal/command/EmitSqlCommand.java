package dev.rocky.cli.internal.command;

import dev.rocky.Rocky;
import dev.rocky.cli.internal.console.Console;
import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.CommandWord;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.cli.internal.template.Scaffold;
import dev.rocky.cli.internal.text.Amounts;
import dev.rocky.cli.internal.text.PlanText;
import dev.rocky.plan.Plan;
import dev.rocky.plan.PlannedModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rocky emit-sql}. */
final class EmitSqlCommand implements Command {

    private static final String NAME = "emit-sql";
    private static final String OUT_DIR = "--out-dir";

    @Override
    public CommandWord word() {
        return new CommandWord(NAME, "Write the models as plain SQL", EmitSqlCommand::spec);
    }

    private static CommandSpec spec() {
        CommandSpec spec = Words.command(
                        NAME,
                        "Write the models as SQL scripts that run without Rocky, in the order they must run.",
                        "Names of models are replaced by their tables; what was loaded before is not considered.")
                .addOption(Words.models())
                .addOption(Words.model("Write this model only"))
                .addOption(Words.option(OUT_DIR, "DIR", "Folder for one file a model, instead of standard output"))
                .addOption(Words.variables());
        spec.usageMessage().footer("rocky emit-sql > all.sql", "rocky emit-sql --out-dir sql");
        return spec;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        Plan plan;
        try (Rocky rocky = session.engine().open(session.filesWithOptionalConfig())) {
            plan = rocky.emitSql(Selection.of(arguments));
        }
        List<PlannedModel> models = PlanText.scripted(plan);
        Console console = session.console();
        Optional<Path> folder = arguments.path(OUT_DIR, session.surroundings().directory());
        if (folder.isPresent()) {
            models.forEach(model ->
                    Scaffold.replace(folder.get().resolve(model.model().name() + ".sql"), PlanText.script(model)));
            console.error(NAME + ": " + Amounts.count(models.size(), "file") + " in " + folder.get());
        } else {
            console.print(models.stream().map(PlanText::script).collect(Collectors.joining("\n")));
        }
        List<String> others = PlanText.unscripted(plan);
        if (!others.isEmpty()) {
            console.error(NAME + ": " + Amounts.count(others.size(), "model") + " not written:");
            others.forEach(other -> console.error("  - " + other));
        }
        return ExitCode.SUCCESS;
    }
}
