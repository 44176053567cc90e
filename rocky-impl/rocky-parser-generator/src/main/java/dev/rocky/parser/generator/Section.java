package dev.rocky.parser.generator;

/**
 * One top-level piece of a JavaCC grammar.
 *
 * @param name the production or the parser class; empty for the others
 * @param text the piece as it stands, without the comment before it
 */
record Section(Kind kind, String name, String text) {

    /** What a piece is. */
    enum Kind {
        /** {@code options { … }}. */
        OPTIONS,
        /** {@code PARSER_BEGIN(X) … PARSER_END(X)}. */
        PARSER_CLASS,
        /** A production, in the grammar's notation or in Java. */
        PRODUCTION,
        /** {@code TOKEN : { … }}. */
        TOKENS,
        /** {@code SKIP}, {@code MORE} and the like, which a parser with a scanner of its own has no use for. */
        LEXICAL
    }
}
