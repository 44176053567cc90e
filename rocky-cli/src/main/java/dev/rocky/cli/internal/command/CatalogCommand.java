package dev.rocky.cli.internal.command;

import dev.rocky.Rocky;
import dev.rocky.catalog.CatalogOptions;
import dev.rocky.catalog.CatalogReport;
import dev.rocky.cli.internal.json.DocumentWriter;
import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.CommandWord;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.cli.internal.template.Scaffold;
import dev.rocky.cli.internal.text.CatalogText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rocky catalog}. */
final class CatalogCommand implements Command {

    private static final String NAME = "catalog";
    private static final String OUT = "--out";
    private static final String DEFAULT_OUT = ".rocky/catalog";
    private static final String FORMAT = "--format";
    private static final String CATALOG = "--catalog";
    private static final String JSON = "json";
    private static final String PARQUET = "parquet";
    private static final String BOTH = "both";

    @Override
    public CommandWord word() {
        return new CommandWord(NAME, "List every table and column that the project builds", CatalogCommand::spec);
    }

    private static CommandSpec spec() {
        CommandSpec spec = Words.command(
                        NAME,
                        "List every table that the project builds, with its columns, their types, where they come from",
                        "and when they were last built. The list is written to files too.")
                .addOption(Words.models())
                .addOption(Words.option(OUT, "DIR", "Folder for the files [default: " + DEFAULT_OUT + "]"))
                .addOption(Words.option(FORMAT, "FORMAT", "json, parquet or both [default: both]"))
                .addOption(Words.option(CATALOG, "NAME", "Tables of this catalog only"))
                .addOption(Words.cacheTtl())
                .addOption(Words.variables());
        spec.usageMessage().footer("rocky catalog", "rocky catalog --format json --out docs");
        return spec;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        String format = arguments.text(FORMAT).orElse(BOTH);
        if (!List.of(JSON, PARQUET, BOTH).contains(format)) {
            throw arguments.error(
                    "'" + format + "' is no format of a catalog",
                    Optional.of("use '" + FORMAT + " " + JSON + "', '" + PARQUET + "' or '" + BOTH + "'"));
        }
        String out = arguments.text(OUT).orElse(DEFAULT_OUT);
        Path folder = arguments
                .path(OUT, session.surroundings().directory())
                .orElseGet(() -> session.surroundings().directory().resolve(DEFAULT_OUT));
        CatalogReport report;
        try (Rocky rocky = session.engine().open(session.filesWithOptionalConfig())) {
            Models.requireSome(rocky.project(), arguments);
            report = rocky.catalog(new CatalogOptions(
                    arguments.text(CATALOG),
                    format.equals(JSON) ? Optional.empty() : Optional.of(folder),
                    Compilation.options(arguments, session)));
        }
        List<String> written = new ArrayList<>();
        if (!format.equals(PARQUET)) {
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            DocumentWriter.write(NAME, report, document);
            Scaffold.replace(folder.resolve("catalog.json"), document.toString(StandardCharsets.UTF_8));
            written.add(out + "/catalog.json");
        }
        if (!format.equals(JSON)) {
            written.add(out + "/edges.parquet");
            written.add(out + "/assets.parquet");
        }
        session.print(NAME, report, document -> CatalogText.render(document, written));
        return ExitCode.SUCCESS;
    }
}
