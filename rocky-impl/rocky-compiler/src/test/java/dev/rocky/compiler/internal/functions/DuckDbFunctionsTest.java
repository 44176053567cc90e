package dev.rocky.compiler.internal.functions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.compiler.internal.types.Operand;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.type.Column;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Simple;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DuckDbFunctionsTest {

    private final FunctionCatalog functions = FunctionCatalog.of(SqlSyntax.DUCKDB);

    @Test
    void a_call_that_no_signature_takes_is_refused_with_what_there_is() {
        assertThat(functions.call(call("upper", Simple.STRING, Simple.STRING)))
                .isEqualTo(new FunctionResult.Refused("upper(VARCHAR, VARCHAR)", "upper(VARCHAR)"));
        assertThat(functions.call(call("make_time", Simple.STRING)))
                .isEqualTo(new FunctionResult.Refused("make_time(VARCHAR)", "make_time(BIGINT, BIGINT, DOUBLE)"));
        assertThat(functions.call(call("coalesce", Simple.DATE, Simple.INT32)))
                .isInstanceOf(FunctionResult.Refused.class);
    }

    @Test
    void an_unknown_argument_leaves_a_type_that_all_signatures_agree_on() {
        assertThat(type("upper", SqlType.unknown())).isEqualTo(Simple.STRING);
        assertThat(type("year", SqlType.unknown())).isEqualTo(Simple.INT64);
        assertThat(type("date_trunc", Simple.STRING, SqlType.unknown())).isEqualTo(SqlType.unknown());
        assertThat(type("date_trunc", SqlType.unknown(), Simple.TIMESTAMP)).isEqualTo(Simple.TIMESTAMP);
        assertThat(type("sum", SqlType.unknown())).isEqualTo(SqlType.unknown());
        assertThat(type("coalesce", Simple.INT32, SqlType.unknown())).isEqualTo(SqlType.unknown());
    }

    @Test
    void an_aggregate_has_a_value_only_where_its_group_surely_has_rows() {
        assertThat(nullable("max", true, false, false)).isFalse();
        assertThat(nullable("max", false, false, false)).isTrue();
        assertThat(nullable("max", true, true, false)).isTrue();
        assertThat(nullable("max", true, false, true)).isTrue();
        assertThat(nullable("stddev", true, false, false)).isTrue();
        assertThat(nullable("count", false, true, true)).isFalse();
    }

    @Test
    void a_function_that_is_a_value_and_a_table_is_a_value_where_a_value_stands() {
        assertThat(functions.kind("range")).contains(FunctionKind.SCALAR);
        assertThat(type("range", Simple.INT64)).isEqualTo(new SqlType.Array(Simple.INT64));
        assertThat(functions.kind("read_text")).contains(FunctionKind.TABLE);
    }

    @Test
    void a_table_function_has_columns_where_its_arguments_say_them() {
        assertThat(functions.table(call("range", Simple.INT32)))
                .contains(List.of(new Column("range", Simple.INT64, false)));
        assertThat(functions.table(call("unnest", new SqlType.Array(Simple.STRING))))
                .contains(List.of(new Column("unnest", Simple.STRING, true)));
        assertThat(functions.table(call("duckdb_tables")))
                .hasValueSatisfying(
                        columns -> assertThat(columns).contains(new Column("table_name", Simple.STRING, true)));
        assertThat(functions.table(call("read_csv", Simple.STRING))).isEmpty();
    }

    @Test
    void a_lambda_is_asked_for_the_elements_of_the_list() {
        FunctionArgument list = value(new SqlType.Array(Simple.DATE));
        FunctionArgument lambda = new FunctionArgument.Lambda(
                Optional.empty(), 1, types -> (FunctionArgument.Value) value(new SqlType.Array(types.getFirst())));
        assertThat(functions.call(call("list_transform", List.of(list, lambda))))
                .isEqualTo(
                        new FunctionResult.Typed(Operand.of(new SqlType.Array(new SqlType.Array(Simple.DATE))), false));
    }

    @Test
    void rounding_keeps_the_digits_that_a_constant_names() {
        FunctionArgument amount = value(new SqlType.Decimal(9, 4));
        FunctionArgument two = new FunctionArgument.Value(
                Optional.empty(), new Operand.IntegerConstant(BigInteger.TWO, Simple.INT32), false);
        assertThat(functions.call(call("round", List.of(amount, two))))
                .isEqualTo(new FunctionResult.Typed(Operand.of(new SqlType.Decimal(9, 2)), false));
        assertThat(type("round", new SqlType.Decimal(9, 4), Simple.INT32)).isEqualTo(SqlType.unknown());
    }

    private SqlType type(String name, SqlType... arguments) {
        return functions.call(call(name, arguments)) instanceof FunctionResult.Typed typed
                ? typed.operand().type()
                : Simple.NULL;
    }

    private boolean nullable(String name, boolean grouped, boolean filtered, boolean windowed) {
        FunctionCall call =
                new FunctionCall(name, List.of(value(Simple.INT32)), false, windowed, filtered, List.of(), grouped);
        return !(functions.call(call) instanceof FunctionResult.Typed typed) || typed.nullable();
    }

    private static FunctionCall call(String name, SqlType... arguments) {
        return call(name, Stream.of(arguments).map(DuckDbFunctionsTest::value).toList());
    }

    private static FunctionCall call(String name, List<FunctionArgument> arguments) {
        return new FunctionCall(name, arguments, false, false, false, List.of(), false);
    }

    private static FunctionArgument value(SqlType type) {
        return new FunctionArgument.Value(Optional.empty(), Operand.of(type), false);
    }
}
