package dev.rocky.compiler.internal.functions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.sql.SqlSyntax;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"databricks.tsv", "snowflake.tsv", "bigquery.tsv", "trino.tsv"})
    void every_line_of_a_catalogue_can_be_read(String file) {
        everyLineIsRead(CatalogReader.read(List.of(file)));
    }

    @Test
    void every_line_of_duckdbs_catalogue_can_be_read() {
        everyLineIsRead(CatalogReader.read(List.of("duckdb.tsv", "duckdb-rules.tsv")));
    }

    @ParameterizedTest
    @EnumSource(SqlSyntax.class)
    void every_dialect_counts_and_numbers_rows_without_missing_values(SqlSyntax syntax) {
        FunctionCatalog functions = FunctionCatalog.of(syntax);
        assertThat(functions.kind("COUNT")).contains(FunctionKind.AGGREGATE);
        assertThat(functions.kind("Row_Number")).contains(FunctionKind.WINDOW);
        for (String name : List.of("count", "row_number", "rank")) {
            assertThat(functions.call(new FunctionCall(name, List.of(), false, true, false, List.of(), false)))
                    .isInstanceOfSatisfying(FunctionResult.Typed.class, typed -> {
                        assertThat(typed.nullable()).isFalse();
                        assertThat(typed.operand().isUnknown()).isFalse();
                    });
        }
    }

    @ParameterizedTest
    @EnumSource(SqlSyntax.class)
    void a_function_that_nobody_knows_is_not_found(SqlSyntax syntax) {
        FunctionCatalog functions = FunctionCatalog.of(syntax);
        assertThat(functions.kind("no_such_function")).isEmpty();
        assertThat(functions.call(
                        new FunctionCall("no_such_function", List.of(), false, false, false, List.of(), false)))
                .isInstanceOf(FunctionResult.NotFound.class);
        assertThat(functions.table(
                        new FunctionCall("no_such_function", List.of(), false, false, false, List.of(), false)))
                .isEmpty();
    }

    private static void everyLineIsRead(CatalogReader.Catalog catalog) {
        catalog.values().forEach((name, entry) -> isRead(name, entry, false));
        catalog.tables().forEach((name, entry) -> isRead(name, entry, true));
    }

    private static void isRead(String name, CatalogEntry entry, boolean table) {
        assertThat(name).isLowerCase();
        assertThat(entry.signatures()).as(name).isNotNull();
        assertThat(entry.kind() == FunctionKind.TABLE).as(name).isEqualTo(table);
    }
}
