package dev.rocky.sql.internal.parse;

import dev.rocky.sql.internal.grammar.SqlGrammarConstants;

/** The tokens that "an expression" stands for in a message. */
final class ExpressionStarts {

    private ExpressionStarts() {}

    static boolean contains(int kind) {
        return switch (kind) {
            case SqlGrammarConstants.INTEGER_NUMBER,
                    SqlGrammarConstants.DECIMAL_NUMBER,
                    SqlGrammarConstants.APPROXIMATE_NUMBER,
                    SqlGrammarConstants.HEX_NUMBER,
                    SqlGrammarConstants.HEX_BYTES,
                    SqlGrammarConstants.BIT_STRING,
                    SqlGrammarConstants.ESCAPED_BYTES,
                    SqlGrammarConstants.PLACEHOLDER,
                    SqlGrammarConstants.STRING,
                    SqlGrammarConstants.NULL,
                    SqlGrammarConstants.TRUE,
                    SqlGrammarConstants.FALSE,
                    SqlGrammarConstants.HOOK,
                    SqlGrammarConstants.COLON,
                    SqlGrammarConstants.HASH,
                    SqlGrammarConstants.STAR,
                    SqlGrammarConstants.LPAREN,
                    SqlGrammarConstants.LBRACKET,
                    SqlGrammarConstants.LBRACE -> true;
            default -> false;
        };
    }
}
