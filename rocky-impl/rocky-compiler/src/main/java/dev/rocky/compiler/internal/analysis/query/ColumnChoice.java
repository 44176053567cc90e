package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.compiler.internal.analysis.expression.Place;
import dev.rocky.compiler.internal.analysis.value.QueryColumn;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.SelectItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns that {@code COLUMNS(…)} stands for. */
final class ColumnChoice {

    private static final Pattern GROUP_REFERENCE = Pattern.compile("\\\\(\\d)");

    private final QueryAnalysis analysis;

    ColumnChoice(QueryAnalysis analysis) {
        this.analysis = analysis;
    }

    Rows rows(Expression.Columns columns, Place place) {
        if (columns.selector() instanceof Expression.Star star) {
            return new Stars(analysis).rows(star.star(), place);
        }
        SelectItem.Star everything = new SelectItem.Star(
                Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), columns.span());
        Rows all = new Stars(analysis).rows(everything, place);
        if (columns.selector() instanceof Expression.ArrayLiteral list) {
            return listed(list, all);
        }
        Optional<Predicate<String>> test = columns.selector() instanceof Expression.StringLiteral regex
                ? NamePattern.regex(regex.value()).map(Pattern::asPredicate)
                : NamePredicate.of(columns.selector());
        return test.map(each -> new Rows(
                        all.columns().stream()
                                .filter(column -> each.test(column.name()))
                                .toList(),
                        all.complete(),
                        Optional.empty()))
                .orElse(Rows.UNKNOWN);
    }

    /** A list of names is taken in the order of the list. */
    private static Rows listed(Expression.ArrayLiteral list, Rows all) {
        List<QueryColumn> chosen = new ArrayList<>();
        for (Expression element : list.elements()) {
            if (!(element instanceof Expression.StringLiteral name)) {
                return Rows.UNKNOWN;
            }
            all.columns().stream()
                    .filter(column -> column.name().equalsIgnoreCase(name.value()))
                    .findFirst()
                    .ifPresent(chosen::add);
        }
        return new Rows(chosen, all.complete(), Optional.empty());
    }

    /** The alias of one column: {@code \1} is what the first group of the regular expression matched. */
    static String named(String alias, Expression.Columns columns, String column) {
        Optional<Pattern> regex = columns.selector() instanceof Expression.StringLiteral text
                ? NamePattern.regex(text.value())
                : Optional.empty();
        if (regex.isEmpty()) {
            return alias;
        }
        Matcher match = regex.get().matcher(column);
        if (!match.find()) {
            return alias;
        }
        return GROUP_REFERENCE.matcher(alias).replaceAll(reference -> {
            int group = Integer.parseInt(reference.group(1));
            String matched = group <= match.groupCount() ? match.group(group) : "";
            return Matcher.quoteReplacement(matched == null ? "" : matched);
        });
    }
}
