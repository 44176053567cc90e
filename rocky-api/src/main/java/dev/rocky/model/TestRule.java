package dev.rocky.model;

import static java.util.Objects.requireNonNull;

import dev.rocky.json.Spelled;
import dev.rocky.json.Tagged;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a declarative test asks of a table.
 *
 * @since 2.0
 */
@Tagged("type")
public sealed interface TestRule {

    /** No row holds {@code NULL} in the column. */
    record NotNull() implements TestRule {}

    /** No value of the column occurs twice. */
    record Unique() implements TestRule {}

    /** The column holds only these values; {@code NULL} passes. */
    record AcceptedValues(List<String> values) implements TestRule {
        public AcceptedValues {
            values = List.copyOf(values);
        }
    }

    /** Every value of the column occurs in a column of another table; {@code NULL} passes. */
    record Relationships(String toTable, String toColumn) implements TestRule {
        public Relationships {
            Names.requireName(toTable, "to_table");
            Names.requireName(toColumn, "to_column");
        }
    }

    /** The SQL condition is not false for any row. */
    record Expression(String expression) implements TestRule {
        public Expression {
            Names.requireName(expression, "expression");
        }
    }

    /** The number of rows lies between two bounds, both included; at least one is given. */
    record RowCountRange(Optional<Long> min, Optional<Long> max) implements TestRule {
        public RowCountRange {
            requireNonNull(min, "min");
            requireNonNull(max, "max");
        }
    }

    /** The column lies between two numbers, both included; at least one is given, {@code NULL} passes. */
    record InRange(Optional<String> min, Optional<String> max) implements TestRule {
        public InRange {
            requireNonNull(min, "min");
            requireNonNull(max, "max");
        }
    }

    /** The column matches a regular expression of the warehouse; {@code NULL} passes. */
    record RegexMatch(String pattern) implements TestRule {
        public RegexMatch {
            requireNonNull(pattern, "pattern");
        }
    }

    /** An aggregate of the table compares as asked. */
    record Aggregate(AggregateOperator op, Comparison cmp, String value) implements TestRule {
        public Aggregate {
            requireNonNull(op, "op");
            requireNonNull(cmp, "cmp");
            requireNonNull(value, "value");
        }
    }

    /** No combination of the columns occurs twice; at least two columns. */
    record Composite(List<String> columns) implements TestRule {
        public Composite {
            columns = List.copyOf(columns);
        }
    }

    /** No value of the column lies in the future. */
    record NotInFuture() implements TestRule {}

    /** Every value of the column is at least so many days old. */
    record OlderThanNDays(int days) implements TestRule {}

    /** No value of the SQL expression occurs twice. */
    record UniqueExpr(String keyExpr) implements TestRule {
        public UniqueExpr {
            Names.requireName(keyExpr, "key_expr");
        }
    }

    /** The name that files and documents use, such as {@code not_null}. */
    default String spelling() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .replace("NDays", "n_days")
                .toLowerCase(Locale.ROOT);
    }

    /** An aggregate function. */
    enum AggregateOperator implements Spelled {
        SUM("sum"),
        COUNT("count"),
        AVG("avg"),
        MIN("min"),
        MAX("max");

        private final String spelling;

        AggregateOperator(String spelling) {
            this.spelling = spelling;
        }

        @Override
        public String spelling() {
            return spelling;
        }
    }

    /** How two numbers compare. */
    enum Comparison implements Spelled {
        LT("lt", "<"),
        LTE("lte", "<="),
        GT("gt", ">"),
        GTE("gte", ">="),
        EQ("eq", "=="),
        NE("ne", "!=");

        private final String spelling;
        private final String symbol;

        Comparison(String spelling, String symbol) {
            this.spelling = spelling;
            this.symbol = symbol;
        }

        @Override
        public String spelling() {
            return spelling;
        }

        /** The other spelling that files may use. */
        public String symbol() {
            return symbol;
        }
    }
}
