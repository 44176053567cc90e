package dev.rocky.cli.internal.command;

import dev.rocky.cli.internal.line.Arguments;
import dev.rocky.cli.internal.line.Words;
import dev.rocky.cli.internal.template.Template;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;

/** The option that chooses a template. */
final class Templates {

    private static final String OPTION = "--template";

    private Templates() {}

    static OptionSpec option(List<Template> templates, String fallback) {
        return Words.option(OPTION, "NAME", names(templates) + " [default: " + fallback + "]");
    }

    /** The chosen template; the first if none was chosen. */
    static Template chosen(Arguments arguments, List<Template> templates) {
        String name = arguments.text(OPTION).orElse(templates.get(0).name());
        return Template.named(name, templates)
                .orElseThrow(() -> arguments.error(
                        "there is no template '" + name + "'", Optional.of("there are " + names(templates))));
    }

    private static String names(List<Template> templates) {
        return templates.stream().map(Template::name).collect(Collectors.joining(", "));
    }
}
