package dev.rocky.compiler.internal.contract;

import static dev.rocky.compiler.internal.contract.Verdict.NOT_CHECKED;
import static dev.rocky.compiler.internal.contract.Verdict.SATISFIED;
import static dev.rocky.compiler.internal.contract.Verdict.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.model.Contract;
import dev.rocky.model.Contract.ContractColumn;
import dev.rocky.source.Origin;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.type.Column;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Simple;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractCheckTest {

    private static final SqlType MONEY = new SqlType.Decimal(18, 2);

    @Test
    void a_required_column_is_there_or_missing_or_perhaps_behind_a_star() {
        Contract contract = contract(List.of(), List.of("id"), List.of());
        assertThat(verdicts(contract, true, column("id", Simple.INT64))).containsExactly(SATISFIED);
        assertThat(verdicts(contract, true, column("ID", Simple.INT64))).containsExactly(VIOLATED);
        assertThat(verdicts(contract, false, column("x", Simple.INT64))).containsExactly(NOT_CHECKED);
        assertThat(verdicts(contract, false, column("id", Simple.INT64))).containsExactly(SATISFIED);
    }

    @Test
    void a_column_that_is_required_and_protected_and_described_is_missed_as_the_first_two() {
        Contract contract = contract(List.of(described("id", "Int64", false)), List.of("id"), List.of("id"));
        assertThat(ContractCheck.check(contract, schema(true), SqlSyntax.DUCKDB))
                .containsExactly(
                        new Judgement.Missing(new Promise.Required("id", 0)),
                        new Judgement.Missing(new Promise.Protected("id", 0)));
    }

    @Test
    void a_column_that_is_described_alone_is_missed_as_such() {
        Contract contract = contract(List.of(described("z", "Int64", false)), List.of(), List.of());
        assertThat(ContractCheck.check(contract, schema(true), SqlSyntax.DUCKDB))
                .containsExactly(new Judgement.Missing(new Promise.Described("z", 0)));
        assertThat(verdicts(contract, false)).containsExactly(NOT_CHECKED);
    }

    @Test
    void a_column_of_unknown_type_is_not_checked_unless_it_is_never_null() {
        Contract contract = contract(List.of(described("id", "Int64", false)), List.of(), List.of());
        assertThat(verdicts(contract, true, Column.named("id"))).containsExactly(NOT_CHECKED, NOT_CHECKED);
        assertThat(verdicts(contract, true, new Column("id", SqlType.unknown(), false)))
                .containsExactly(NOT_CHECKED, SATISFIED);
        assertThat(verdicts(contract, true, new Column("id", Simple.INT64, true)))
                .containsExactly(SATISFIED, VIOLATED);
    }

    @Test
    void that_a_column_may_be_null_is_not_held_against_it_where_it_is_a_guess() {
        Contract contract = contract(List.of(described("guessed", "Int64", false)), List.of(), List.of());
        assertThat(verdicts(contract, true, new Column("guessed", Simple.INT64, true)))
                .containsExactly(SATISFIED, NOT_CHECKED);
        assertThat(verdicts(contract, true, column("guessed", Simple.INT64))).containsExactly(SATISFIED, SATISFIED);
    }

    @Test
    void everything_is_judged_in_the_order_of_the_contract() {
        Contract contract = contract(
                List.of(described("b", "String", null), described("a", null, false)), List.of("c"), List.of("d"));
        assertThat(ContractCheck.check(
                        contract, schema(true, column("a", Simple.INT64), column("b", Simple.INT64)), SqlSyntax.DUCKDB))
                .extracting(judgement -> judgement.promise().column())
                .containsExactly("c", "b", "a", "d");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Int64              | INT64     | true",
                "Int64              | INT32     | false",
                "Int32              | INT64     | false",
                "Int32              | INT16     | true",
                "Int16              | INT16     | true",
                "Int16              | INT32     | false",
                "Int64              | INT128    | false",
                "Int128             | INT128    | true",
                "String             | INT64     | false",
                "Timestamp          | TIMESTAMP | true",
                "TimestampNtz       | TIMESTAMP | false",
                "Uuid               | UUID      | true",
                "String             | UUID      | false",
                "Boolean            | BOOLEAN   | true",
            })
    void a_simple_type_is_what_its_name_says(String name, Simple found, boolean accepted) {
        assertThat(ContractType.parse(name).orElseThrow().accepts(found, SqlSyntax.DATABRICKS))
                .isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Decimal            | 10 | 0 | true",
                "Decimal(18,2)      | 18 | 2 | true",
                "Decimal( 18 , 2 )  | 18 | 2 | true",
                "Decimal(18,2)      | 10 | 2 | false",
                "Decimal(18,2)      | 18 | 3 | false",
                "Decimal(18)        | 18 | 0 | true",
                "Decimal(18)        | 18 | 2 | false",
                "Int64              | 18 | 0 | false",
            })
    void the_digits_of_a_decimal_are_exact_where_they_are_written(
            String name, int precision, int scale, boolean accepted) {
        assertThat(ContractType.parse(name)
                        .orElseThrow()
                        .accepts(new SqlType.Decimal(precision, scale), SqlSyntax.DUCKDB))
                .isEqualTo(accepted);
    }

    @Test
    void lists_and_maps_are_promised_as_such_whatever_is_in_them() {
        SqlType list = new SqlType.Array(Simple.INT64);
        SqlType map = new SqlType.Map(Simple.STRING, MONEY);
        assertThat(ContractType.parse("Array").orElseThrow().accepts(list, SqlSyntax.DUCKDB))
                .isTrue();
        assertThat(ContractType.parse("Array<String>").orElseThrow().accepts(list, SqlSyntax.DUCKDB))
                .isTrue();
        assertThat(ContractType.parse("Array").orElseThrow().accepts(map, SqlSyntax.DUCKDB))
                .isFalse();
        assertThat(ContractType.parse("Map<String, Int64>").orElseThrow().accepts(map, SqlSyntax.DUCKDB))
                .isTrue();
    }

    @Test
    void where_a_plain_timestamp_has_no_zone_the_contract_may_call_it_timestamp() {
        ContractType timestamp = ContractType.parse("Timestamp").orElseThrow();
        assertThat(timestamp.accepts(Simple.TIMESTAMP_NTZ, SqlSyntax.DUCKDB)).isTrue();
        assertThat(timestamp.accepts(Simple.TIMESTAMP_NTZ, SqlSyntax.DATABRICKS))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"BIGINT", "int64", "Decimal(18,2", "Decimal()", "Decimal(p,s)", "Int64<String>", "''"})
    void other_words_name_no_type(String name) {
        assertThat(ContractType.parse(name)).isEmpty();
    }

    @Test
    void every_type_that_contracts_name_is_found_under_that_name() {
        for (Simple type : Simple.values()) {
            assertThat(ContractType.nameOf(type)
                            .flatMap(ContractType::parse)
                            .orElseThrow()
                            .accepts(type, SqlSyntax.DUCKDB))
                    .isTrue();
        }
        assertThat(ContractType.nameOf(MONEY)).contains("Decimal(18,2)");
    }

    private static List<Verdict> verdicts(Contract contract, boolean complete, Column... columns) {
        return ContractCheck.check(contract, schema(complete, columns), SqlSyntax.DUCKDB).stream()
                .map(Judgement::verdict)
                .toList();
    }

    private static ModelSchema schema(boolean complete, Column... columns) {
        return new ModelSchema(List.of(columns), complete, Set.of("guessed"));
    }

    private static Column column(String name, SqlType type) {
        return new Column(name, type, false);
    }

    private static Contract contract(
            List<ContractColumn> columns, List<String> required, List<String> protectedColumns) {
        return new Contract(columns, required, protectedColumns, false, Origin.none());
    }

    private static ContractColumn described(String name, @Nullable String type, @Nullable Boolean nullable) {
        return new ContractColumn(
                name, Optional.ofNullable(type), Optional.ofNullable(nullable), Optional.empty(), Origin.none());
    }
}
