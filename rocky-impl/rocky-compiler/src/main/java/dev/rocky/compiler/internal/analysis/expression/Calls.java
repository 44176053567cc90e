package dev.rocky.compiler.internal.analysis.expression;

import dev.rocky.compiler.internal.analysis.problem.Problem;
import dev.rocky.compiler.internal.analysis.scope.Resolution;
import dev.rocky.compiler.internal.analysis.value.Origins;
import dev.rocky.compiler.internal.analysis.value.PartlyKnown;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.compiler.internal.check.QueryCodes;
import dev.rocky.compiler.internal.functions.FunctionArgument;
import dev.rocky.compiler.internal.functions.FunctionCall;
import dev.rocky.compiler.internal.functions.FunctionKind;
import dev.rocky.compiler.internal.functions.FunctionResult;
import dev.rocky.compiler.internal.types.Operand;
import dev.rocky.lineage.Transform;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Name;
import dev.rocky.sql.tree.QualifiedName;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.Span;
import dev.rocky.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Calls of functions. */
final class Calls {

    private final Expressions expressions;
    private final Windows windows;
    private final Lambdas lambdas;

    Calls(Expressions expressions) {
        this.expressions = expressions;
        this.windows = new Windows(expressions);
        this.lambdas = new Lambdas(expressions);
    }

    /** What a call gives. */
    Value type(Expression.Call call, Place place) {
        String name = call.function().last().text();
        Optional<FunctionKind> kind = expressions.language().functions().kind(name);
        boolean combines = kind.filter(FunctionKind.AGGREGATE::equals).isPresent()
                || !call.withinGroup().isEmpty();
        boolean aggregate = combines && call.over().isEmpty();
        if (aggregate) {
            checkAggregate(call, place);
        }
        Place inside = aggregate ? place.insideOfAggregate() : kind.isPresent() ? place : unchecked(place);
        Prepared prepared = new Prepared(inside);
        receiver(call.function(), inside).ifPresent(prepared::add);
        for (int index = 0; index < call.arguments().size(); index++) {
            Optional<String> word = KeywordArguments.word(expressions.language().syntax(), call, index);
            if (word.isPresent()) {
                prepared.word(word.get());
            } else {
                prepared.add(call.arguments().get(index));
            }
        }
        Origins conditions = conditions(call, inside);
        List<FunctionArgument.Value> ordering = ordering(call, inside, prepared);
        if (isUnnest(name)) {
            return unnested(prepared);
        }
        FunctionCall described = new FunctionCall(
                name,
                prepared.arguments,
                call.distinct(),
                call.over().isPresent(),
                call.filter().isPresent(),
                ordering,
                place.grouping().filter(Grouping::everyGroupHasRows).isPresent());
        Value result = result(described, call);
        Transform step =
                combines ? new Transform.Aggregation(name.toLowerCase(Locale.ROOT)) : Transform.Simple.EXPRESSION;
        Origins read = prepared.origins().through(step);
        return result.from(read.and(conditions.through(Transform.Simple.EXPRESSION)));
    }

    /** A function that nobody knows may be an aggregate: what it reads need not be grouped by. */
    private static Place unchecked(Place place) {
        return place.grouped(place.grouping()
                .map(grouping ->
                        new Grouping(grouping.columns(), grouping.expressions(), grouping.everyGroupHasRows(), false)));
    }

    private Value result(FunctionCall call, Expression.Call written) {
        FunctionResult result = expressions.language().functions().call(call);
        boolean ordered = !written.withinGroup().isEmpty()
                || (written.arguments().isEmpty() && !call.ordering().isEmpty());
        if (ordered && !isKnown(result)) {
            FunctionResult other = expressions.language().functions().call(Percentiles.asAggregate(call));
            result = isKnown(other) ? other : result;
        }
        return switch (result) {
            case FunctionResult.Typed typed -> new Value(typed.operand(), typed.nullable(), Origins.NONE);
            case FunctionResult.NotFound notFound -> BareFunctions.type(call, expressions.language());
            case FunctionResult.Refused refused when isUncertain(call) -> Value.UNKNOWN;
            case FunctionResult.Refused refused -> {
                expressions.report(Problem.of(
                        QueryCodes.E152,
                        written.span(),
                        "function " + call.name().toLowerCase(Locale.ROOT) + " does not take these arguments: found "
                                + refused.found(),
                        "expected " + refused.expected()));
                yield Value.UNKNOWN;
            }
        };
    }

    private static boolean isUncertain(FunctionCall call) {
        return call.arguments().stream()
                .anyMatch(argument -> argument instanceof FunctionArgument.Value value
                        && PartlyKnown.is(value.operand().type()));
    }

    private static boolean isKnown(FunctionResult result) {
        return result instanceof FunctionResult.Typed typed && !typed.operand().isUnknown();
    }

    /** What a function gives for values, whoever calls it. */
    Value apply(String name, List<Value> values) {
        List<FunctionArgument> arguments = new ArrayList<>();
        values.forEach(value ->
                arguments.add(new FunctionArgument.Value(Optional.empty(), value.operand(), value.nullable())));
        FunctionCall call = new FunctionCall(name, arguments, false, false, false, List.of(), false);
        FunctionResult result = expressions.language().functions().call(call);
        Value value = result instanceof FunctionResult.Typed typed
                ? new Value(typed.operand(), typed.nullable(), Origins.NONE)
                : BareFunctions.type(call, expressions.language());
        return value.from(Origins.of(values).through(Transform.Simple.EXPRESSION));
    }

    /** {@code EXTRACT(unit FROM x)} is a function with the unit as a text. */
    Value extract(Expression.Extract extract, Place place) {
        Value unit = new Value(expressions.rules().text(extract.unit().toLowerCase(Locale.ROOT)), false, Origins.NONE);
        Value operand = expressions.type(extract.operand(), place);
        Value part = apply("extract", List.of(unit, operand));
        return part.type().isUnknown() ? apply("date_part", List.of(unit, operand)) : part;
    }

    private void checkAggregate(Expression.Call call, Place place) {
        String name = call.function().last().text().toLowerCase(Locale.ROOT);
        if (place.insideAggregate()) {
            expressions.report(Problem.of(
                    QueryCodes.E153,
                    call.span(),
                    "aggregate " + name + " stands inside of another aggregate",
                    "compute the inner one in a subquery or a common table expression"));
        } else if (!place.clause().allowsAggregates() && readsOwnRows(call, place)) {
            expressions.report(Problem.of(
                    QueryCodes.E153,
                    call.span(),
                    "aggregate " + name + " cannot stand in " + place.clause().title(),
                    place.clause() == Clause.WHERE ? "filter groups with HAVING" : "compute it in a subquery first"));
        }
    }

    /** An aggregate over columns of a query further out belongs to that query. */
    private static boolean readsOwnRows(Expression.Call call, Place place) {
        return call.arguments().stream()
                .map(Expression.Argument::value)
                .noneMatch(argument -> argument instanceof Expression.Column column
                        && place.scope()
                                        .resolve(column.name().parts().stream()
                                                .map(Name::text)
                                                .toList())
                                instanceof Resolution.Found found
                        && found.level() > 0);
    }

    /** {@code x.f(y)} is {@code f(x, y)} where {@code x} is a column. */
    private Optional<Expression.Argument> receiver(QualifiedName function, Place place) {
        List<Name> parts = function.parts();
        if (parts.size() < 2) {
            return Optional.empty();
        }
        List<Name> qualifier = parts.subList(0, parts.size() - 1);
        List<String> names = QualifiedName.textsOf(qualifier);
        boolean column = place.parameters().containsKey(names.get(0).toLowerCase(Locale.ROOT))
                || place.scope().resolve(names) instanceof Resolution.Found;
        Span span =
                qualifier.get(0).span().to(qualifier.get(qualifier.size() - 1).span());
        return column
                ? Optional.of(new Expression.Argument(
                        Optional.empty(), new Expression.Column(new QualifiedName(qualifier, span), span)))
                : Optional.empty();
    }

    /** What decides over which rows, and in which order, a function is applied. */
    private Origins conditions(Expression.Call call, Place place) {
        Origins origins = Origins.NONE;
        if (call.filter().isPresent()) {
            origins = origins.and(expressions.type(call.filter().get(), place).origins());
        }
        for (Query.OrderItem item : call.orderBy().items()) {
            origins = origins.and(expressions.type(item.expression(), place).origins());
        }
        return call.over().isPresent() ? origins.and(windows.origins(call.over().get(), place)) : origins;
    }

    private List<FunctionArgument.Value> ordering(Expression.Call call, Place place, Prepared prepared) {
        List<FunctionArgument.Value> ordering = new ArrayList<>();
        for (Query.OrderItem item : call.orderBy().items()) {
            ordering.add(described(Optional.empty(), expressions.type(item.expression(), place)));
        }
        for (Query.OrderItem item : call.withinGroup()) {
            Value value = expressions.type(item.expression(), place);
            prepared.alsoFrom(value);
            ordering.add(described(Optional.empty(), value));
        }
        return ordering;
    }

    private static FunctionArgument.Value described(Optional<String> name, Value value) {
        return new FunctionArgument.Value(name, value.operand(), value.nullable());
    }

    static boolean isUnnest(String name) {
        return name.equalsIgnoreCase("unnest")
                || name.equalsIgnoreCase("explode")
                || name.equalsIgnoreCase("explode_outer");
    }

    /** A row for each element: the list decides which rows there are. */
    private Value unnested(Prepared prepared) {
        SqlType list = prepared.first.map(Value::type).orElse(SqlType.unknown());
        expressions.determines(prepared.origins());
        return Value.of(
                list == SqlType.Simple.NULL ? list : Collections.elementOf(list).orElse(SqlType.unknown()),
                true,
                prepared.origins().through(Transform.Simple.EXPRESSION));
    }

    /** The arguments of one call. */
    private final class Prepared {

        private final Place place;
        private final List<FunctionArgument> arguments = new ArrayList<>();
        private final List<Lambdas.Body> bodies = new ArrayList<>();
        private Origins values = Origins.NONE;
        private Optional<Value> first = Optional.empty();

        Prepared(Place place) {
            this.place = place;
        }

        void add(Expression.Argument argument) {
            Optional<String> name = argument.name().map(Name::text);
            switch (argument.value()) {
                case Expression.Star star -> star(star);
                case Expression.Columns columns
                when columns.unpacked() ->
                    expressions.expansion().columns(columns, place).forEach(each -> value(name, each.value()));
                case Expression.Lambda lambda -> {
                    Lambdas.Body body = lambdas.body(lambda, place);
                    bodies.add(body);
                    arguments.add(new FunctionArgument.Lambda(
                            name, lambda.parameters().size(), body));
                }
                default -> value(name, expressions.type(argument.value(), place), texts(argument.value()));
            }
        }

        /** A word of the language is what the same text in quotes would be. */
        void word(String word) {
            value(Optional.empty(), new Value(expressions.rules().text(word), false, Origins.NONE));
        }

        private void value(Optional<String> name, Value value) {
            value(name, value, List.of());
        }

        private void value(Optional<String> name, Value value, List<Operand> elements) {
            values = values.and(value.origins());
            first = first.isEmpty() ? Optional.of(value) : first;
            arguments.add(new FunctionArgument.Value(name, value.operand(), value.nullable(), elements));
        }

        /** The texts of a list of nothing else: some functions take the names of fields from it. */
        private List<Operand> texts(Expression argument) {
            if (!(argument instanceof Expression.ArrayLiteral list)) {
                return List.of();
            }
            List<Operand> texts = new ArrayList<>();
            for (Expression element : list.elements()) {
                if (!(element instanceof Expression.StringLiteral text)) {
                    return List.of();
                }
                texts.add(expressions.rules().text(text.value()));
            }
            return texts;
        }

        /** {@code count(*)} reads no column; {@code count(t.*)} reads all of them, but only whether they are there. */
        private void star(Expression.Star star) {
            if (star.star().qualifier().isPresent()) {
                arguments.add(new FunctionArgument.Value(Optional.empty(), Operand.of(SqlType.unknown()), true));
            }
        }

        void alsoFrom(Value value) {
            values = values.and(value.origins());
        }

        Origins origins() {
            Origins all = values;
            for (Lambdas.Body body : bodies) {
                all = all.and(body.origins());
            }
            return all;
        }
    }
}
