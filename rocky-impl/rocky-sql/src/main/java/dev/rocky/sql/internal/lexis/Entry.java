package dev.rocky.sql.internal.lexis;

/**
 * What a word or a mark means in a dialect.
 *
 * @param image the text in upper case
 * @param kind the token of the grammar
 * @param uses what a word may be, see {@link dev.rocky.sql.internal.grammar.Token}
 * @param infix how tight it binds between two operands, or 0
 * @param prefix how tight it binds before an operand, or 0
 */
record Entry(String image, int kind, int uses, int infix, int prefix) {

    Entry as(int newUses) {
        return new Entry(image, kind, newUses, infix, prefix);
    }

    Entry binding(int newInfix, int newPrefix) {
        return new Entry(image, kind, uses, newInfix, newPrefix);
    }
}
