package dev.rocky.cli.internal.command;

import dev.rocky.Rocky;
import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.CommandWord;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.cli.internal.listing.AdapterList;
import dev.rocky.cli.internal.listing.Consumers;
import dev.rocky.cli.internal.listing.Dependencies;
import dev.rocky.cli.internal.listing.ModelList;
import dev.rocky.cli.internal.listing.PipelineList;
import dev.rocky.cli.internal.listing.SourceList;
import dev.rocky.cli.internal.text.ListText;
import dev.rocky.diagnostic.Nearest;
import dev.rocky.model.Project;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rocky list}. */
final class ListCommand implements Command {

    private static final String NAME = "list";
    private static final List<String> KINDS =
            List.of("models", "pipelines", "adapters", "sources", "deps", "consumers");

    @Override
    public CommandWord word() {
        return new CommandWord(NAME, "List models, pipelines, adapters and the like", ListCommand::spec);
    }

    private static CommandSpec spec() {
        CommandSpec spec = Words.command(NAME, "List what a project consists of.")
                .addPositional(Words.argument(0, "WHAT", true, String.join(", ", KINDS)))
                .addPositional(Words.argument(1, "MODEL", false, "The model whose deps or consumers are wanted"))
                .addOption(Words.models());
        spec.usageMessage().footer("rocky list models", "rocky list deps orders", "rocky list consumers orders");
        return spec;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        ListText text = new ListText(session.console().outStyle());
        String what = arguments.argument(0).orElse("");
        String document = NAME + "_" + what;
        boolean ofModel = what.equals("deps") || what.equals("consumers");
        if (!ofModel && arguments.argument(1).isPresent()) {
            throw arguments.error("'list " + what + "' takes no model", Optional.empty());
        }
        switch (what) {
            case "models" -> {
                try (Rocky rocky = open(session)) {
                    session.print(document, ModelList.of(rocky.project(), rocky.graph()), text::models);
                }
            }
            case "pipelines" ->
                session.print(document, PipelineList.of(session.engine().read(session.files())), text::pipelines);
            case "adapters" ->
                session.print(document, AdapterList.of(session.engine().read(session.files())), text::adapters);
            case "sources" ->
                session.print(document, SourceList.of(session.engine().read(session.files())), text::sources);
            case "deps" -> {
                try (Rocky rocky = open(session)) {
                    String model = model(arguments, rocky.project());
                    session.print(
                            document, new Dependencies(model, rocky.graph().dependencies(model)), text::dependencies);
                }
            }
            case "consumers" -> {
                try (Rocky rocky = open(session)) {
                    String model = model(arguments, rocky.project());
                    session.print(document, new Consumers(model, rocky.graph().dependents(model)), text::consumers);
                }
            }
            default ->
                throw arguments.error(
                        "there is no list of '" + what + "'",
                        Optional.of(Nearest.to(what, KINDS)
                                .map(kind -> "did you mean '" + kind + "'?")
                                .orElse("there are " + String.join(", ", KINDS))));
        }
        return ExitCode.SUCCESS;
    }

    private static Rocky open(Session session) {
        return session.engine().open(session.filesWithOptionalConfig());
    }

    private static String model(Arguments arguments, Project project) {
        return Models.existing(
                arguments
                        .argument(1)
                        .orElseThrow(() -> arguments.error("the argument MODEL is missing", Optional.empty())),
                project);
    }
}
