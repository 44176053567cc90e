package dev.rocky.compiler.internal.analysis.expression;

/** Where in a query an expression stands. */
public enum Clause {
    SELECT("the select list", true),
    WHERE("WHERE", false),
    ON("a join condition", false),
    GROUP_BY("GROUP BY", false),
    HAVING("HAVING", true),
    QUALIFY("QUALIFY", true),
    ORDER_BY("ORDER BY", true),
    FROM("FROM", false),
    VALUES("VALUES", false),
    LIMIT("LIMIT", false);

    private final String title;
    private final boolean aggregates;

    Clause(String title, boolean aggregates) {
        this.title = title;
        this.aggregates = aggregates;
    }

    /** What to call it in a message. */
    public String title() {
        return title;
    }

    /** Whether an aggregate may stand here. */
    public boolean allowsAggregates() {
        return aggregates;
    }
}
