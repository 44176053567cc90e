package dev.rocky.sql.dialect;

import dev.rocky.diagnostic.RockyException;
import java.util.regex.Pattern;

/** What may be put into SQL as it is. Every text that did not come from a query goes through here. */
final class SqlNames {

    private static final Pattern IDENTIFIER = Pattern.compile("[a-zA-Z0-9_]+");
    private static final Pattern CLOSED_QUOTES = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern DATA_TYPE = Pattern.compile("[a-zA-Z0-9_ (),\\[\\]]+");

    private static final Pattern PLAIN_TYPE = Pattern.compile("[a-zA-Z0-9_ (),<>:]+");
    private static final Pattern CLOUD_PROJECT = Pattern.compile("[a-z][a-z0-9-]{4,28}[a-z0-9]");

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
        return type(type, CLOSED_QUOTES.matcher(type).replaceAll("_"), DATA_TYPE);
    }

    /**
     * A type that can stand in a statement of a warehouse whose texts have escapes, such as {@code NUMBER(18,3)} or
     * {@code ARRAY<STRING>}: nothing in quotes, for nobody could say where they end.
     *
     * @throws RockyException if it holds anything else
     */
    static String plainType(String type) {
        return type(type, type, PLAIN_TYPE);
    }

    private static String type(String type, String checked, Pattern allowed) {
        if (type.isBlank()) {
            throw new RockyException("unsafe SQL fragment '" + type + "': data type cannot be empty");
        }
        if (!allowed.matcher(checked).matches()) {
            throw new RockyException("unsafe SQL fragment '" + type + "': data type contains invalid characters");
        }
        return type;
    }

    /**
     * A project of Google's cloud, which is the catalog of BigQuery.
     *
     * @throws RockyException if it is named as no project can be
     */
    static String cloudProject(String name) {
        if (!CLOUD_PROJECT.matcher(name).matches()) {
            throw new RockyException(
                    "invalid GCP project ID '" + name + "': must be 6-30 chars, start with a letter, contain only"
                            + " lowercase letters / digits / hyphens, and not end with a hyphen",
                    "name the project that holds the dataset as the catalog");
        }
        return name;
    }
}
