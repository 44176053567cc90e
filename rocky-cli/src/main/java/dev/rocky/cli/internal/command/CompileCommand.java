package dev.rocky.cli.internal.command;

import dev.rocky.Rocky;
import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.CommandWord;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.cli.internal.text.CompileText;
import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.CompileReport;
import dev.rocky.compile.CompiledProject;
import dev.rocky.diagnostic.RockyException;
import dev.rocky.model.Contract;
import dev.rocky.source.ProjectFiles;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rocky compile}. */
final class CompileCommand implements Command {

    private static final String NAME = "compile";
    private static final String CONTRACTS = "--contracts";

    @Override
    public CommandWord word() {
        return new CommandWord(NAME, "Check the models' types, contracts and order", CompileCommand::spec);
    }

    private static CommandSpec spec() {
        CommandSpec spec = Words.command(
                        NAME,
                        "Find out everything that can be known before anything runs: which models read which,",
                        "the columns they produce, and what is wrong with them. Exits with 1 if anything is.")
                .addOption(Words.models())
                .addOption(Words.option(CONTRACTS, "DIR", "Folder of contracts that replace those beside the models"))
                .addOption(Words.model("Report on this model only"))
                .addOption(Words.variables());
        spec.usageMessage()
                .footer("rocky compile", "rocky compile --model orders", "rocky compile --models staging -o json");
        return spec;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        ProjectFiles files = session.filesWithOptionalConfig();
        Map<String, Contract> contracts = arguments
                .path(CONTRACTS, session.surroundings().directory())
                .map(session.engine()::readContracts)
                .orElse(Map.of());
        CompiledProject compiled;
        try (Rocky rocky = session.engine().open(files)) {
            compiled = rocky.compile(
                    CompileOptions.DEFAULT.variables(arguments.variables()).contracts(contracts));
        }
        if (compiled.models().isEmpty()) {
            throw new RockyException(
                    arguments
                            .text(Words.MODELS)
                            .map(given -> "there are no models in '" + given + "'")
                            .orElse("the project has no models"),
                    "a model is a .sql file with a .toml file of the same name; 'rocky playground' makes some");
        }
        CompileReport report = arguments
                .text(Words.MODEL)
                .map(model -> compiled.report().only(Models.existing(model, compiled)))
                .orElseGet(compiled::report);
        CompileText text = new CompileText(session.console().outStyle(), session.diagnostics(files));
        session.print(NAME, report, document -> text.render(compiled, document));
        return report.hasErrors() ? session.fail("compilation failed with errors") : ExitCode.SUCCESS;
    }
}
