package dev.rocky.compiler.oracle.types;

import java.util.List;
import java.util.Random;

/** Makes up expressions, most of which have a type; the others find no mercy with DuckDB. */
record ExpressionMaker(Random random) {

    /** An expression of any family. */
    String any(int depth) {
        return make(family(), depth);
    }

    /** An expression of a family, or so. */
    String make(Family family, int depth) {
        if (depth == 0) {
            return leaf(family);
        }
        return switch (random.nextInt(10)) {
            case 0, 1 -> leaf(family);
            case 2 ->
                "CASE WHEN " + make(Family.FLAG, 0) + " THEN " + make(family, depth - 1) + " ELSE "
                        + make(family, depth - 1) + " END";
            case 3 ->
                pick("coalesce", "greatest", "least", "ifnull", "nullif") + "(" + make(family, depth - 1) + ", "
                        + make(family, depth - 1) + ")";
            case 4 -> "CAST(" + make(family, depth - 1) + " AS " + pick(family.types()) + ")";
            default -> special(family, depth - 1);
        };
    }

    private String leaf(Family family) {
        return switch (random.nextInt(12)) {
            case 0 -> "NULL";
            case 1, 2, 3, 4 -> pick(family.constants());
            default -> pick(family.columns());
        };
    }

    private String special(Family family, int depth) {
        return switch (family) {
            case NUMBER -> number(depth);
            case TEXT -> text(depth);
            case MOMENT -> moment(depth);
            case CLOCK -> "(" + make(Family.CLOCK, depth) + pick(" + ", " - ") + make(Family.SPAN, depth) + ")";
            case SPAN -> span(depth);
            case FLAG -> flag(depth);
            case LIST -> list(depth);
            case RECORD -> record(depth);
            case MAPPING -> mapping(depth);
            case OTHER -> leaf(Family.OTHER);
        };
    }

    private String number(int depth) {
        String left = make(Family.NUMBER, depth);
        String right = make(Family.NUMBER, depth);
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3, 4 -> "(" + left + pick(" + ", " - ", " * ", " / ", " // ", " % ") + right + ")";
            case 5 -> "(-" + left + ")";
            case 6 -> pick("abs", "round", "floor", "ceil", "sqrt", "sign", "trunc", "ln") + "(" + left + ")";
            case 7 -> "round(" + left + ", " + pick("1", "2", "0", "-1") + ")";
            case 8 -> pick("length", "ascii", "len") + "(" + make(Family.TEXT, depth) + ")";
            case 9 -> pick("year", "month", "epoch", "dayofweek", "hour") + "(" + make(Family.MOMENT, depth) + ")";
            case 10 -> "(" + make(Family.MOMENT, depth) + " - " + make(Family.MOMENT, depth) + ")";
            default ->
                pick("len", "list_sum", "list_avg", "list_max", "list_count") + "(" + make(Family.LIST, depth) + ")";
        };
    }

    private String text(int depth) {
        return switch (random.nextInt(7)) {
            case 0, 1 -> "(" + make(Family.TEXT, depth) + " || " + any(depth) + ")";
            case 2 -> pick("upper", "lower", "trim", "reverse") + "(" + make(Family.TEXT, depth) + ")";
            case 3 -> "concat(" + make(Family.TEXT, depth) + ", " + any(depth) + ")";
            case 4 -> make(Family.TEXT, 0) + pick("[1]", "[1:2]");
            case 5 -> "substring(" + make(Family.TEXT, depth) + ", 1, 2)";
            default -> "CAST(" + any(depth) + " AS VARCHAR)";
        };
    }

    private String moment(int depth) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> "(" + make(Family.MOMENT, depth) + pick(" + ", " - ") + make(Family.SPAN, depth) + ")";
            case 2 -> "(" + make(Family.MOMENT, depth) + pick(" + ", " - ") + make(Family.NUMBER, 0) + ")";
            case 3 -> "date_trunc('" + pick("day", "month", "hour") + "', " + make(Family.MOMENT, depth) + ")";
            case 4 -> "last_day(" + make(Family.MOMENT, depth) + ")";
            default -> "(" + make(Family.MOMENT, depth) + " AT TIME ZONE 'UTC')";
        };
    }

    private String span(int depth) {
        return switch (random.nextInt(4)) {
            case 0 -> "(" + make(Family.MOMENT, depth) + " - " + make(Family.MOMENT, depth) + ")";
            case 1 -> "(" + make(Family.SPAN, depth) + pick(" + ", " - ") + make(Family.SPAN, depth) + ")";
            case 2 -> "(" + make(Family.SPAN, depth) + pick(" * ", " / ") + make(Family.NUMBER, depth) + ")";
            default -> "(-" + make(Family.SPAN, depth) + ")";
        };
    }

    private String flag(int depth) {
        Family family = family();
        String left = make(family, depth);
        String right = make(family, depth);
        return switch (random.nextInt(6)) {
            case 0, 1 -> "(" + left + pick(" = ", " <> ", " < ", " >= ", " IS DISTINCT FROM ") + right + ")";
            case 2 -> "(" + make(Family.FLAG, depth) + pick(" AND ", " OR ") + make(Family.FLAG, depth) + ")";
            case 3 -> "(" + left + pick(" IS NULL", " IS NOT NULL") + ")";
            case 4 -> "(" + left + " IN (" + right + ", " + make(family, depth) + "))";
            default -> "(" + left + " BETWEEN " + right + " AND " + make(family, depth) + ")";
        };
    }

    private String list(int depth) {
        Family family = family();
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> "[" + make(family, depth) + ", " + make(family, depth) + "]";
            case 3 -> "(" + make(Family.LIST, depth) + " || " + make(Family.LIST, depth) + ")";
            case 4 ->
                pick("list_append", "list_concat", "array_push_back") + "(" + make(Family.LIST, depth) + ", "
                        + make(random.nextBoolean() ? Family.LIST : family, depth) + ")";
            case 5 ->
                pick("list_sort", "list_distinct", "list_reverse", "flatten") + "(" + make(Family.LIST, depth) + ")";
            case 6 ->
                "list_transform(" + make(Family.LIST, depth) + ", lambda e: "
                        + pick("e", "[e]", "e + 1", "e::VARCHAR", "{'e': e}", "coalesce(e, NULL)") + ")";
            default -> make(Family.LIST, depth) + "[1:2]";
        };
    }

    private String record(int depth) {
        return switch (random.nextInt(3)) {
            case 0 -> "{'a': " + any(depth) + ", 'b': " + any(depth) + "}";
            case 1 -> "row(" + any(depth) + ", " + any(depth) + ")";
            default -> "struct_pack(a := " + any(depth) + ", b := " + any(depth) + ")";
        };
    }

    private String mapping(int depth) {
        return switch (random.nextInt(2)) {
            case 0 -> "MAP {" + make(Family.TEXT, 0) + ": " + any(depth) + ", 'k': " + any(depth) + "}";
            default -> "map([" + make(Family.NUMBER, 0) + "], [" + any(depth) + "])";
        };
    }

    Family family() {
        Family[] all = Family.values();
        return random.nextInt(3) == 0 ? all[random.nextInt(all.length)] : all[random.nextInt(3)];
    }

    String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
