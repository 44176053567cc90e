package dev.rocky.compiler.internal.contract;

import static java.util.Objects.requireNonNull;

import dev.rocky.sql.SqlSyntax;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Simple;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** A type as a contract names it. There is one set of names for all warehouses, and case counts. */
public sealed interface ContractType {

    /**
     * A type without parameters.
     *
     * @param exact the type that the name is for
     * @param others types that it stands for as well
     */
    record Named(SqlType exact, Set<SqlType> others) implements ContractType {
        public Named {
            requireNonNull(exact, "exact");
            others = Set.copyOf(others);
        }
    }

    /** A number with these digits; with any where empty. */
    record Decimal(Optional<SqlType.Decimal> exactly) implements ContractType {
        public Decimal {
            requireNonNull(exactly, "exactly");
        }
    }

    /** Anything of a kind that has parts; the parts are not compared. */
    record Composite(Set<Class<? extends SqlType>> kinds) implements ContractType {
        public Composite {
            kinds = Set.copyOf(kinds);
        }
    }

    /** The type of a name, or empty if there is no such name. */
    static Optional<ContractType> parse(String name) {
        return ContractTypeNames.parse(name);
    }

    /** Every name, without parameters. */
    static Collection<String> names() {
        return ContractTypeNames.NAMES.keySet();
    }

    /** What a contract calls a type; empty for a type that it has no name for. */
    static Optional<String> nameOf(SqlType type) {
        return ContractTypeNames.nameOf(type);
    }

    /** What was probably meant by a name that is none: a warehouse's own name, or a slip. */
    static Optional<String> meantBy(String wrong, SqlSyntax syntax) {
        return ContractTypeNames.meantBy(wrong, syntax);
    }

    /**
     * Whether a column of a type is what the contract promises. A narrower number is not: its readers would notice.
     *
     * @param syntax the warehouse; where its plain {@code TIMESTAMP} has no time zone, a contract's {@code Timestamp}
     *     is that as well
     */
    default boolean accepts(SqlType type, SqlSyntax syntax) {
        return switch (this) {
            case Named named ->
                named.exact.equals(type)
                        || named.others.contains(type)
                        || (named.exact == Simple.TIMESTAMP
                                && type == Simple.TIMESTAMP_NTZ
                                && plainTimestampIsZoneless(syntax));
            case Decimal decimal ->
                type instanceof SqlType.Decimal found
                        && decimal.exactly.map(found::equals).orElse(true);
            case Composite composite -> composite.kinds.stream().anyMatch(kind -> kind.isInstance(type));
        };
    }

    private static boolean plainTimestampIsZoneless(SqlSyntax syntax) {
        return switch (syntax) {
            case DUCKDB, SNOWFLAKE, TRINO -> true;
            case DATABRICKS, BIGQUERY -> false;
        };
    }
}
