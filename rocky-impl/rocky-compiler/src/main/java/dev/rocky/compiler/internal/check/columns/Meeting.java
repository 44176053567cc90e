package dev.rocky.compiler.internal.check.columns;

import dev.rocky.compiler.internal.analysis.ComparedColumns;
import dev.rocky.compiler.internal.check.TypeWords;
import dev.rocky.compiler.internal.types.Operand;
import dev.rocky.compiler.internal.types.TypeRules;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Simple;
import java.util.List;
import java.util.Optional;

/** What comes of two columns that are compared. */
enum Meeting {
    /** Their types are the same, or one is not known. */
    FINE,
    /** The warehouse converts one of them. */
    CONVERTED,
    /** No type holds the values of both. */
    IMPOSSIBLE;

    static Meeting of(ComparedColumns compared, TypeRules rules) {
        SqlType left = compared.left().type();
        SqlType right = compared.right().type();
        if (left.isUnknown() || right.isUnknown() || left.equals(right)) {
            return FINE;
        }
        Optional<SqlType> common = rules.common(compared.place(), List.of(Operand.of(left), Operand.of(right)));
        if (common.isEmpty()) {
            return isAlike(left, right) ? CONVERTED : IMPOSSIBLE;
        }
        boolean certain = !common.get().isUnknown();
        return certain || canMean(left, right) ? CONVERTED : IMPOSSIBLE;
    }

    /** Where the rules of a warehouse are not certain: whether two types hold values of one kind. */
    private static boolean canMean(SqlType left, SqlType right) {
        return (isNumber(left) && isNumber(right))
                || (TypeWords.isTime(left) && TypeWords.isTime(right))
                || isOpen(left)
                || isOpen(right);
    }

    /** Whether two types are of one kind where nothing holds both, so that a warehouse may still compare them. */
    private static boolean isAlike(SqlType left, SqlType right) {
        return (isList(left) && isList(right))
                || (left instanceof SqlType.Map && right instanceof SqlType.Map)
                || (left instanceof SqlType.Struct && right instanceof SqlType.Struct)
                || (isTimeOfDay(left) && isTimeOfDay(right))
                || (isLongNumber(left) && isLongNumber(right));
    }

    private static boolean isList(SqlType type) {
        return type instanceof SqlType.Array || type instanceof SqlType.FixedArray;
    }

    private static boolean isTimeOfDay(SqlType type) {
        return type == Simple.TIME || type == Simple.TIME_TZ || type == Simple.TIME_NS;
    }

    private static boolean isLongNumber(SqlType type) {
        return type == Simple.BIGNUM || type == Simple.UUID;
    }

    private static boolean isNumber(SqlType type) {
        return type instanceof SqlType.Decimal
                || (type instanceof Simple simple
                        && simple.compareTo(Simple.INT8) >= 0
                        && simple.compareTo(Simple.FLOAT64) <= 0);
    }

    /** Types of which little can be said. */
    private static boolean isOpen(SqlType type) {
        return type == Simple.VARIANT
                || type == Simple.JSON
                || type == Simple.NULL
                || !(type instanceof Simple || type instanceof SqlType.Decimal);
    }
}
