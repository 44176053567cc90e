package dev.rocky.compiler.internal.incrementality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.Rocky;
import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.IncrementalityHint;
import dev.rocky.compile.SourceSchemas;
import dev.rocky.compiler.ProjectCompiler;
import dev.rocky.model.Materialization;
import dev.rocky.type.Column;
import dev.rocky.type.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncrementalityTest {

    private static final CompileOptions OPTIONS = CompileOptions.DEFAULT.sources(SourceSchemas.of(Map.of(
            "raw.orders",
            List.of(
                    new Column("id", SqlType.Simple.INT64, false),
                    new Column("customer_id", SqlType.Simple.INT32, true),
                    new Column("name", SqlType.Simple.STRING, true),
                    new Column("qty", SqlType.Simple.INT32, true),
                    new Column("price", new SqlType.Decimal(18, 2), true),
                    new Column("ts", SqlType.Simple.TIMESTAMP_NTZ, true),
                    new Column("shipped", SqlType.Simple.DATE, true)))));

    private static Optional<IncrementalityHint> hint(String sql, Materialization strategy) {
        return ProjectCompiler.compile(
                        Rocky.project("shop")
                                .model("m", model -> model.sql(sql).materialize(strategy))
                                .build(),
                        OPTIONS)
                .model("m")
                .orElseThrow()
                .facts()
                .incrementality();
    }

    private static String shown(String sql) {
        return hint(sql, new Materialization.FullRefresh())
                .map(hint -> hint.recommendedColumn() + " " + hint.confidence().spelling())
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT id, ts AS created_at FROM raw.orders ORDER BY id                 | id high
            SELECT id, ts AS created_at FROM raw.orders                             | created_at high
            SELECT name, ts AS created_at, ts AS updated_at FROM raw.orders         | updated_at high
            SELECT name, ts AS paid_at, shipped AS paid_date FROM raw.orders        | paid_at high
            SELECT shipped AS day FROM raw.orders                                   | day medium
            SELECT id FROM raw.unknown                                              | id medium
            SELECT qty FROM raw.orders WHERE qty>3                                  | qty low
            SELECT qty FROM raw.orders WHERE 3 <= qty                               | qty low
            SELECT qty FROM raw.orders WHERE qty BETWEEN 1 AND 3                    | qty low
            SELECT o.qty FROM raw.orders o ORDER BY o.qty                           | qty low
            SELECT name AS updated_at FROM raw.orders                               | none
            SELECT price FROM raw.orders WHERE price > 3                            | none
            SELECT qty FROM raw.orders WHERE name > 'qty >'                         | none
            SELECT qty FROM raw.orders WHERE qty = 3                                | none
            SELECT customer_id, sum(qty) AS n FROM raw.orders GROUP BY customer_id  | none
            SELECT max(ts) AS updated_at FROM raw.orders                            | none
            WITH g AS (SELECT id, count(*) FROM raw.orders GROUP BY 1) SELECT id FROM g | none
            SELECT id FROM raw.orders WHERE ts > (SELECT min(ts) FROM raw.orders)   | id high
            """)
    void the_best_column_is_found(String sql, String expected) {
        assertThat(shown(sql)).isEqualTo(expected);
    }

    @Test
    void what_speaks_for_a_column_is_told() {
        assertThat(hint("SELECT id FROM raw.orders ORDER BY id", new Materialization.FullRefresh()))
                .get()
                .extracting(IncrementalityHint::signals)
                .isEqualTo(List.of(
                        "column 'id' is named like a growing ID",
                        "column 'id' has the type Int64",
                        "the query has ORDER BY id"));
    }

    @Test
    void only_what_is_rebuilt_as_a_whole_gets_the_advice() {
        assertThat(hint("SELECT id FROM raw.orders", new Materialization.View()))
                .isEmpty();
        assertThat(hint("SELECT id FROM raw.orders", new Materialization.Incremental("ts")))
                .isEmpty();
    }
}
