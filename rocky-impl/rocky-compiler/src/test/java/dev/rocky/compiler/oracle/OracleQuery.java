package dev.rocky.compiler.oracle;

/**
 * A query to ask about.
 *
 * @param name where it stands, or the seed it was made from
 */
public record OracleQuery(String name, String text) {

    @Override
    public String toString() {
        return name + "\n" + text.indent(4).stripTrailing();
    }
}
