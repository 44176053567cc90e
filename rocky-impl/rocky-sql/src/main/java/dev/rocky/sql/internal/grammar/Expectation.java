package dev.rocky.sql.internal.grammar;

/** What a production looked for where the next token alone does not tell. */
public enum Expectation {
    QUERY("a query"),
    RELATION("a table or a query in parentheses"),
    EXPRESSION("an expression"),
    NAME("a name"),
    TYPE("a type"),
    JOIN_CONDITION("ON or USING"),
    COMMA("','");

    private final String display;

    Expectation(String display) {
        this.display = display;
    }

    @Override
    public String toString() {
        return display;
    }
}
