package dev.rocky.sql.tree;

import java.util.List;
import java.util.Optional;

/**
 * One entry of a select list.
 *
 * @since 2.0
 */
public sealed interface SelectItem extends Node {

    /**
     * An expression, which may have a name.
     *
     * @param aliases one as a rule; several for an expression that gives several columns, as {@code AS (a, b)}
     */
    record Single(Expression expression, List<Name> aliases, Span span) implements SelectItem {
        public Single {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * {@code *}, {@code t.*}, {@code struct.*}, each with its modifiers.
     *
     * @param qualifier what stands before {@code .*}
     * @param pattern the pattern of {@code * LIKE …}
     */
    record Star(
            Optional<Expression> qualifier,
            List<QualifiedName> exclude,
            List<Replacement> replace,
            List<Renaming> rename,
            Optional<Pattern> pattern,
            Span span)
            implements SelectItem {
        public Star {
            exclude = List.copyOf(exclude);
            replace = List.copyOf(replace);
            rename = List.copyOf(rename);
        }
    }

    /** {@code expression AS column} in {@code REPLACE (…)}. */
    record Replacement(Expression expression, Name column) {}

    /** {@code old AS new} in {@code RENAME (…)}. */
    record Renaming(QualifiedName column, Name newName) {}

    /** {@code LIKE 'a%'}, {@code ILIKE}, {@code GLOB}, {@code SIMILAR TO}, or the expression of a lambda, over the names of columns. */
    record Pattern(String operator, boolean negated, Expression pattern) {}
}
