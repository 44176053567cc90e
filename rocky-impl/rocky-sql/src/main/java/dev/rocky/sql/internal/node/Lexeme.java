package dev.rocky.sql.internal.node;

import org.apache.calcite.sql.parser.SqlParserPos;

/** One token: a literal, or a word that makes a difference. */
public final class Lexeme extends SyntaxNode {

    private final int kind;
    private final String image;

    /**
     * A token.
     *
     * @param kind the constant of the grammar
     * @param image the token's text as it was written
     */
    public Lexeme(int kind, String image, SqlParserPos position) {
        super(position);
        this.kind = kind;
        this.image = image;
    }

    /** Which token it is. */
    public int kind() {
        return kind;
    }

    /** The text as it was written. */
    public String image() {
        return image;
    }

    @Override
    public int depth() {
        return 1;
    }

    @Override
    public String toString() {
        return image;
    }
}
