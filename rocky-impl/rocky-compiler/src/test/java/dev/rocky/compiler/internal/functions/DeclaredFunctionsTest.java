package dev.rocky.compiler.internal.functions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.compiler.internal.types.Operand;
import dev.rocky.model.DeclaredFunction;
import dev.rocky.source.Origin;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Simple;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeclaredFunctionsTest {

    private final FunctionCatalog functions = FunctionCatalog.of(
            SqlSyntax.DUCKDB,
            List.of(
                    DeclaredFunction.scalar("Margin", List.of("DECIMAL(18,2)", "ANY"), "DOUBLE"),
                    new DeclaredFunction(
                            "tidy", List.of("VARCHAR"), "VARCHAR", DeclaredFunction.Kind.SCALAR, false, Origin.none()),
                    DeclaredFunction.aggregate("share", List.of("BIGINT"), "DOUBLE"),
                    DeclaredFunction.scalar("upper", List.of("VARCHAR"), "INTEGER"),
                    DeclaredFunction.scalar("odd", List.of(), "no such type")));

    @Test
    void a_declared_function_gives_what_was_declared() {
        assertThat(functions.kind("margin")).contains(FunctionKind.SCALAR);
        assertThat(functions.call(call("margin", new SqlType.Decimal(9, 2), Simple.STRING)))
                .isEqualTo(new FunctionResult.Typed(Operand.of(Simple.FLOAT64), true));
        assertThat(functions.kind("share")).contains(FunctionKind.AGGREGATE);
        assertThat(functions.call(call("tidy", Simple.STRING)))
                .isEqualTo(new FunctionResult.Typed(Operand.of(Simple.STRING), false));
        assertThat(functions.call(call("odd")))
                .isEqualTo(new FunctionResult.Typed(Operand.of(SqlType.unknown()), true));
    }

    @Test
    void a_declared_function_hides_a_built_in_one_and_leaves_the_others() {
        assertThat(functions.call(call("UPPER", Simple.STRING)))
                .isEqualTo(new FunctionResult.Typed(Operand.of(Simple.INT32), true));
        assertThat(functions.call(call("lower", Simple.STRING)))
                .isEqualTo(new FunctionResult.Typed(Operand.of(Simple.STRING), false));
        assertThat(functions.names()).contains("margin", "lower");
    }

    @Test
    void a_call_with_another_number_of_arguments_is_refused() {
        assertThat(functions.call(call("margin", Simple.INT32)))
                .isEqualTo(new FunctionResult.Refused("1 argument", "Margin(DECIMAL(18,2), ANY)"));
    }

    private static FunctionCall call(String name, SqlType... types) {
        List<FunctionArgument> arguments = Stream.of(types)
                .<FunctionArgument>map(type -> new FunctionArgument.Value(Optional.empty(), Operand.of(type), false))
                .toList();
        return new FunctionCall(name, arguments, false, false, false, List.of(), false);
    }
}
