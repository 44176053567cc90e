package dev.rocky.compiler.internal.check.columns;

import dev.rocky.compiler.internal.check.ModelCodes;
import dev.rocky.compiler.internal.check.subject.CheckedModel;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.diagnostic.Diagnostic.Fix;
import dev.rocky.source.SourceLocation;
import dev.rocky.source.SourceSpan;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.SelectItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks for an alias where a warehouse would make up a name that has to be quoted. */
public final class UnnamedColumnCheck {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private UnnamedColumnCheck() {}

    /** Check a model. */
    public static List<Diagnostic> check(CheckedModel model) {
        SelectList list = SelectList.of(model);
        List<Diagnostic> problems = new ArrayList<>();
        for (SelectItem.Single item : list.unnamed()) {
            Optional<SourceSpan> place = list.places().of(item.span());
            if (!hasPlainName(model, place)) {
                problems.add(ask(model, item, place));
            }
        }
        return problems;
    }

    /** Some expressions, such as a cast, keep the name of their column in some warehouses. */
    private static boolean hasPlainName(CheckedModel model, Optional<SourceSpan> item) {
        return item.isPresent()
                && model.analysed().columns().stream()
                        .filter(column -> column.span().equals(item))
                        .anyMatch(column -> PLAIN_NAME.matcher(column.name()).matches());
    }

    private static Diagnostic ask(CheckedModel model, SelectItem.Single item, Optional<SourceSpan> place) {
        Diagnostic diagnostic = ModelCodes.I111
                .at(
                        model.name(),
                        place,
                        "an output column of model '" + model.name() + "' has no name, so the warehouse makes one up")
                .suggest("give it one with AS");
        return place.map(at -> {
                    SourceLocation end = new SourceLocation(at.file(), at.endLine(), at.endColumn());
                    String alias = alias(item.expression(), model.columnNames());
                    return diagnostic.fix(
                            Fix.replace("Name it '" + alias + "'", SourceSpan.between(end, end), " AS " + alias));
                })
                .orElse(diagnostic);
    }

    private static String alias(Expression expression, List<String> taken) {
        String word = expression instanceof Expression.Call call
                ? call.function().last().text().toLowerCase(Locale.ROOT)
                : "";
        String name = PLAIN_NAME.matcher(word).matches() ? word + "_value" : "value";
        int number = 2;
        String free = name;
        while (taken.contains(free)) {
            free = name + "_" + number++;
        }
        return free;
    }
}
