package dev.rocky.sql.internal.grammar;

import org.jspecify.annotations.Nullable;

/** A word, a literal or a mark, as the generated parser wants it: in a chain, with public fields. */
public final class Token {

    /** May be the name of something: a column, a table, an alias behind {@code AS}. */
    public static final int NAME = 1;

    /** May name a function. */
    public static final int FUNCTION = 1 << 1;

    /** May name a type. */
    public static final int TYPE = 1 << 2;

    /** May be the alias of a column without {@code AS}. */
    public static final int COLUMN_LABEL = 1 << 3;

    /** May be the alias of a relation without {@code AS}. */
    public static final int RELATION_LABEL = 1 << 4;

    /** Is a word, reserved or not: may be a name behind a point. */
    public static final int WORD = 1 << 5;

    /** Can neither begin an expression nor a relation nor a type, so that a comma before it ends its list. */
    public static final int ENDS_LIST = 1 << 6;

    /** Stands on another line than the token before it. */
    public static final int AFTER_LINE_END = 1 << 7;

    /** Is reserved, but is a name all the same where nothing else can stand: behind {@code AS}, or before a comma. */
    public static final int WEAK = 1 << 8;

    /** Everything that an ordinary name may be. */
    public static final int ANY_NAME = NAME | FUNCTION | TYPE | COLUMN_LABEL | RELATION_LABEL | WORD;

    /** Which token it is, a constant of the grammar. */
    public int kind;

    /** What the text means: a keyword in upper case, a name or a text without quotes, a number without marks. */
    public String image = "";

    /** The whole text that the token is part of. */
    public String source = "";

    /** The index of the first character. */
    public int start;

    /** The index behind the last character. */
    public int end;

    /** What a word may be in this dialect. */
    public int uses;

    /** How tight it binds as an operator between two operands, or 0. */
    public int infix;

    /** How tight it binds as an operator before an operand, or 0. */
    public int prefix;

    /** The next token, once it was read. */
    public @Nullable Token next;

    /** The token as a name, in the case in which it was written. */
    String name() {
        return isQuoted() ? image : source.substring(start, end);
    }

    /** Whether it stands in quotes. */
    boolean isQuoted() {
        return kind == SqlGrammarConstants.QUOTED_IDENTIFIER || kind == SqlGrammarConstants.STRING;
    }

    /** Whether it may be used so. */
    public boolean may(int use) {
        return (uses & use) != 0;
    }

    /**
     * Leaves the first character alone and makes a token of the rest.
     *
     * @param single the kind of a token of one such character
     */
    void split(int single) {
        Token second = new Token();
        second.kind = end - start == 2 ? single : kind;
        second.image = image.substring(1);
        second.source = source;
        second.start = start + 1;
        second.end = end;
        second.next = next;
        kind = single;
        image = image.substring(0, 1);
        end = second.start;
        next = second;
    }

    @Override
    public String toString() {
        return image;
    }
}
