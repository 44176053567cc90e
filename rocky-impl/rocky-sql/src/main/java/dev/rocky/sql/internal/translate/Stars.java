package dev.rocky.sql.internal.translate;

import static dev.rocky.sql.internal.translate.Names.list;
import static dev.rocky.sql.internal.translate.Names.optional;
import static dev.rocky.sql.internal.translate.Names.span;

import dev.rocky.sql.internal.node.Phrase;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.SelectItem;
import dev.rocky.sql.tree.SelectItem.Pattern;
import dev.rocky.sql.tree.Span;
import java.util.Optional;
import org.apache.calcite.sql.SqlNode;

/** Stars and their modifiers. */
final class Stars {

    private Stars() {}

    static Expression.Star star(Phrase phrase) {
        SelectItem.Star star = new SelectItem.Star(
                optional(phrase.find(0), Expressions::expression),
                list(phrase.find(1), Names::qualified),
                list(phrase.find(2), Stars::replacement),
                list(phrase.find(3), Stars::renaming),
                Optional.empty(),
                span(phrase));
        return new Expression.Star(star, star.span());
    }

    /** {@code * LIKE 'a%'}: the pattern belongs to the star. */
    static Expression.Star withPattern(Expression.Star plain, Pattern pattern, Span span) {
        SelectItem.Star star = plain.star();
        return new Expression.Star(
                new SelectItem.Star(
                        star.qualifier(), star.exclude(), star.replace(), star.rename(), Optional.of(pattern), span),
                span);
    }

    private static SelectItem.Replacement replacement(SqlNode node) {
        Phrase item = (Phrase) node;
        return new SelectItem.Replacement(Expressions.expression(item.part(0)), Names.name(item.part(1)));
    }

    static SelectItem.Renaming renaming(SqlNode node) {
        Phrase item = (Phrase) node;
        return new SelectItem.Renaming(Names.qualified(item.part(0)), Names.name(item.part(1)));
    }
}
