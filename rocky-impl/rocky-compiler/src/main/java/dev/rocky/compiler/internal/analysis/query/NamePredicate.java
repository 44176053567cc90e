package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.sql.tree.Expression;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Conditions over the name of a column, as {@code COLUMNS(lambda c: c LIKE 'a%')} has them. */
final class NamePredicate {

    private final String parameter;

    private NamePredicate(String parameter) {
        this.parameter = parameter;
    }

    /** The test that a lambda makes; empty where it cannot be told without the warehouse. */
    static Optional<Predicate<String>> of(Expression lambda) {
        return lambda instanceof Expression.Lambda function
                        && function.parameters().size() == 1
                ? new NamePredicate(function.parameters().get(0).text()).test(function.body())
                : Optional.empty();
    }

    private Optional<Predicate<String>> test(Expression condition) {
        return switch (condition) {
            case Expression.Binary binary
            when binary.operator().equals("AND") ->
                both(binary, (left, right) -> name -> left.test(name) && right.test(name));
            case Expression.Binary binary
            when binary.operator().equals("OR") ->
                both(binary, (left, right) -> name -> left.test(name) || right.test(name));
            case Expression.Unary unary
            when unary.operator().equals("NOT") -> test(unary.operand()).map(Predicate::negate);
            case Expression.Binary binary -> comparison(binary);
            case Expression.Like like -> like(like);
            case Expression.InList in -> inList(in);
            case Expression.Call call -> call(call);
            default -> Optional.empty();
        };
    }

    @FunctionalInterface
    private interface Connective {
        Predicate<String> of(Predicate<String> left, Predicate<String> right);
    }

    private Optional<Predicate<String>> both(Expression.Binary binary, Connective connective) {
        Optional<Predicate<String>> left = test(binary.left());
        Optional<Predicate<String>> right = test(binary.right());
        return left.isPresent() && right.isPresent()
                ? Optional.of(connective.of(left.get(), right.get()))
                : Optional.empty();
    }

    private Optional<Predicate<String>> comparison(Expression.Binary binary) {
        Optional<Function<String, String>> left = text(binary.left());
        Optional<Function<String, String>> right = text(binary.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        Predicate<String> equal =
                name -> left.get().apply(name).equals(right.get().apply(name));
        return switch (binary.operator()) {
            case "=", "==" -> Optional.of(equal);
            case "<>", "!=" -> Optional.of(equal.negate());
            default ->
                binary.right() instanceof Expression.StringLiteral pattern
                        ? NamePattern.of(binary.operator(), pattern.value())
                                .map(test -> name -> test.test(left.get().apply(name)))
                        : Optional.empty();
        };
    }

    private Optional<Predicate<String>> like(Expression.Like like) {
        Optional<Function<String, String>> operand = text(like.operand());
        if (operand.isEmpty()
                || like.patterns().size() != 1
                || like.escape().isPresent()
                || !(like.patterns().get(0) instanceof Expression.StringLiteral pattern)) {
            return Optional.empty();
        }
        return NamePattern.of(like.operator(), pattern.value())
                .map(test -> name -> like.negated() != test.test(operand.get().apply(name)));
    }

    private Optional<Predicate<String>> inList(Expression.InList in) {
        Optional<Function<String, String>> operand = text(in.operand());
        List<Optional<Function<String, String>>> values =
                in.values().stream().map(this::text).toList();
        if (operand.isEmpty() || values.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(name -> in.negated()
                != values.stream()
                        .flatMap(Optional::stream)
                        .anyMatch(
                                value -> value.apply(name).equals(operand.get().apply(name))));
    }

    private Optional<Predicate<String>> call(Expression.Call call) {
        if (call.arguments().size() != 2) {
            return Optional.empty();
        }
        Optional<Function<String, String>> whole = text(call.arguments().get(0).value());
        Optional<Function<String, String>> part = text(call.arguments().get(1).value());
        if (whole.isEmpty() || part.isEmpty()) {
            return Optional.empty();
        }
        Function<String, String> text = whole.get();
        Function<String, String> other = part.get();
        return switch (call.function().last().text().toLowerCase(Locale.ROOT)) {
            case "starts_with", "prefix" -> Optional.of(name -> text.apply(name).startsWith(other.apply(name)));
            case "ends_with", "suffix" -> Optional.of(name -> text.apply(name).endsWith(other.apply(name)));
            case "contains" -> Optional.of(name -> text.apply(name).contains(other.apply(name)));
            case "regexp_matches" ->
                NamePattern.regex(other.apply(""))
                        .map(regex -> name -> regex.matcher(text.apply(name)).find());
            default -> Optional.empty();
        };
    }

    /** A text that depends on the name of the column at most. */
    private Optional<Function<String, String>> text(Expression expression) {
        return switch (expression) {
            case Expression.StringLiteral literal -> Optional.of(name -> literal.value());
            case Expression.Column column
            when column.name().toString().equalsIgnoreCase(parameter) -> Optional.of(name -> name);
            case Expression.Call call
            when call.arguments().size() == 1 ->
                switch (call.function().last().text().toLowerCase(Locale.ROOT)) {
                    case "lower", "lcase" ->
                        text(call.arguments().get(0).value())
                                .map(text -> text.andThen(each -> each.toLowerCase(Locale.ROOT)));
                    case "upper", "ucase" ->
                        text(call.arguments().get(0).value())
                                .map(text -> text.andThen(each -> each.toUpperCase(Locale.ROOT)));
                    default -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }
}
