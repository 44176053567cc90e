package dev.rocky.sql.types;

import dev.rocky.sql.SqlSyntax;
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
        return SqlType.unknown();
    }

    /** The type behind a warehouse's own text for it; unknown for any text that is none. */
    public static SqlType parse(String text, SqlSyntax syntax) {
        return SqlType.unknown();
    }

    /** A type as the warehouse prints it. */
    public static String print(SqlType type, SqlSyntax syntax) {
        return type.toString();
    }
}
