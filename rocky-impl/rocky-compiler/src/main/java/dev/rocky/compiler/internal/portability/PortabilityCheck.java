package dev.rocky.compiler.internal.portability;

import dev.rocky.compiler.internal.check.ModelCodes;
import dev.rocky.compiler.internal.check.subject.CheckedModel;
import dev.rocky.compiler.internal.portability.construct.Construct;
import dev.rocky.compiler.internal.portability.construct.ConstructUse;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.model.ModelBody;
import dev.rocky.model.TargetDialect;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds constructs that another warehouse does not have. */
public final class PortabilityCheck {

    /** A line of its own; behind code or inside a text it would not be one. */
    private static final Pattern PRAGMA =
            Pattern.compile("(?m)^[ \\t]*--[ \\t]*(?:rocky-allow|ROCKY-ALLOW)[ \\t]*:(.*)$");

    private static final Pattern COMMA = Pattern.compile(",");

    private PortabilityCheck() {}

    /**
     * Check a model. A query that could not be read has no constructs.
     *
     * @param allowed constructs that the project does not mind, in any case
     */
    public static List<Diagnostic> check(CheckedModel model, TargetDialect target, Collection<String> allowed) {
        List<ConstructUse> uses = model.read().facts().constructs();
        if (uses.isEmpty()) {
            return List.of();
        }
        Set<String> fine = new HashSet<>();
        allowed.forEach(name -> fine.add(fold(name)));
        fine.addAll(pragmas(model.model().body()));
        return uses.stream()
                .filter(use -> !use.construct().isIn(target))
                .filter(use -> !fine.contains(use.construct().name()))
                .map(use -> report(model, use, target))
                .toList();
    }

    private static Diagnostic report(CheckedModel model, ConstructUse use, TargetDialect target) {
        Construct construct = use.construct();
        String having = Stream.of(TargetDialect.values())
                .filter(construct::isIn)
                .map(TargetDialect::spelling)
                .collect(Collectors.joining(", "));
        return ModelCodes.P001
                .at(
                        model.name(),
                        model.read().places().of(use.span()),
                        construct.name() + " is not in " + target.spelling() + " (only in " + having + ")")
                .suggest("use " + construct.replacementFor(target) + ", or write -- rocky-allow: " + construct.name()
                        + " on a line of its own");
    }

    private static Set<String> pragmas(ModelBody body) {
        Set<String> names = new HashSet<>();
        switch (body) {
            case ModelBody.Sql sql -> {
                Matcher pragma = PRAGMA.matcher(sql.text());
                while (pragma.find()) {
                    COMMA.splitAsStream(pragma.group(1))
                            .map(PortabilityCheck::fold)
                            .forEach(names::add);
                }
            }
        }
        return names;
    }

    private static String fold(String name) {
        return name.strip().toUpperCase(Locale.ROOT);
    }
}
