package dev.rocky.sql.types;

import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.internal.parse.Parsing;
import dev.rocky.sql.internal.types.TypeNaming;
import dev.rocky.sql.tree.TypeName;
import dev.rocky.type.SqlType;

/**
 * Translates between the names that warehouses have for types and the types themselves.
 *
 * @since 2.0
 */
public final class TypeNames {

    private TypeNames() {}

    /** The type that a query names; unknown where the dialect has no such type. */
    public static SqlType resolve(TypeName name, SqlSyntax syntax) {
        return TypeNaming.of(syntax).resolve(name);
    }

    /** The type behind a warehouse's own text for it; unknown for any text that is none. */
    public static SqlType parse(String text, SqlSyntax syntax) {
        return Parsing.parseType(text, syntax)
                .map(TypeNaming.of(syntax)::resolve)
                .orElse(SqlType.unknown());
    }

    /**
     * A type in the words of the warehouse, as a cast can name it; for DuckDB what {@code DESCRIBE} prints.
     *
     * <p>A type that the warehouse does not have is printed in our own words.
     */
    public static String print(SqlType type, SqlSyntax syntax) {
        return TypeNaming.of(syntax).print(type);
    }
}
