package dev.rocky.compiler.internal.analysis.naming;

import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Name;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.QueryBody;
import dev.rocky.sql.tree.QueryBody.GroupingElement;
import dev.rocky.sql.tree.SelectItem;
import dev.rocky.sql.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Prints queries as DuckDB does where they stand in expressions.
 *
 * <p>What has no known spelling stays as it was written.
 */
final class SubqueryText {

    private final ExpressionText expressions;
    private final Function<Span, String> source;
    private final RelationText relations;

    SubqueryText(ExpressionText expressions, Function<Span, String> source) {
        this.expressions = expressions;
        this.source = source;
        this.relations = new RelationText(expressions, this);
    }

    /** A query without brackets around it. */
    String of(Query query) {
        if (!query.steps().isEmpty() || usesKeys(query)) {
            return written(query.span());
        }
        return query.with().map(this::with).orElse("") + body(query.body()) + modifiers(query);
    }

    /** {@code ARRAY (…)}, which DuckDB replaces by an aggregate over the query. */
    String array(Query query) {
        List<Query.OrderItem> order = query.orderBy().items();
        String aggregate = "array_agg(" + element(query) + marks(order) + ")";
        String rows = order.isEmpty() ? of(query) : body(query.body(), markers(order)) + modifiers(query);
        return "(SELECT CASE  WHEN ((" + aggregate + " IS NULL)) THEN (list_value()) ELSE " + aggregate + " END FROM ("
                + rows + "))";
    }

    private static String element(Query query) {
        return query.body() instanceof QueryBody.SetOperation ? "COLUMNS(*)" : "#1";
    }

    private String marks(List<Query.OrderItem> order) {
        return order.isEmpty()
                ? ""
                : IntStream.range(0, order.size())
                        .mapToObj(i -> "__array_internal_idx_" + (i + 1) + expressions.direction(order.get(i)))
                        .collect(Collectors.joining(", ", " ORDER BY ", ""));
    }

    private List<String> markers(List<Query.OrderItem> order) {
        return IntStream.range(0, order.size())
                .mapToObj(i -> expressions.of(order.get(i).expression()) + " AS __array_internal_idx_" + (i + 1))
                .toList();
    }

    /** The tree does not say which columns are the keys of a recursion. */
    private boolean usesKeys(Query query) {
        return query.with().stream()
                .flatMap(with -> with.tables().stream())
                .anyMatch(table -> head(table).toUpperCase(Locale.ROOT).contains("USING"));
    }

    /** A stretch of the query as it was written, on one line. */
    String written(Span span) {
        return source.apply(span).replaceAll("\\s+", " ");
    }

    private String with(Query.With with) {
        boolean recursive = with.recursive()
                && with.tables().stream().anyMatch(table -> table.query().body() instanceof QueryBody.SetOperation);
        return with.tables().stream()
                .map(this::commonTable)
                .collect(Collectors.joining(", ", recursive ? "WITH RECURSIVE " : "WITH ", " "));
    }

    private String commonTable(Query.CommonTable table) {
        String head = head(table).toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
        String kept = head.contains("NOT MATERIALIZED")
                ? " AS NOT MATERIALIZED ("
                : head.contains("MATERIALIZED") ? " AS MATERIALIZED (" : " AS (";
        return Keywords.quoted(table.name().text())
                + (table.columns().isEmpty() ? "" : " " + names(table.columns()))
                + kept + of(table.query()) + ")";
    }

    private String head(Query.CommonTable table) {
        int start = table.name().span().end();
        int end = table.query().span().start();
        return source.apply(new Span(start, end));
    }

    /** Names with commas between them, in brackets. */
    static String names(List<Name> names) {
        return names.stream().map(Name::text).map(Keywords::quoted).collect(Collectors.joining(", ", "(", ")"));
    }

    private String body(QueryBody body) {
        return body(body, List.of());
    }

    private String body(QueryBody body, List<String> more) {
        return switch (body) {
            case QueryBody.Select select -> select(select, more);
            case QueryBody.SetOperation operation -> setOperation(operation);
            case QueryBody.Values values -> "SELECT * FROM " + rows(values) + " AS valueslist";
            case QueryBody.Table table -> "SELECT * FROM " + Keywords.quoted(table.name());
            case QueryBody.Nested nested -> of(nested.query());
            case QueryBody.Bare bare -> written(bare.span());
            case QueryBody.Describe describe -> written(describe.span());
        };
    }

    private String rows(QueryBody.Values values) {
        return values.rows().stream()
                .map(row -> "(" + expressions.all(row) + ")")
                .collect(Collectors.joining(", ", "(VALUES ", ")"));
    }

    /** Operands of one kind of {@code UNION} stand in a row; DuckDB forgets a blank between them. */
    private String setOperation(QueryBody.SetOperation operation) {
        List<String> operands = new ArrayList<>();
        addOperands(operation, operands);
        String operator =
                operation.operator().name() + (operation.all() ? " ALL" : "") + (operation.byName() ? " BY NAME" : "");
        return operands.get(0) + " "
                + operands.stream()
                        .skip(1)
                        .map(operand -> operator + " " + operand)
                        .collect(Collectors.joining());
    }

    private void addOperands(QueryBody.SetOperation operation, List<String> operands) {
        if (operation.operator() == QueryBody.SetOperator.UNION
                && operation.left().body() instanceof QueryBody.SetOperation left
                && left.operator() == operation.operator()
                && left.all() == operation.all()
                && left.byName() == operation.byName()) {
            addOperands(left, operands);
        } else {
            operands.add("(" + of(operation.left()) + ")");
        }
        operands.add("(" + of(operation.right()) + ")");
    }

    private String select(QueryBody.Select select, List<String> more) {
        SubqueryText inside =
                select.windows().isEmpty() ? this : new SubqueryText(expressions.with(select.windows()), source);
        return inside.clauses(select, more);
    }

    private String clauses(QueryBody.Select select, List<String> more) {
        List<String> items =
                new ArrayList<>(select.items().stream().map(this::item).toList());
        items.addAll(more);
        StringBuilder text = new StringBuilder("SELECT ").append(distinct(select.distinct()));
        text.append(String.join(", ", items));
        if (!select.from().isEmpty()) {
            text.append(" FROM ")
                    .append(select.from().stream().map(relations::of).collect(Collectors.joining(" , ")));
        }
        clause(text, " WHERE ", select.where());
        select.groupBy().ifPresent(groupBy -> text.append(" ").append(groupBy(groupBy)));
        clause(text, " HAVING ", select.having());
        clause(text, " QUALIFY ", select.qualify());
        select.sample().ifPresent(sample -> text.append(" ").append(written(sample.span())));
        return text.toString();
    }

    private void clause(StringBuilder text, String word, Optional<Expression> condition) {
        condition.ifPresent(each -> text.append(word).append(expressions.of(each)));
    }

    private String distinct(QueryBody.Distinct distinct) {
        return switch (distinct) {
            case QueryBody.Distinct.All all -> "";
            case QueryBody.Distinct.Rows rows -> "DISTINCT ";
            case QueryBody.Distinct.On on -> "DISTINCT ON (" + expressions.all(on.expressions()) + ") ";
        };
    }

    private String groupBy(QueryBody.GroupBy groupBy) {
        if (groupBy.all()) {
            return "GROUP BY ALL";
        }
        boolean plain = groupBy.elements().stream()
                .allMatch(element -> element instanceof GroupingElement.Expressions together
                        && together.expressions().size() == 1);
        return plain
                ? groupBy.elements().stream()
                        .map(element -> ((GroupingElement.Expressions) element)
                                .expressions()
                                .get(0))
                        .map(expressions::of)
                        .collect(Collectors.joining(", ", "GROUP BY ", ""))
                : written(groupBy.span());
    }

    private String item(SelectItem item) {
        return switch (item) {
            case SelectItem.Single single ->
                expressions.of(single.expression())
                        + single.aliases().stream()
                                .map(alias -> " AS " + Keywords.quoted(alias.text()))
                                .collect(Collectors.joining());
            case SelectItem.Star star -> star(star);
        };
    }

    private String star(SelectItem.Star star) {
        if (star.pattern().isPresent()
                || star.exclude().size() > 1
                || !star.rename().isEmpty()) {
            return written(star.span());
        }
        String qualifier =
                star.qualifier().map(each -> expressions.of(each) + ".").orElse("");
        String exclude = star.exclude().stream()
                .map(name -> " EXCLUDE (" + Keywords.quoted(name) + ")")
                .collect(Collectors.joining());
        String replace = star.replace().isEmpty()
                ? ""
                : star.replace().stream()
                        .map(each -> expressions.of(each.expression()) + " AS "
                                + Keywords.quoted(each.column().text()))
                        .collect(Collectors.joining(", ", " REPLACE (", ")"));
        return qualifier + "*" + exclude + replace;
    }

    private String modifiers(Query query) {
        StringBuilder text = new StringBuilder();
        Query.OrderBy order = query.orderBy();
        if (!order.items().isEmpty()) {
            text.append(" ORDER BY ").append(expressions.order(order.items()));
        }
        query.limit().ifPresent(limit -> text.append(" LIMIT ").append(limit(limit)));
        query.offset().ifPresent(offset -> text.append(" OFFSET ").append(expressions.of(offset)));
        return text.toString();
    }

    private String limit(Query.Limit limit) {
        String count = limit.count().map(expressions::of).orElse("NULL");
        return limit.percent() ? "(" + count + ") %" : count;
    }
}
