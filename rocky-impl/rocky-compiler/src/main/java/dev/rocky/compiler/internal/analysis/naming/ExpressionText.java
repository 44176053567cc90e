package dev.rocky.compiler.internal.analysis.naming;

import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Name;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.QueryBody;
import dev.rocky.sql.tree.Span;
import dev.rocky.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Prints expressions as DuckDB prints them, which is what it calls columns that nobody names. */
public final class ExpressionText {

    private static final Pattern ASCENDING = Pattern.compile("\\bASC(ENDING)?\\b", Pattern.CASE_INSENSITIVE);

    private final Function<Expression.Column, String> columns;
    private final Function<Span, String> source;
    private final TypeText types;
    private final Map<String, QueryBody.Window> windows;
    private final boolean comparing;

    /**
     * Print for comparison rather than for people.
     *
     * @param columns how columns are printed
     */
    public ExpressionText(Function<Expression.Column, String> columns) {
        this(columns, span -> span.start() + "-" + span.end(), new TypeText(TypeName::name), Map.of(), true);
    }

    private ExpressionText(
            Function<Expression.Column, String> columns,
            Function<Span, String> source,
            TypeText types,
            Map<String, QueryBody.Window> windows,
            boolean comparing) {
        this.columns = columns;
        this.source = source;
        this.types = types;
        this.windows = windows;
        this.comparing = comparing;
    }

    /**
     * Print as DuckDB does.
     *
     * @param windows the named windows, which it prints in full
     */
    static ExpressionText duckDb(String query, Map<String, QueryBody.Window> windows) {
        return new ExpressionText(
                column -> Keywords.quoted(column.name()),
                span -> query.substring(span.start(), span.end()),
                new TypeText(
                        type -> query.substring(type.span().start(), type.span().end())),
                windows,
                false);
    }

    /** The same where other windows have names. */
    ExpressionText with(List<QueryBody.NamedWindow> named) {
        Map<String, QueryBody.Window> others = new HashMap<>();
        named.forEach(each -> others.put(each.name().text().toLowerCase(Locale.ROOT), each.window()));
        return new ExpressionText(columns, source, types, Map.copyOf(others), comparing);
    }

    /** An expression. */
    public String of(Expression expression) {
        return switch (expression) {
            case Expression.NullLiteral literal -> "NULL";
            case Expression.BooleanLiteral literal -> Boolean.toString(literal.value());
            case Expression.NumberLiteral literal -> number(literal);
            case Expression.StringLiteral literal -> text(literal);
            case Expression.BinaryLiteral literal ->
                literal.kind() == Expression.BinaryKind.HEX ? "X'" + literal.text() + "'" : literal.text();
            case Expression.TypedLiteral literal ->
                "CAST(" + text(literal.value()) + " AS " + types.name(literal.type()) + ")";
            case Expression.Interval interval -> new IntervalText(this).of(interval);
            case Expression.Column column -> columns.apply(column);
            case Expression.Position position -> "#" + position.index();
            case Expression.Star star ->
                star.star().qualifier().map(each -> of(each) + ".").orElse("") + "*";
            case Expression.Columns chosen -> (chosen.unpacked() ? "*" : "") + "COLUMNS(" + of(chosen.selector()) + ")";
            case Expression.Parameter parameter -> parameter.text();
            case Expression.Call call -> new CallText(this).of(call);
            case Expression.Cast cast ->
                (cast.lenient() ? "TRY_CAST(" : "CAST(") + of(cast.operand()) + " AS " + types.name(cast.type()) + ")";
            case Expression.Binary binary -> binary(binary);
            case Expression.Unary unary -> unary(unary);
            case Expression.Between between ->
                negated(
                        between.negated(),
                        "(" + of(between.operand()) + " BETWEEN " + of(between.low()) + " AND " + of(between.high())
                                + ")");
            case Expression.Like like -> like(like);
            case Expression.InList in ->
                negated(in.negated(), "(" + of(in.operand()) + " IN (" + all(in.values()) + "))");
            case Expression.InExpression in ->
                negated(in.negated(), "contains(" + of(in.container()) + ", " + of(in.operand()) + ")");
            case Expression.InQuery in ->
                negated(in.negated(), "(" + of(in.operand()) + " = ANY" + query(in.query()) + ")");
            case Expression.Exists exists -> "EXISTS" + query(exists.query());
            case Expression.Quantified quantified -> quantified(quantified);
            case Expression.ScalarQuery scalar -> query(scalar.query());
            case Expression.ArrayQuery array -> array(array);
            case Expression.Case chosen -> chosen(chosen);
            case Expression.Extract extract ->
                "date_part(" + text(UnitText.of(extract.unit(), source.apply(extract.span()))) + ", "
                        + of(extract.operand()) + ")";
            case Expression.AtTimeZone zoned -> "timezone(" + of(zoned.zone()) + ", " + of(zoned.operand()) + ")";
            case Expression.Collate collate -> of(collate.operand()) + " COLLATE " + collate.collation();
            case Expression.ArrayLiteral array -> array(array);
            case Expression.StructLiteral struct -> struct(struct);
            case Expression.MapLiteral map -> map(map);
            case Expression.RowLiteral row -> "\"row\"(" + all(row.elements()) + ")";
            case Expression.Subscript subscript -> of(subscript.operand()) + "[" + of(subscript.index()) + "]";
            case Expression.Slice slice -> slice(slice);
            case Expression.Field field ->
                "(" + of(field.operand()) + ")." + Keywords.quoted(field.field().text());
            case Expression.JsonPath path -> source.apply(path.span());
            case Expression.Lambda lambda -> lambda(lambda);
            case Expression.Comprehension comprehension -> comprehension(comprehension);
        };
    }

    /** As it was written, with {@code _} between digits; the leading zero of a hexadecimal number is lost. */
    private String number(Expression.NumberLiteral literal) {
        String written = source.apply(literal.span());
        String text = written.replace("_", "").equals(literal.text()) ? written : literal.text();
        return literal.kind() == Expression.NumberKind.HEX ? text.substring(1) : text;
    }

    /** Several expressions with commas between them. */
    String all(List<Expression> expressions) {
        return expressions.stream().map(this::of).collect(Collectors.joining(", "));
    }

    /** {@code N'…'} is a cast. */
    private String text(Expression.StringLiteral literal) {
        boolean national = source.apply(literal.span()).regionMatches(true, 0, "N'", 0, 2);
        return national ? "CAST(" + text(literal.value()) + " AS VARCHAR)" : text(literal.value());
    }

    static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    private static String negated(boolean negated, String text) {
        return negated ? "(NOT " + text + ")" : text;
    }

    private String binary(Expression.Binary binary) {
        return switch (binary.operator()) {
            case "AND", "OR" -> "(" + chain(binary, binary.operator()) + ")";
            case "~" -> "regexp_matches(" + of(binary.left()) + ", " + of(binary.right()) + ")";
            case "!~" -> "(NOT regexp_matches(" + of(binary.left()) + ", " + of(binary.right()) + "))";
            default -> infix(binary, printed(binary.operator()));
        };
    }

    private String infix(Expression.Binary binary, String operator) {
        return "(" + of(binary.left()) + " " + operator + " " + of(binary.right()) + ")";
    }

    /** Conditions in a row share one pair of brackets, whatever brackets were written. */
    private String chain(Expression expression, String operator) {
        return expression instanceof Expression.Binary binary
                        && binary.operator().equals(operator)
                ? chain(binary.left(), operator) + " " + operator + " " + chain(binary.right(), operator)
                : of(expression);
    }

    private String unary(Expression.Unary unary) {
        String operand = of(unary.operand());
        return switch (unary.operator()) {
            case "-" -> minus(unary.operand(), operand);
            case "NOT" -> "(NOT " + operand + ")";
            case "IS NULL", "IS UNKNOWN" -> "(" + operand + " IS NULL)";
            case "IS NOT NULL", "IS NOT UNKNOWN" -> "(" + operand + " IS NOT NULL)";
            case "IS TRUE" -> "(CAST(" + operand + " AS BOOLEAN) IS NOT DISTINCT FROM true)";
            case "IS NOT TRUE" -> "(CAST(" + operand + " AS BOOLEAN) IS DISTINCT FROM true)";
            case "IS FALSE" -> "(CAST(" + operand + " AS BOOLEAN) IS NOT DISTINCT FROM false)";
            case "IS NOT FALSE" -> "(CAST(" + operand + " AS BOOLEAN) IS DISTINCT FROM false)";
            case "!" -> "factorial(" + operand + ")";
            default -> "(" + unary.operator() + "(" + operand + "))";
        };
    }

    /** A number takes the sign, another one takes it away again. */
    private static String minus(Expression operand, String text) {
        boolean number = operand instanceof Expression.NumberLiteral
                || (operand instanceof Expression.Unary inner
                        && inner.operator().equals("-")
                        && !text.endsWith(")"));
        return number ? text.startsWith("-") ? text.substring(1) : "-" + text : "(-(" + text + "))";
    }

    private String like(Expression.Like like) {
        String operand = of(like.operand());
        String pattern = all(like.patterns());
        if (like.escape().isPresent()) {
            String function = like.operator().toLowerCase(Locale.ROOT) + "_escape";
            return negated(
                    like.negated(),
                    function + "(" + operand + ", " + pattern + ", "
                            + of(like.escape().get()) + ")");
        }
        return switch (like.operator()) {
            case "LIKE" -> "(" + operand + (like.negated() ? " !~~ " : " ~~ ") + pattern + ")";
            case "ILIKE" -> "(" + operand + (like.negated() ? " !~~* " : " ~~* ") + pattern + ")";
            case "GLOB" -> negated(like.negated(), "(" + operand + " ~~~ " + pattern + ")");
            case "SIMILAR TO" -> negated(like.negated(), "regexp_full_match(" + operand + ", " + pattern + ")");
            case "~*" -> negated(like.negated(), "regexp_matches(" + operand + ", " + pattern + ", 'i')");
            case "!~*" -> negated(!like.negated(), "regexp_matches(" + operand + ", " + pattern + ", 'i')");
            case "~" -> negated(like.negated(), "regexp_matches(" + operand + ", " + pattern + ")");
            case "!~" -> negated(!like.negated(), "regexp_matches(" + operand + ", " + pattern + ")");
            default -> negated(like.negated(), "(" + operand + " " + like.operator() + " " + pattern + ")");
        };
    }

    /** DuckDB says {@code ALL} as the negation of {@code ANY}. */
    private String quantified(Expression.Quantified quantified) {
        boolean all = quantified.quantifier().equals("ALL");
        String operator = all ? opposite(quantified.operator()) : printed(quantified.operator());
        String container = quantified.container() instanceof Expression.ScalarQuery subquery
                ? query(subquery.query())
                : "(SELECT unnest(" + of(quantified.container()) + "))";
        return negated(all, "(" + of(quantified.operand()) + " " + operator + " ANY" + container + ")");
    }

    private static String printed(String operator) {
        return switch (operator) {
            case "<>" -> "!=";
            case "==" -> "=";
            default -> operator;
        };
    }

    private static String opposite(String operator) {
        return switch (operator) {
            case "=", "==" -> "!=";
            case "<>", "!=" -> "=";
            case "<" -> ">=";
            case "<=" -> ">";
            case ">" -> "<=";
            case ">=" -> "<";
            default -> operator;
        };
    }

    private String chosen(Expression.Case chosen) {
        StringBuilder text = new StringBuilder("CASE ");
        for (Expression.When when : chosen.whens()) {
            String condition = chosen.operand()
                    .map(operand -> "(" + of(operand) + " = " + of(when.condition()) + ")")
                    .orElseGet(() -> of(when.condition()));
            text.append(" WHEN (")
                    .append(condition)
                    .append(") THEN (")
                    .append(of(when.result()))
                    .append(")");
        }
        return text.append(" ELSE ")
                .append(chosen.otherwise().map(this::of).orElse("NULL"))
                .append(" END")
                .toString();
    }

    private String array(Expression.ArrayLiteral array) {
        boolean keyword = source.apply(array.span()).regionMatches(true, 0, "ARRAY", 0, 5);
        return keyword ? "(ARRAY[" + all(array.elements()) + "])" : "list_value(" + all(array.elements()) + ")";
    }

    private String struct(Expression.StructLiteral struct) {
        return struct.fields().stream()
                .map(field -> field.name()
                                .map(name -> Keywords.quoted(name.text()) + " := ")
                                .orElse("")
                        + of(field.value()))
                .collect(Collectors.joining(", ", "struct_pack(", ")"));
    }

    private String map(Expression.MapLiteral map) {
        return "\"map\"(list_value("
                + all(map.entries().stream().map(Expression.MapEntry::key).toList()) + "), list_value("
                + all(map.entries().stream().map(Expression.MapEntry::value).toList()) + "))";
    }

    /** An end that is left open before a step is a minus, so that no two colons meet. */
    private String slice(Expression.Slice slice) {
        return of(slice.operand()) + "["
                + slice.from().map(this::of).orElse("") + ":"
                + slice.to().map(this::of).orElse(slice.step().isPresent() ? "-" : "")
                + slice.step().map(step -> ":" + of(step)).orElse("") + "]";
    }

    private String lambda(Expression.Lambda lambda) {
        return "(lambda " + lambda.parameters().stream().map(Name::text).collect(Collectors.joining(", ")) + ": "
                + of(lambda.body()) + ")";
    }

    private String comprehension(Expression.Comprehension comprehension) {
        String variables = comprehension.variables().stream().map(Name::text).collect(Collectors.joining(", "));
        String element = of(comprehension.element());
        String list = of(comprehension.list());
        Optional<String> condition = comprehension.condition().map(this::of);
        if (condition.isEmpty()) {
            return "list_apply(" + list + ", (lambda " + variables + ": " + element + "))";
        }
        return "list_apply(list_filter(list_apply(" + list + ", (lambda " + variables
                + ": struct_pack(\"filter\" := " + condition.get() + ", result := " + element
                + "))), (lambda elem: struct_extract(elem, 'filter'))), (lambda elem: struct_extract(elem, 'result')))";
    }

    /** A query in brackets; what its columns mean is not known here. */
    private String query(Query query) {
        ExpressionText inside = comparing
                ? new ExpressionText(column -> Keywords.quoted(column.name()), source, types, Map.of(), true)
                : this;
        return "(" + new SubqueryText(inside, source).of(query) + ")";
    }

    private String array(Expression.ArrayQuery array) {
        return comparing ? "ARRAY" + query(array.query()) : new SubqueryText(this, source).array(array.query());
    }

    /** A window in full, whatever it starts from. */
    String window(Expression.Over over) {
        return switch (over) {
            case Expression.Over.Inline inline -> window(inline.window());
            case Expression.Over.Named named -> {
                QueryBody.Window window = windows.get(named.name().text().toLowerCase(Locale.ROOT));
                yield window == null ? named.name().text() : window(window);
            }
        };
    }

    private String window(QueryBody.Window window) {
        List<String> parts = new ArrayList<>();
        List<Expression> partitions = window.partitionBy();
        List<Query.OrderItem> order = window.orderBy().items();
        Optional<QueryBody.Window> base = base(window);
        for (int depth = 0; base.isPresent() && depth <= windows.size(); depth++) {
            partitions = partitions.isEmpty() ? base.get().partitionBy() : partitions;
            order = order.isEmpty() ? base.get().orderBy().items() : order;
            base = base(base.get());
        }
        if (!partitions.isEmpty()) {
            parts.add("PARTITION BY " + all(partitions));
        }
        if (!order.isEmpty()) {
            parts.add("ORDER BY " + order(order));
        }
        window.frame().flatMap(new FrameText(this)::of).ifPresent(parts::add);
        return "(" + String.join(" ", parts) + ")";
    }

    private Optional<QueryBody.Window> base(QueryBody.Window window) {
        return window.base().map(name -> windows.get(name.text().toLowerCase(Locale.ROOT)));
    }

    String order(List<Query.OrderItem> items) {
        return items.stream()
                .map(item -> of(item.expression()) + direction(item))
                .collect(Collectors.joining(", "));
    }

    /** An {@code ASC} is printed where it was written. */
    String direction(Query.OrderItem item) {
        int start = Math.min(item.expression().span().end(), item.span().end());
        boolean ascending = ASCENDING
                .matcher(source.apply(new Span(start, item.span().end())))
                .find();
        return (item.descending() ? " DESC" : ascending ? " ASC" : "")
                + item.nullsFirst()
                        .map(first -> first ? " NULLS FIRST" : " NULLS LAST")
                        .orElse("");
    }
}
