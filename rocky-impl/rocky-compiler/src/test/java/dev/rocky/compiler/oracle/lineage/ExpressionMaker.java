package dev.rocky.compiler.oracle.lineage;

import java.util.List;
import java.util.Random;

/**
 * Makes up expressions of a kind, such that the value of one depends on the rows alone and not on their order.
 *
 * @param depth how deep they may become
 */
record ExpressionMaker(Random random, Scope scope, int depth) {

    /** An expression of this kind. */
    String make(Kind kind) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return leaf(kind);
        }
        return switch (kind) {
            case NUMBER -> number();
            case TEXT -> text();
            case DAY -> day();
            case FLAG -> flag();
            case LIST -> list();
        };
    }

    /** A column of this kind, or a constant where there is none. */
    String leaf(Kind kind) {
        List<MadeColumn> fitting = scope.of(kind);
        return fitting.isEmpty() ? constant(kind) : any(fitting).name();
    }

    private static String constant(Kind kind) {
        return switch (kind) {
            case NUMBER -> "2";
            case TEXT -> "'c'";
            case DAY -> "DATE '2026-01-03'";
            case FLAG -> "TRUE";
            case LIST -> "[1, 2]";
        };
    }

    private String number() {
        return switch (random.nextInt(9)) {
            case 0 -> "(" + inner(Kind.NUMBER) + " + " + inner(Kind.NUMBER) + ")";
            case 1 -> "(" + inner(Kind.NUMBER) + " - 1)";
            case 2 -> "coalesce(" + inner(Kind.NUMBER) + ", " + inner(Kind.NUMBER) + ")";
            case 3 ->
                "CASE WHEN " + inner(Kind.FLAG) + " THEN " + inner(Kind.NUMBER) + " ELSE " + inner(Kind.NUMBER)
                        + " END";
            case 4 -> "length(" + inner(Kind.TEXT) + " || 'x')";
            case 5 -> "ascii(" + inner(Kind.TEXT) + ")";
            case 6 -> "day(" + inner(Kind.DAY) + ")";
            case 7 -> "list_sum(" + inner(Kind.LIST) + ")::INTEGER";
            default -> inner(Kind.LIST) + "[1]";
        };
    }

    private String text() {
        return switch (random.nextInt(5)) {
            case 0 -> "(" + inner(Kind.TEXT) + " || " + inner(Kind.TEXT) + ")";
            case 1 -> "upper(" + inner(Kind.TEXT) + ")";
            case 2 -> "CAST(" + inner(Kind.NUMBER) + " AS VARCHAR)";
            case 3 -> "concat_ws('-', " + inner(Kind.TEXT) + ", " + inner(Kind.DAY) + ")";
            default -> "CASE " + inner(Kind.NUMBER) + " WHEN 1 THEN " + inner(Kind.TEXT) + " ELSE 'z' END";
        };
    }

    private String day() {
        return switch (random.nextInt(3)) {
            case 0 -> "(" + inner(Kind.DAY) + " + 1)";
            case 1 -> "greatest(" + inner(Kind.DAY) + ", " + inner(Kind.DAY) + ")";
            default -> "CAST(" + inner(Kind.DAY) + " + INTERVAL 1 DAY AS DATE)";
        };
    }

    private String flag() {
        return switch (random.nextInt(7)) {
            case 0 -> "(" + inner(Kind.NUMBER) + " > " + inner(Kind.NUMBER) + ")";
            case 1 -> "(" + inner(Kind.TEXT) + " = " + inner(Kind.TEXT) + ")";
            case 2 -> "(" + inner(Kind.FLAG) + " OR " + inner(Kind.FLAG) + ")";
            case 3 -> "(" + inner(Kind.NUMBER) + " IS NULL)";
            case 4 -> "(" + inner(Kind.NUMBER) + " IN (1, 2, " + inner(Kind.NUMBER) + "))";
            case 5 -> "(" + inner(Kind.NUMBER) + " BETWEEN 1 AND " + inner(Kind.NUMBER) + ")";
            default -> "list_contains(" + inner(Kind.LIST) + ", " + inner(Kind.NUMBER) + ")";
        };
    }

    private String list() {
        return switch (random.nextInt(3)) {
            case 0 -> "[" + inner(Kind.NUMBER) + ", " + inner(Kind.NUMBER) + "]";
            case 1 -> "list_transform(" + inner(Kind.LIST) + ", lambda x: x + " + leaf(Kind.NUMBER) + ")";
            default -> "list_append(" + inner(Kind.LIST) + ", " + inner(Kind.NUMBER) + ")";
        };
    }

    /** An aggregate that gives a number. */
    String aggregate() {
        return switch (random.nextInt(7)) {
            case 0 -> "count(*)::INTEGER";
            case 1 -> "count(DISTINCT " + inner(Kind.TEXT) + ")::INTEGER";
            case 2 -> "max(" + inner(Kind.NUMBER) + ")";
            case 3 -> "min(length(" + inner(Kind.TEXT) + "))::INTEGER";
            case 4 -> "count(" + inner(Kind.DAY) + ")::INTEGER";
            case 5 -> "sum(" + inner(Kind.NUMBER) + ") FILTER (WHERE " + inner(Kind.FLAG) + ")::INTEGER";
            default -> "sum(" + inner(Kind.NUMBER) + ")::INTEGER";
        };
    }

    /** A window that gives a number; rows that the order does not tell apart get the same. */
    String window() {
        String over = " OVER (PARTITION BY " + leaf(Kind.TEXT) + " ORDER BY " + inner(Kind.NUMBER) + ")";
        return switch (random.nextInt(4)) {
            case 0 -> "rank()" + over + "::INTEGER";
            case 1 -> "sum(" + leaf(Kind.NUMBER) + ")" + over + "::INTEGER";
            case 2 -> "max(day(" + leaf(Kind.DAY) + "))" + over + "::INTEGER";
            default -> "count(" + leaf(Kind.FLAG) + ")" + over + "::INTEGER";
        };
    }

    private String inner(Kind kind) {
        return new ExpressionMaker(random, scope, depth - 1).make(kind);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
