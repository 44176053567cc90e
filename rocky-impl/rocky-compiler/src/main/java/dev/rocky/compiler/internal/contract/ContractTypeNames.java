package dev.rocky.compiler.internal.contract;

import dev.rocky.compiler.internal.check.TypeWords;
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

    /** Small whole numbers keep the promise of {@code Int32}, which was published before they were told apart. */
    private static final Set<SqlType> SMALLER = Set.of(Simple.INT8, Simple.INT16);

    /** Every name with what it stands for. */
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

    /** The parts of a composite type need not be written. */
    static Optional<String> nameOf(SqlType type) {
        String word = TypeWords.of(type);
        int parts = word.indexOf('<');
        return Optional.of(parts < 0 ? word : word.substring(0, parts))
                .filter(name -> parse(name).isPresent());
    }

    static Optional<String> meantBy(String wrong, SqlSyntax syntax) {
        return nameOf(TypeNames.parse(wrong, syntax)).or(() -> Nearest.to(wrong, NAMES.keySet()));
    }

    private static Map<String, ContractType> names() {
        Map<String, ContractType> names = new LinkedHashMap<>();
        for (Simple simple : Simple.values()) {
            names.put(
                    TypeWords.of(simple), new ContractType.Named(simple, simple == Simple.INT32 ? SMALLER : Set.of()));
        }
        names.put("Decimal", new ContractType.Decimal(Optional.empty()));
        names.put("Array", new ContractType.Composite(Set.of(SqlType.Array.class, SqlType.FixedArray.class)));
        names.put("Map", new ContractType.Composite(Set.of(SqlType.Map.class)));
        names.put("Struct", new ContractType.Composite(Set.of(SqlType.Struct.class)));
        names.put("Enum", new ContractType.Composite(Set.of(SqlType.Enumeration.class)));
        names.put("Union", new ContractType.Composite(Set.of(SqlType.Union.class)));
        return Collections.unmodifiableMap(names);
    }
}
