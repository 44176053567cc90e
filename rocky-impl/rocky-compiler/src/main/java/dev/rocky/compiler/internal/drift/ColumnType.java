package dev.rocky.compiler.internal.drift;

import dev.rocky.compiler.internal.types.TypeRules;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.types.TypeNames;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Simple;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The type of a column of a table, compared by what it is.
 *
 * <p>Expressions forget how long a text may be and how many digits a second has, but columns do not, except in DuckDB,
 * which reads the length of a text and never looks at it again.
 *
 * @param text as the warehouse prints it
 * @param type what it means
 * @param size the number in the brackets of a type that has none in expressions
 */
record ColumnType(String text, SqlType type, OptionalLong size) {

    private static final Pattern SIZE = Pattern.compile("\\(\\s*(\\d{1,18})\\s*\\)");

    /** What Snowflake takes {@code VARCHAR} for. */
    private static final long SNOWFLAKE_TEXT = 16_777_216;

    static ColumnType of(String text, SqlSyntax syntax) {
        SqlType type = TypeNames.parse(text, syntax);
        boolean sized = syntax != SqlSyntax.DUCKDB && type instanceof Simple;
        return new ColumnType(text, type, sized ? size(text, type, syntax) : OptionalLong.empty());
    }

    private static OptionalLong size(String text, SqlType type, SqlSyntax syntax) {
        Matcher matcher = SIZE.matcher(text);
        if (matcher.find()) {
            return OptionalLong.of(Long.parseLong(matcher.group(1)));
        }
        if (type != Simple.STRING) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(syntax == SqlSyntax.SNOWFLAKE ? SNOWFLAKE_TEXT : Long.MAX_VALUE);
    }

    /** Whether both are one type; types that nobody knows are if they are spelled alike. */
    boolean isSame(ColumnType other) {
        if (text.equalsIgnoreCase(other.text)) {
            return true;
        }
        return !type.isUnknown() && type.equals(other.type) && !differsInSize(other);
    }

    /** Whether a column of this type may become one of another in place. */
    boolean widensTo(ColumnType other, SqlSyntax syntax) {
        if (type.isUnknown() || other.type.isUnknown()) {
            return false;
        }
        if (!differsInSize(other)) {
            return TypeRules.of(syntax).widens(type, other.type);
        }
        return syntax == SqlSyntax.SNOWFLAKE
                && type == Simple.STRING
                && other.type == Simple.STRING
                && size.orElseThrow() <= other.size.orElseThrow();
    }

    /** A missing number stands for the warehouse's own, so it is no difference. */
    private boolean differsInSize(ColumnType other) {
        return size.isPresent() && other.size.isPresent() && size.getAsLong() != other.size.getAsLong();
    }
}
