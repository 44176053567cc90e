package dev.rocky.cli.internal.command;

import dev.rocky.Rocky;
import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.CommandWord;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.cli.internal.text.LineageText;
import dev.rocky.compile.ColumnLineage;
import dev.rocky.compile.ColumnLineage.Direction;
import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compile.ModelLineage;
import dev.rocky.lineage.DependencyGraph;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rocky lineage}. */
final class LineageCommand implements Command {

    private static final String NAME = "lineage";
    private static final String COLUMN = "--column";
    private static final String FORMAT = "--format";
    private static final String DOT = "dot";
    private static final String UPSTREAM = "--upstream";
    private static final String DOWNSTREAM = "--downstream";
    private static final String DETERMINING = "--determining";

    @Override
    public CommandWord word() {
        return new CommandWord(NAME, "Show where columns come from and go to", LineageCommand::spec);
    }

    private static CommandSpec spec() {
        CommandSpec spec = Words.command(
                        NAME,
                        "Show which columns feed the columns of a model, or follow one column through every model on",
                        "the way: to its sources, or to everything that is made of it.")
                .addPositional(Words.argument(0, "TARGET", true, "A model, or a column as MODEL.COLUMN"))
                .addOption(Words.option(COLUMN, "NAME", "Column to follow, instead of MODEL.COLUMN"))
                .addOption(Words.flag(UPSTREAM, "Follow the column to what it comes from [default]"))
                .addOption(Words.flag(DOWNSTREAM, "Follow the column to what it goes to"))
                .addOption(Words.flag(DETERMINING, "Show the columns that decide a model's rows, too"))
                .addOption(Words.option(FORMAT, "FORMAT", "'dot' for Graphviz"))
                .addOption(Words.models())
                .addOption(Words.cacheTtl())
                .addOption(Words.variables());
        spec.usageMessage()
                .footer(
                        "rocky lineage orders",
                        "rocky lineage orders.amount --downstream",
                        "rocky lineage orders --format dot | dot -Tsvg > orders.svg");
        return spec;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        boolean dot = isDot(arguments);
        Direction direction = direction(arguments);
        String target = arguments.argument(0).orElseThrow();
        int point = arguments.text(COLUMN).isPresent() ? -1 : target.indexOf('.');
        String model = point < 0 ? target : target.substring(0, point);
        Optional<String> column = point < 0 ? arguments.text(COLUMN) : Optional.of(target.substring(point + 1));
        CompiledProject compiled;
        try (Rocky rocky = session.engine().open(session.filesWithOptionalConfig())) {
            CompileOptions options = Compilation.options(arguments, session);
            compiled = rocky.compile(
                    options.models(touched(Models.existing(model, rocky.project()), rocky.graph(options))));
        }
        ModelLineage ofModel = compiled.lineageOf(model, arguments.flag(DETERMINING));
        LineageText text = new LineageText(session.console().outStyle());
        if (column.isPresent()) {
            ColumnLineage ofColumn = compiled.lineageOf(model, column.get(), direction);
            if (dot) {
                session.console().print(LineageText.dot(ofColumn));
            } else {
                session.print(NAME, ofColumn, document -> text.column(ofModel, document));
            }
        } else if (dot) {
            session.console().print(LineageText.dot(ofModel, direction));
        } else {
            session.print(NAME, ofModel, text::model);
        }
        return ExitCode.SUCCESS;
    }

    /** A model and everything that it feeds; what these read is compiled with them, the rest of the project is not. */
    private static Set<String> touched(String model, DependencyGraph graph) {
        Set<String> touched = new HashSet<>(graph.allDependents(model));
        touched.add(model);
        return touched;
    }

    private static boolean isDot(Arguments arguments) {
        Optional<String> format = arguments.text(FORMAT);
        format.filter(wanted -> !wanted.equals(DOT)).ifPresent(wanted -> {
            throw arguments.error(
                    "'" + wanted + "' is no format of a lineage", Optional.of("use '" + FORMAT + " " + DOT + "'"));
        });
        return format.isPresent();
    }

    private static Direction direction(Arguments arguments) {
        boolean downstream = arguments.flag(DOWNSTREAM);
        if (downstream && arguments.flag(UPSTREAM)) {
            throw arguments.error("'" + UPSTREAM + "' and '" + DOWNSTREAM + "' exclude each other", Optional.empty());
        }
        return downstream ? Direction.DOWNSTREAM : Direction.UPSTREAM;
    }
}
