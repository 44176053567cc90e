package dev.rocky.compiler.internal.types;

import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.tree.Expression.BinaryKind;
import dev.rocky.sql.tree.Expression.NumberKind;
import dev.rocky.type.SqlType;
import java.util.List;
import java.util.Optional;

/**
 * How a warehouse types what comes of values: literals, operators, casts and places where types must agree.
 *
 * <p>Three answers are possible everywhere. A type is certain. {@link SqlType.Unknown} says that nothing certain can be
 * said, most often because an operand is unknown. An empty answer says that the warehouse refuses: no type serves all
 * operands, no operator takes them. Nothing throws.
 *
 * <p>Operators are spelled as the tree spells them: upper case, single blanks.
 */
public interface TypeRules {

    /** What {@link #castCost} gives where there is no implicit cast. */
    int NO_CAST = -1;

    /** The rules of a dialect. */
    static TypeRules of(SqlSyntax syntax) {
        return switch (syntax) {
            case DUCKDB -> DuckDbRules.INSTANCE;
            case DATABRICKS -> DatabricksRules.INSTANCE;
            case SNOWFLAKE -> SnowflakeRules.INSTANCE;
            case BIGQUERY -> BigQueryRules.INSTANCE;
            case TRINO -> TrinoRules.INSTANCE;
        };
    }

    // Literals

    /** A number as it stands in the text. */
    Operand number(String text, NumberKind kind);

    /** A text in quotes. */
    Operand text(String value);

    /** Bytes or bits in quotes. */
    SqlType binary(BinaryKind kind);

    /**
     * The type of {@code INTERVAL …}.
     *
     * @param from the first unit in upper case, where the text does not hold it
     * @param to the last unit, of {@code YEAR TO MONTH}
     */
    SqlType interval(Optional<String> from, Optional<String> to);

    // Types that were declared

    /**
     * The type that values have once they are read from a column, or come out of a cast, of a declared type.
     *
     * <p>Some warehouses check the length of a text or the digits of a number where it is stored, and forget it in
     * expressions.
     */
    SqlType read(SqlType declared);

    /** What {@code CAST(operand AS target)} gives: a cast of a constant to its own type leaves a constant. */
    Operand cast(Operand operand, SqlType target);

    // Several values

    /**
     * The one type of several values.
     *
     * @param operands at least one
     */
    Optional<SqlType> common(Agreement place, List<Operand> operands);

    /** What an operator between two operands gives; {@code BOOLEAN} for comparisons that the warehouse accepts. */
    Optional<SqlType> binary(String operator, Operand left, Operand right);

    /** What an operator before or behind an operand gives; a constant with a sign is a constant. */
    Optional<Operand> unary(String operator, Operand operand);

    // Casts that nobody writes

    /**
     * What it costs to pass a value where another type is expected, for the choice among overloads: the candidate with
     * the lowest sum wins, and two with the same sum are ambiguous.
     *
     * @return 0 for the type itself, {@link #NO_CAST} where the warehouse does not cast unasked
     */
    int castCost(Operand from, SqlType to);

    // Aggregates whose result is a rule of types

    /** The type of {@code SUM}; empty where the type cannot be summed. */
    Optional<SqlType> sum(Operand operand);

    /** The type of {@code AVG}; empty where the type has no average. */
    Optional<SqlType> average(Operand operand);

    // Columns that change their type

    /**
     * Whether {@code ALTER COLUMN} may change a column of one type to another without a row being lost or changed.
     *
     * @param current the type of the column
     * @param wanted the type that it should have
     */
    boolean widens(SqlType current, SqlType wanted);
}
