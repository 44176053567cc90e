package dev.rocky.compiler.internal.functions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.sql.SqlSyntax;
import dev.rocky.type.Column;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Simple;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Examples of the vendors' documentation: a call a line, and what {@code typeof} says of it. */
class DialectFunctionsTest {

    @ParameterizedTest
    @EnumSource(
            value = SqlSyntax.class,
            names = {"DATABRICKS", "SNOWFLAKE", "BIGQUERY", "TRINO"})
    void documented_examples_have_their_documented_types(SqlSyntax syntax) throws IOException {
        CallTyper typer = new CallTyper(syntax, columns(syntax));
        List<String> wrong = new ArrayList<>();
        Path file = Path.of("src/test/resources/functions", syntax.name().toLowerCase(Locale.ROOT) + "-examples.txt");
        for (String line : Files.readAllLines(file)) {
            int arrow = line.lastIndexOf(" => ");
            String expected = line.substring(arrow + 4);
            String actual = typer.call(line.substring(0, arrow))
                    .map(result -> result instanceof FunctionResult.Typed typed ? text(typed) : result.toString())
                    .orElse("no call");
            if (!actual.equals(expected)) {
                wrong.add(line + ", found " + actual);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String text(FunctionResult.Typed typed) {
        return typed.operand().type() + (typed.nullable() ? "" : " NOT NULL");
    }

    /** Columns that are never {@code NULL}, but {@code n}. */
    private static Map<String, Column> columns(SqlSyntax syntax) {
        Map<String, SqlType> types = new LinkedHashMap<>();
        types.put("b", Simple.BOOLEAN);
        types.put("i", syntax == SqlSyntax.SNOWFLAKE ? new SqlType.Decimal(38, 0) : Simple.INT32);
        types.put("l", syntax == SqlSyntax.SNOWFLAKE ? new SqlType.Decimal(38, 0) : Simple.INT64);
        types.put("d", Simple.FLOAT64);
        types.put("x", syntax == SqlSyntax.BIGQUERY ? new SqlType.Decimal(38, 9) : new SqlType.Decimal(10, 2));
        types.put("s", Simple.STRING);
        types.put("bin", Simple.BINARY);
        types.put("dt", Simple.DATE);
        types.put("ts", Simple.TIMESTAMP);
        types.put("ntz", Simple.TIMESTAMP_NTZ);
        types.put("arr", new SqlType.Array(Simple.STRING));
        types.put("ints", new SqlType.Array(Simple.INT64));
        types.put("nested", new SqlType.Array(new SqlType.Array(Simple.INT64)));
        types.put("m", new SqlType.Map(Simple.STRING, Simple.INT64));
        types.put("j", Simple.JSON);
        types.put("v", Simple.VARIANT);
        Map<String, Column> columns = new LinkedHashMap<>();
        types.forEach((name, type) -> columns.put(name, new Column(name, type, false)));
        columns.put("n", new Column("n", Simple.STRING, true));
        return columns;
    }
}
