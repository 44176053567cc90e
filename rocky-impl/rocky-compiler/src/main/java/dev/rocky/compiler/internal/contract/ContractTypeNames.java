package dev.rocky.compiler.internal.contract;

import dev.rocky.diagnostic.Nearest;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.types.TypeNames;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Simple;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that contracts have for types. */
final class ContractTypeNames {

    /** Every name with what it stands for, the published ones first. */
    static final Map<String, ContractType> NAMES = names();

    private static final String DECIMAL = "Decimal(";
    private static final Pattern DIGITS = Pattern.compile("\\s*(\\d{1,3})\\s*(?:,\\s*(\\d{1,3})\\s*)?");

    private ContractTypeNames() {}

    static Optional<ContractType> parse(String name) {
        if (name.startsWith(DECIMAL)) {
            return decimal(name);
        }
        int bracket = name.indexOf('<');
        ContractType type = NAMES.get(bracket < 0 ? name : name.substring(0, bracket));
        return bracket < 0 || type instanceof ContractType.Composite ? Optional.ofNullable(type) : Optional.empty();
    }

    private static Optional<ContractType> decimal(String name) {
        Matcher digits = DIGITS.matcher(name.endsWith(")") ? name.substring(DECIMAL.length(), name.length() - 1) : "");
        if (!digits.matches()) {
            return Optional.empty();
        }
        String scale = digits.group(2);
        return Optional.of(new ContractType.Decimal(Optional.of(
                new SqlType.Decimal(Integer.parseInt(digits.group(1)), scale == null ? 0 : Integer.parseInt(scale)))));
    }

    static Optional<String> nameOf(SqlType type) {
        return switch (type) {
            case SqlType.Decimal decimal ->
                Optional.of("Decimal(%d,%d)".formatted(decimal.precision(), decimal.scale()));
            case SqlType.Simple simple ->
                NAMES.entrySet().stream()
                        .filter(entry ->
                                entry.getValue() instanceof ContractType.Named named && named.exact() == simple)
                        .map(Map.Entry::getKey)
                        .findFirst();
            case SqlType.Array ignored -> Optional.of("Array");
            case SqlType.FixedArray ignored -> Optional.of("Array");
            case SqlType.Map ignored -> Optional.of("Map");
            case SqlType.Struct ignored -> Optional.of("Struct");
            case SqlType.Union ignored -> Optional.of("Union");
            case SqlType.Enumeration ignored -> Optional.of("Enum");
            case SqlType.Opaque ignored -> Optional.empty();
            case SqlType.Unknown ignored -> Optional.empty();
        };
    }

    static Optional<String> meantBy(String wrong, SqlSyntax syntax) {
        return nameOf(TypeNames.parse(wrong, syntax)).or(() -> Nearest.to(wrong, NAMES.keySet()));
    }

    private static Map<String, ContractType> names() {
        Map<String, ContractType> names = new LinkedHashMap<>();
        add(names, "Boolean", Simple.BOOLEAN);
        add(names, "Int32", Simple.INT32, Simple.INT8, Simple.INT16);
        add(names, "Int64", Simple.INT64);
        add(names, "Float32", Simple.FLOAT32);
        add(names, "Float64", Simple.FLOAT64);
        names.put("Decimal", new ContractType.Decimal(Optional.empty()));
        add(names, "String", Simple.STRING);
        add(names, "Binary", Simple.BINARY);
        add(names, "Date", Simple.DATE);
        add(names, "Timestamp", Simple.TIMESTAMP);
        add(names, "TimestampNtz", Simple.TIMESTAMP_NTZ);
        names.put("Array", new ContractType.Composite(Set.of(SqlType.Array.class, SqlType.FixedArray.class)));
        names.put("Map", new ContractType.Composite(Set.of(SqlType.Map.class)));
        names.put("Struct", new ContractType.Composite(Set.of(SqlType.Struct.class)));
        add(names, "Variant", Simple.VARIANT);
        add(names, "Int8", Simple.INT8);
        add(names, "Int16", Simple.INT16);
        add(names, "Int128", Simple.INT128);
        add(names, "UInt8", Simple.UINT8);
        add(names, "UInt16", Simple.UINT16);
        add(names, "UInt32", Simple.UINT32);
        add(names, "UInt64", Simple.UINT64);
        add(names, "UInt128", Simple.UINT128);
        add(names, "BigNum", Simple.BIGNUM);
        add(names, "Time", Simple.TIME);
        add(names, "TimeNs", Simple.TIME_NS);
        add(names, "TimeTz", Simple.TIME_TZ);
        add(names, "TimestampTzNs", Simple.TIMESTAMP_TZ_NS);
        add(names, "TimestampS", Simple.TIMESTAMP_S);
        add(names, "TimestampMs", Simple.TIMESTAMP_MS);
        add(names, "TimestampNs", Simple.TIMESTAMP_NS);
        add(names, "Interval", Simple.INTERVAL);
        add(names, "Uuid", Simple.UUID);
        add(names, "Json", Simple.JSON);
        add(names, "Bit", Simple.BIT);
        add(names, "Null", Simple.NULL);
        names.put("Enum", new ContractType.Composite(Set.of(SqlType.Enumeration.class)));
        names.put("Union", new ContractType.Composite(Set.of(SqlType.Union.class)));
        return Collections.unmodifiableMap(names);
    }

    /** Small whole numbers keep the published promise of {@code Int32}, which never told them apart. */
    private static void add(Map<String, ContractType> names, String name, SqlType exact, SqlType... others) {
        names.put(name, new ContractType.Named(exact, Set.of(others)));
    }
}
