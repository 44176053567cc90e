package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.SelectItem;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Patterns over the names of columns. */
final class NamePattern {

    private NamePattern() {}

    /** The test of {@code * LIKE …}; empty where it cannot be told without the warehouse. */
    static Optional<Predicate<String>> of(SelectItem.Pattern pattern) {
        Optional<Predicate<String>> test = pattern.pattern() instanceof Expression.StringLiteral text
                ? of(pattern.operator(), text.value())
                : NamePredicate.of(pattern.pattern());
        return test.map(found -> pattern.negated() ? found.negate() : found);
    }

    /** The test of an operator with a pattern on its right. */
    static Optional<Predicate<String>> of(String operator, String pattern) {
        return switch (operator) {
            case "LIKE", "~~" -> Optional.of(like(pattern, 0));
            case "ILIKE", "~~*" -> Optional.of(like(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
            case "GLOB", "~~~" -> Optional.of(glob(pattern));
            case "SIMILAR TO" -> regex(pattern).map(Pattern::asMatchPredicate);
            case "~", "RLIKE", "REGEXP" -> regex(pattern).map(Pattern::asPredicate);
            default -> Optional.empty();
        };
    }

    /** A regular expression; empty where it is none that is understood here. */
    static Optional<Pattern> regex(String text) {
        try {
            return Optional.of(Pattern.compile(text));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    private static Predicate<String> like(String pattern, int flags) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            switch (c) {
                case '%' -> regex.append(".*");
                case '_' -> regex.append('.');
                default -> regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString(), flags | Pattern.DOTALL).asMatchPredicate();
    }

    private static Predicate<String> glob(String pattern) {
        StringBuilder regex = new StringBuilder();
        String folded = pattern.toLowerCase(Locale.ROOT);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            switch (c) {
                case '*' -> regex.append(".*");
                case '?' -> regex.append('.');
                default -> regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        Predicate<String> matches =
                Pattern.compile(regex.toString(), Pattern.DOTALL).asMatchPredicate();
        return name -> matches.test(name.toLowerCase(Locale.ROOT));
    }
}
