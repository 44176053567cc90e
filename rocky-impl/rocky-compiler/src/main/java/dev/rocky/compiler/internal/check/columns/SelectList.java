package dev.rocky.compiler.internal.check.columns;

import dev.rocky.compiler.internal.check.subject.CheckedModel;
import dev.rocky.compiler.internal.resolve.QueryPlaces;
import dev.rocky.source.SourceSpan;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.QueryBody;
import dev.rocky.sql.tree.SelectItem;
import java.util.List;
import java.util.Optional;

/** The select list that names a model's columns: the outermost one, of a set operation the first. */
record SelectList(List<SelectItem> items, QueryPlaces places) {

    SelectList {
        items = List.copyOf(items);
    }

    static SelectList of(CheckedModel model) {
        return new SelectList(
                model.read().tree().map(SelectList::items).orElse(List.of()),
                model.read().places());
    }

    /** The first star of the list. */
    Optional<SourceSpan> firstStar() {
        return items.stream()
                .filter(SelectItem.Star.class::isInstance)
                .findFirst()
                .flatMap(star -> places.of(star.span()));
    }

    /** The items that have no alias and are no plain name either. */
    List<SelectItem.Single> unnamed() {
        return items.stream()
                .filter(SelectItem.Single.class::isInstance)
                .map(SelectItem.Single.class::cast)
                .filter(item -> item.aliases().isEmpty() && !isPlain(item.expression()))
                .toList();
    }

    /** Fields, and columns that a star or a pattern stands for, have names. */
    private static boolean isPlain(Expression expression) {
        return expression instanceof Expression.Column
                || expression instanceof Expression.Field
                || expression instanceof Expression.JsonPath
                || expression instanceof Expression.Position
                || expression instanceof Expression.Star
                || expression instanceof Expression.Columns;
    }

    private static List<SelectItem> items(Query query) {
        return query.steps().isEmpty() ? items(query.body()) : List.of();
    }

    private static List<SelectItem> items(QueryBody body) {
        return switch (body) {
            case QueryBody.Select select -> select.items();
            case QueryBody.SetOperation operation -> items(operation.left());
            case QueryBody.Nested nested -> items(nested.query());
            case QueryBody.Values ignored -> List.of();
            case QueryBody.Table ignored -> List.of();
            case QueryBody.Bare ignored -> List.of();
            case QueryBody.Describe ignored -> List.of();
        };
    }
}
