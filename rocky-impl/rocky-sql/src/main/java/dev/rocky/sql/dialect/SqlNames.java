package dev.rocky.sql.dialect;

import dev.rocky.diagnostic.RockyException;
import java.util.regex.Pattern;

/** What may be put into SQL as it is. Every text that did not come from a query goes through here. */
final class SqlNames {

    private static final Pattern IDENTIFIER = Pattern.compile("[a-zA-Z0-9_]+");
    private static final Pattern CLOSED_QUOTES = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern DATA_TYPE = Pattern.compile("[a-zA-Z0-9_ (),\\[\\]]+");

    private SqlNames() {}

    /**
     * A name that holds nothing but letters, digits and underscores.
     *
     * @throws RockyException if it holds anything else, or nothing
     */
    static String identifier(String name) {
        if (name.isEmpty()) {
            throw new RockyException("SQL identifier cannot be empty");
        }
        if (!isIdentifier(name)) {
            throw new RockyException(
                    "invalid SQL identifier '" + name + "': must match [a-zA-Z0-9_]+",
                    "name it with letters, digits and underscores only");
        }
        return name;
    }

    /** Whether a whole name, line ends included, is letters, digits and underscores. */
    static boolean isIdentifier(String name) {
        return IDENTIFIER.matcher(name).matches();
    }

    /**
     * A regular expression that can stand between quotes.
     *
     * @throws RockyException if it could end them, or holds nothing
     */
    static String pattern(String pattern) {
        if (pattern.isEmpty()) {
            throw new RockyException("a regular expression cannot be empty");
        }
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (c == '\'' || c == '`' || c == ';') {
                throw new RockyException(
                        "regular expression '" + pattern + "' contains '" + c + "', which cannot be written safely",
                        "match that character with a dot");
            }
        }
        return pattern;
    }

    /**
     * A type that can stand in a statement without changing what the rest of it means, such as {@code DECIMAL(18,3)}
     * or {@code STRUCT("first name" VARCHAR[])}.
     *
     * @throws RockyException if it holds anything that could
     */
    static String dataType(String type) {
        if (type.isBlank()) {
            throw new RockyException("unsafe SQL fragment '" + type + "': data type cannot be empty");
        }
        String unquoted = CLOSED_QUOTES.matcher(type).replaceAll("_");
        if (!DATA_TYPE.matcher(unquoted).matches()) {
            throw new RockyException("unsafe SQL fragment '" + type + "': data type contains invalid characters");
        }
        return type;
    }
}
