package dev.rocky.sql.internal.grammar;

import java.util.EnumSet;
import java.util.Set;

/** The tokens ahead, and what was looked for among them in vain. */
abstract class TokenWindow {

    private Set<Feature> features = EnumSet.noneOf(Feature.class);
    private Set<Expectation> expectations = EnumSet.noneOf(Expectation.class);
    private int expectedAt = -1;

    /** A token ahead, from 1; the last one read for 0. Generated. */
    public abstract Token getToken(int index);

    /** Reads whatever comes. Generated. */
    public abstract Token getNextToken();

    /** The failure at the next token. Generated. */
    public abstract ParseException generateParseException();

    /** The token behind a token. */
    abstract Token behind(Token token);

    /** The token behind what stands in parentheses. */
    final Token behindParentheses(Token open) {
        int depth = 0;
        Token token = open;
        do {
            if (token.kind == SqlGrammarConstants.LPAREN) {
                depth++;
            } else if (token.kind == SqlGrammarConstants.RPAREN) {
                depth--;
            }
            token = behind(token);
        } while (depth > 0 && token.kind != SqlGrammarConstants.EOF && token.kind != SqlGrammarConstants.INVALID);
        return token;
    }

    /** Reads what these features allow. */
    final void use(Set<Feature> dialect) {
        features = dialect;
    }

    final boolean has(Feature feature) {
        return features.contains(feature);
    }

    final int kind(int index) {
        return getToken(index).kind;
    }

    /** Whether the next token may be used so. */
    final boolean may(int use) {
        return getToken(1).may(use);
    }

    final boolean isText(int index) {
        return kind(index) == SqlGrammarConstants.STRING;
    }

    /** Whether the next token follows the last one without a blank. */
    final boolean isAdjacent() {
        return getToken(0).end == getToken(1).start;
    }

    /** Whether a list goes on: a comma, and not one that only ends it. */
    final boolean another() {
        boolean comma = kind(1) == SqlGrammarConstants.COMMA;
        expect(Expectation.COMMA, comma);
        return comma && !(has(Feature.TRAILING_COMMA) && endsList());
    }

    /** Whether the list that the next comma stands in has no element behind it. */
    private boolean endsList() {
        return switch (kind(2)) {
            case SqlGrammarConstants.GROUP, SqlGrammarConstants.ORDER -> kind(3) == SqlGrammarConstants.BY;
            default -> getToken(2).may(Token.ENDS_LIST);
        };
    }

    /** What was looked for at the token at which the text ceased to fit. */
    final Set<Expectation> expectations() {
        return getToken(1).start == expectedAt ? expectations : Set.of();
    }

    /** Notes what could have stood here, for the message of a failure. */
    final boolean expect(Expectation expectation, boolean met) {
        if (!met) {
            int here = getToken(1).start;
            if (here != expectedAt) {
                expectedAt = here;
                expectations = EnumSet.noneOf(Expectation.class);
            }
            expectations.add(expectation);
        }
        return met;
    }

    /** The failure that something was looked for in vain. */
    final ParseException missing(Expectation expectation) {
        expect(expectation, false);
        return generateParseException();
    }
}
