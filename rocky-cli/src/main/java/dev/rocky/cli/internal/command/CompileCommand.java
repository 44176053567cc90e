package dev.rocky.cli.internal.command;

import dev.rocky.Rocky;
import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.CommandWord;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.cli.internal.text.CompileText;
import dev.rocky.cli.internal.text.ExplainText;
import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.CompileReport;
import dev.rocky.compile.CompiledProject;
import dev.rocky.source.ProjectFiles;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rocky compile}. */
final class CompileCommand implements Command {

    private static final String NAME = "compile";
    private static final String EXPLAIN = "--explain";
    private static final String WITH_SEED = "--with-seed";

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
                .addOption(Words.contracts())
                .addOption(Words.model("Report on this model only"))
                .addOption(Words.option(EXPLAIN, "COLUMN", "Tell how MODEL.COLUMN came to its type"))
                .addOption(Words.option(Words.TARGET_DIALECT, "NAME", "Stay portable to dbx, sf, bq or duckdb, too"))
                .addOption(Words.flag(WITH_SEED, "Take the columns of source tables from data/seed.sql"))
                .addOption(Words.cacheTtl())
                .addOption(Words.variables());
        spec.usageMessage()
                .footer("rocky compile", "rocky compile --model orders", "rocky compile --models staging -o json");
        return spec;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        ProjectFiles files = session.filesWithOptionalConfig();
        CompiledProject compiled;
        try (Rocky rocky = session.engine().open(files)) {
            CompileOptions options = Compilation.options(arguments, session);
            if (arguments.flag(WITH_SEED)) {
                options = options.sources(rocky.seedSchemas(Compilation.seed(arguments, session, files.directory())));
            }
            compiled = rocky.compile(options);
        }
        Models.requireSome(compiled.project(), arguments);
        Optional<String> explained = arguments.text(EXPLAIN);
        if (explained.isPresent()) {
            session.console().print(new ExplainText(session.console().outStyle()).render(compiled, explained.get()));
            return ExitCode.SUCCESS;
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
