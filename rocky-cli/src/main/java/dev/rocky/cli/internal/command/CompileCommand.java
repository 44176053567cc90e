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
import dev.rocky.diagnostic.RockyException;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.source.ProjectFiles;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rocky compile}. */
final class CompileCommand implements Command {

    private static final String NAME = "compile";
    private static final String EXPLAIN = "--explain";
    private static final String WITH_SEED = "--with-seed";
    private static final String EXPAND_MACROS = "--expand-macros";

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
                .addOption(Words.strict())
                .addOption(Words.flag(EXPAND_MACROS, "Show the queries after macros and variables"))
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
        Optional<ColumnRef> explained = arguments.text(EXPLAIN).map(CompileCommand::column);
        CompiledProject compiled;
        Instant start = session.surroundings().clock().instant();
        Duration load;
        try (Rocky rocky = session.engine().open(files)) {
            load = Duration.between(start, session.surroundings().clock().instant());
            CompileOptions options = Compilation.options(arguments, session);
            if (arguments.flag(WITH_SEED)) {
                options = options.sources(rocky.seedSchemas(Compilation.seed(arguments, session, files.directory())));
            }
            compiled = rocky.compile(
                    explained.isPresent()
                            ? options.models(Set.of(explained.get().model()))
                            : options);
        }
        Models.requireSome(compiled.project(), arguments);
        if (explained.isPresent()) {
            ColumnRef column = explained.get();
            ExplainText text = new ExplainText(session.console().outStyle());
            session.print(NAME, compiled.explain(column.model(), column.column()), text::render);
            return ExitCode.SUCCESS;
        }
        CompileReport report = report(arguments, compiled).afterLoading(load);
        CompileText text = new CompileText(session.console().outStyle(), session.diagnostics(files));
        session.print(NAME, report, document -> text.render(compiled, document));
        return report.hasErrors() ? session.fail("compilation failed with errors") : ExitCode.SUCCESS;
    }

    private static CompileReport report(Arguments arguments, CompiledProject compiled) {
        CompileReport all = arguments.flag(EXPAND_MACROS) ? compiled.report().expanded(compiled) : compiled.report();
        return arguments
                .text(Words.MODEL)
                .map(model -> all.only(Models.existing(model, compiled.project())))
                .orElse(all);
    }

    private static ColumnRef column(String name) {
        int point = name.indexOf('.');
        if (point < 0) {
            throw new RockyException("'" + name + "' names no column", "write MODEL.COLUMN");
        }
        return new ColumnRef(name.substring(0, point), name.substring(point + 1));
    }
}
