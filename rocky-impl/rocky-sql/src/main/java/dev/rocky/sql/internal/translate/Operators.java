package dev.rocky.sql.internal.translate;

import dev.rocky.sql.internal.grammar.SqlGrammarConstants;
import dev.rocky.sql.internal.node.Lexeme;
import org.apache.calcite.sql.SqlNode;

/** One spelling for operators that have several. */
final class Operators {

    private Operators() {}

    /**
     * A predicate over a pattern.
     *
     * @param negated whether the operator itself says no, as {@code !~~} does
     */
    record Pattern(String name, boolean negated) {}

    static String name(SqlNode operator) {
        String image = ((Lexeme) operator).image();
        return switch (image) {
            case "==" -> "=";
            case "!=" -> "<>";
            default -> image;
        };
    }

    static Pattern pattern(SqlNode operator) {
        Lexeme lexeme = (Lexeme) operator;
        if (lexeme.kind() == SqlGrammarConstants.SIMILAR) {
            return new Pattern("SIMILAR TO", false);
        }
        return switch (lexeme.image()) {
            case "~~" -> new Pattern("LIKE", false);
            case "!~~" -> new Pattern("LIKE", true);
            case "~~*" -> new Pattern("ILIKE", false);
            case "!~~*" -> new Pattern("ILIKE", true);
            case "~~~" -> new Pattern("GLOB", false);
            case "!~" -> new Pattern("~", true);
            case "!~*" -> new Pattern("~*", true);
            default -> new Pattern(lexeme.image(), false);
        };
    }

    /** The operator behind an operand that {@code IS}, {@code ISNULL} and the like are. */
    static String test(SqlNode word, boolean negated) {
        return switch (((Lexeme) word).kind()) {
            case SqlGrammarConstants.ISNULL -> "IS NULL";
            case SqlGrammarConstants.NOTNULL -> "IS NOT NULL";
            default -> (negated ? "IS NOT " : "IS ") + ((Lexeme) word).image();
        };
    }
}
