package dev.rocky.compiler.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.compiler.internal.contract.LoadContract.RequiredColumn;
import dev.rocky.compiler.internal.contract.LoadContract.TypeChange;
import dev.rocky.spi.RelationColumn;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.type.SqlType;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadContractCheckTest {

    @Test
    void a_change_of_type_is_fine_in_the_direction_that_is_allowed() {
        LoadContract contract = new LoadContract(List.of(), List.of(), List.of(new TypeChange("INT", "BIGINT")));
        assertThat(copy(contract, column("qty", "bigint"), column("QTY", "int")))
                .isEmpty();
        assertThat(copy(contract, column("qty", "INT"), column("qty", "BIGINT")))
                .containsExactly("disallowed_type_change");
    }

    @Test
    void a_protected_column_may_be_missing_where_the_target_never_had_it() {
        LoadContract contract = new LoadContract(List.of(), List.of("Id"), List.of());
        assertThat(copy(contract, column("x", "INT"), column("id", "INT"))).containsExactly("protected_column");
        assertThat(copy(contract, column("x", "INT"), column("x", "INT"))).isEmpty();
    }

    @Test
    void a_copy_needs_the_required_columns_with_the_very_types() {
        LoadContract contract = required(new RequiredColumn("id", "BIGINT", true));
        assertThat(copy(contract, column("ID", "bigint"), column("x", "INT"))).isEmpty();
        assertThat(copy(contract, column("id", "INT"), column("x", "INT"))).containsExactly("required_column_type");
        assertThat(copy(contract, column("x", "INT"), column("x", "INT"))).containsExactly("required_column");
    }

    @Test
    void what_landed_must_be_there_and_hold_values() {
        LoadContract contract = required(new RequiredColumn("id", "BIGINT", false));
        assertThat(landed(contract, new RelationColumn("id", "no such type", false)))
                .isEmpty();
        assertThat(landed(contract, new RelationColumn("id", "no such type", true)))
                .containsExactly("required_column_nullability");
        assertThat(landed(contract, new RelationColumn("other", "BIGINT", false)))
                .containsExactly("required_column");
    }

    @Test
    void what_a_load_cannot_check_is_said() {
        LoadContract contract = new LoadContract(List.of(), List.of("id"), List.of(new TypeChange("INT", "BIGINT")));
        LoadVerdict verdict = LoadContractCheck.landed(contract, List.of(), SqlSyntax.DUCKDB, SqlType::equals);
        assertThat(verdict.passed()).isTrue();
        assertThat(verdict.warnings()).hasSize(2);
    }

    private static LoadContract required(RequiredColumn column) {
        return new LoadContract(List.of(column), List.of(), List.of());
    }

    private static List<String> copy(LoadContract contract, RelationColumn source, RelationColumn target) {
        return rules(LoadContractCheck.beforeCopy(contract, List.of(source), List.of(target)));
    }

    private static List<String> landed(LoadContract contract, RelationColumn column) {
        return rules(LoadContractCheck.landed(contract, List.of(column), SqlSyntax.DUCKDB, SqlType::equals));
    }

    private static List<String> rules(LoadVerdict verdict) {
        assertThat(verdict.passed()).isEqualTo(verdict.violations().isEmpty());
        return verdict.violations().stream().map(LoadVerdict.Violation::rule).toList();
    }

    private static RelationColumn column(String name, String type) {
        return new RelationColumn(name, type, true);
    }
}
