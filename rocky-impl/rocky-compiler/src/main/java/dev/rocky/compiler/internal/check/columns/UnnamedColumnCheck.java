package dev.rocky.compiler.internal.check.columns;

import dev.rocky.compiler.internal.check.ModelCodes;
import dev.rocky.compiler.internal.check.subject.CheckedModel;
import dev.rocky.compiler.internal.resolve.QueryFacts.Unnamed;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.diagnostic.Diagnostic.Fix;
import dev.rocky.source.SourceLocation;
import dev.rocky.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks for an alias where a warehouse would make up a name that has to be quoted. */
public final class UnnamedColumnCheck {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private UnnamedColumnCheck() {}

    /** Check a model. */
    public static List<Diagnostic> check(CheckedModel model) {
        List<Diagnostic> problems = new ArrayList<>(0);
        for (Unnamed item : model.read().facts().unnamed()) {
            if (!hasPlainName(model, item)) {
                problems.add(ask(model, item));
            }
        }
        return problems;
    }

    /** Some expressions, such as a cast, keep the name of their column in some warehouses. */
    private static boolean hasPlainName(CheckedModel model, Unnamed item) {
        return model.analysis().columns().stream()
                .filter(column -> column.item().equals(item.item()))
                .anyMatch(column -> PLAIN_NAME.matcher(column.name()).matches());
    }

    private static Diagnostic ask(CheckedModel model, Unnamed item) {
        Optional<SourceSpan> place = model.placeOf(item.item());
        Diagnostic diagnostic = ModelCodes.I111
                .at(
                        model.name(),
                        place,
                        "an output column of model '" + model.name() + "' has no name, so the warehouse makes one up")
                .suggest("give it one with AS");
        return place.map(at -> {
                    SourceLocation end = new SourceLocation(at.file(), at.endLine(), at.endColumn());
                    String alias = alias(item.function(), model.columnNames());
                    return diagnostic.fix(
                            Fix.replace("Name it '" + alias + "'", SourceSpan.between(end, end), " AS " + alias));
                })
                .orElse(diagnostic);
    }

    private static String alias(String function, List<String> taken) {
        String name = PLAIN_NAME.matcher(function).matches() ? function + "_value" : "value";
        int number = 2;
        String free = name;
        while (taken.contains(free)) {
            free = name + "_" + number++;
        }
        return free;
    }
}
