package dev.rocky.compiler.internal.types;

import dev.rocky.compiler.internal.types.Operand.IntegerConstant;
import dev.rocky.sql.tree.Expression.BinaryKind;
import dev.rocky.sql.tree.Expression.NumberKind;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Decimal;
import dev.rocky.type.SqlType.Simple;
import java.math.BigInteger;

/** DuckDB's constants. */
final class DuckDbLiterals {

    private DuckDbLiterals() {}

    static Operand number(String text, NumberKind kind) {
        return switch (kind) {
            case INTEGER -> integer(new BigInteger(text));
            case DECIMAL -> Operand.of(decimal(text));
            case FLOAT -> Operand.of(Simple.FLOAT64);
            case HEX -> Operand.of(SqlType.unknown());
        };
    }

    /** Numbers past 38 digits are values like any other. */
    static Operand integer(BigInteger value) {
        Simple type = DuckDbIntegers.ofConstant(value);
        return type == Simple.BIGNUM ? Operand.of(type) : new IntegerConstant(value, type);
    }

    /** All digits count, leading zeros too. */
    private static SqlType decimal(String text) {
        int point = text.indexOf('.');
        int digits = text.length() - 1;
        return digits > DuckDbDecimals.MOST ? Simple.FLOAT64 : new Decimal(digits, digits - point);
    }

    static SqlType binary(BinaryKind kind) {
        return switch (kind) {
            case HEX, ESCAPED -> Simple.BINARY;
            case BITS -> Simple.BIT;
        };
    }
}
