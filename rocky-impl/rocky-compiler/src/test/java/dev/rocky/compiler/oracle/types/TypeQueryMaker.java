package dev.rocky.compiler.oracle.types;

import dev.rocky.compiler.oracle.OracleQuery;
import java.util.Random;

/** Makes up queries of every shape in which types meet. */
final class TypeQueryMaker {

    private static final String FROM = " FROM numbers n, moments m, texts t, nested x";

    private TypeQueryMaker() {}

    /** The query of a seed; DuckDB may refuse it. */
    static OracleQuery make(long seed) {
        ExpressionMaker expressions = new ExpressionMaker(new Random(seed));
        return new OracleQuery("seed " + seed, text(expressions));
    }

    private static String text(ExpressionMaker make) {
        Random random = make.random();
        Family family = make.family();
        int depth = 1 + random.nextInt(2);
        String one = make.make(family, depth);
        String two = make.make(family, depth - 1);
        return switch (random.nextInt(12)) {
            case 0 ->
                "SELECT " + one + " AS c" + FROM + " " + make.pick("UNION ALL", "UNION", "EXCEPT") + " SELECT " + two
                        + FROM;
            case 1 ->
                "SELECT * FROM (VALUES (" + make.pick(family.constants()) + "), (" + make.pick(family.constants())
                        + "), (NULL)) AS v(c)";
            case 2 ->
                "SELECT "
                        + make.pick(
                                "sum",
                                "avg",
                                "min",
                                "max",
                                "median",
                                "list",
                                "mode",
                                "first",
                                "count",
                                "any_value",
                                "stddev",
                                "bool_and",
                                "histogram",
                                "arg_max",
                                "string_agg")
                        + "(" + one + ") AS c" + FROM;
            case 3 ->
                "SELECT " + make.pick("lag", "lead", "first_value", "sum", "max", "count", "avg") + "(" + one
                        + ") OVER (ORDER BY n.id) AS c" + FROM;
            case 4 ->
                "SELECT q.c, [q.c, " + make.pick(family.constants()) + "] AS d FROM (SELECT " + one + " AS c" + FROM
                        + ") AS q";
            case 5 -> "SELECT (SELECT " + one + " AS c) AS c, " + two + " AS d" + FROM;
            case 6 -> "SELECT unnest(" + make.make(Family.LIST, depth) + ") AS c" + FROM;
            case 7 -> "SELECT " + one + FROM;
            default -> "SELECT " + one + " AS c, " + two + " AS d" + FROM;
        };
    }
}
