package dev.rocky.compiler.internal.contract;

import dev.rocky.compiler.internal.contract.LoadContract.RequiredColumn;
import dev.rocky.compiler.internal.contract.LoadVerdict.Violation;
import dev.rocky.spi.RelationColumn;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.types.TypeNames;
import dev.rocky.type.SqlType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Judges the contract of a load, before a copy and after the rows have landed. */
public final class LoadContractCheck {

    private static final String REQUIRED = "required_column";
    private static final String TYPE = "required_column_type";

    private final LoadContract contract;
    private final List<Violation> violations = new ArrayList<>();

    private LoadContractCheck(LoadContract contract) {
        this.contract = contract;
    }

    /** Judge a copy before it starts: what the source has against what the target has. */
    public static LoadVerdict beforeCopy(
            LoadContract contract, List<RelationColumn> source, List<RelationColumn> target) {
        LoadContractCheck check = new LoadContractCheck(contract);
        check.copy(byName(source), byName(target));
        return LoadVerdict.of(check.violations, List.of());
    }

    /**
     * Judge rows that have landed beside the target. There is nothing to compare them with, so what the contract says
     * of changes is of no use here.
     *
     * @param assignable whether values of one type fit into a column of another
     */
    public static LoadVerdict landed(
            LoadContract contract,
            List<RelationColumn> landed,
            SqlSyntax syntax,
            BiPredicate<SqlType, SqlType> assignable) {
        LoadContractCheck check = new LoadContractCheck(contract);
        check.landed(byName(landed), syntax, assignable);
        List<String> warnings = new ArrayList<>();
        if (!contract.protectedColumns().isEmpty()) {
            warnings.add("protected_columns is not checked: a load has no earlier table to compare with");
        }
        if (!contract.allowedTypeChanges().isEmpty()) {
            warnings.add("allowed_type_changes is not checked: a load has no earlier table to compare with");
        }
        return LoadVerdict.of(check.violations, warnings);
    }

    private void copy(Map<String, RelationColumn> source, Map<String, RelationColumn> target) {
        for (RequiredColumn required : contract.requiredColumns()) {
            RelationColumn found = find(required, source, "the source");
            if (found != null && !found.dataType().equalsIgnoreCase(required.type())) {
                report(TYPE, required.name(), "must be " + required.type() + ", found " + found.dataType());
            }
        }
        for (String name : contract.protectedColumns()) {
            if (target.containsKey(fold(name)) && !source.containsKey(fold(name))) {
                report("protected_column", name, "is protected, but the source does not have it any more");
            }
        }
        target.forEach((name, old) -> {
            RelationColumn now = source.get(name);
            if (now != null && !allowed(old.dataType(), now.dataType())) {
                report(
                        "disallowed_type_change",
                        old.name(),
                        "changed from " + old.dataType() + " to " + now.dataType() + ", which is not allowed");
            }
        });
    }

    private void landed(
            Map<String, RelationColumn> landed, SqlSyntax syntax, BiPredicate<SqlType, SqlType> assignable) {
        for (RequiredColumn required : contract.requiredColumns()) {
            RelationColumn found = find(required, landed, "what landed");
            if (found == null) {
                continue;
            }
            if (!required.nullable() && found.nullable()) {
                report("required_column_nullability", required.name(), "must be non-nullable, but may hold NULL");
            }
            SqlType expected = TypeNames.parse(required.type(), syntax);
            SqlType actual = TypeNames.parse(found.dataType(), syntax);
            boolean known = !expected.isUnknown() && !actual.isUnknown();
            if (known && !assignable.test(actual, expected)) {
                report(TYPE, required.name(), "must fit into " + required.type() + ", found " + found.dataType());
            }
        }
    }

    private @Nullable RelationColumn find(RequiredColumn required, Map<String, RelationColumn> among, String where) {
        RelationColumn found = among.get(fold(required.name()));
        if (found == null) {
            report(REQUIRED, required.name(), "is required, but missing from " + where);
        }
        return found;
    }

    private boolean allowed(String from, String to) {
        return from.equalsIgnoreCase(to)
                || contract.allowedTypeChanges().stream()
                        .anyMatch(change -> change.from().equalsIgnoreCase(from)
                                && change.to().equalsIgnoreCase(to));
    }

    private void report(String rule, String column, String what) {
        violations.add(new Violation(rule, column, "column '" + column + "' " + what));
    }

    private static Map<String, RelationColumn> byName(List<RelationColumn> columns) {
        Map<String, RelationColumn> byName = new LinkedHashMap<>();
        columns.forEach(column -> byName.putIfAbsent(fold(column.name()), column));
        return byName;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
