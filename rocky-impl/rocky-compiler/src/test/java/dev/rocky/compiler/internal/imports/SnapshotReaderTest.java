package dev.rocky.compiler.internal.imports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.compile.ImportedFiles.Content;
import dev.rocky.compiler.internal.imports.SnapshotReader.Outcome;
import dev.rocky.type.Column;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Simple;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotReaderTest {

    private static final String ORDERS = """
            {
              "snapshot_version": 1,
              "ir": {
                "models": [
                  {
                    "name": "orders",
                    "sql": "SELECT \\"id\\"\\n-- ü",
                    "cost_ceiling": null,
                    "target": { "catalog": "lake", "schema": "sales", "table": "Orders" },
                    "typed_columns": [
                      { "name": "id", "data_type": "Int64", "nullable": false },
                      { "name": "amount", "data_type": { "Decimal": { "precision": 18, "scale": 2 } }, "nullable": true },
                      { "name": "tags", "data_type": { "Array": "String" } },
                      { "name": "extra", "data_type": { "Map": [ "String", "TimestampNtz" ] } },
                      { "name": "who", "data_type": { "Struct": [ { "name": "a", "data_type": "Int32", "nullable": false } ] } },
                      { "name": "odd", "data_type": "Quaternion" }
                    ]
                  }
                ]
              }
            }
            """;

    private static Outcome read(String text) {
        return SnapshotReader.read(new Content.Text(text));
    }

    private static Snapshot good(String text) {
        assertThat(read(text)).isInstanceOf(Outcome.Good.class);
        return ((Outcome.Good) read(text)).snapshot();
    }

    @Test
    void tables_are_found_by_their_names_with_all_their_columns() {
        Snapshot.Table table = requireNonNull(good(ORDERS).tables().get("lake.sales.orders"));

        assertThat(table.target()).hasToString("lake.sales.Orders");
        assertThat(table.columns())
                .containsExactly(
                        new Column("id", Simple.INT64, false),
                        new Column("amount", new SqlType.Decimal(18, 2), true),
                        new Column("tags", new SqlType.Array(Simple.STRING), true),
                        new Column("extra", new SqlType.Map(Simple.STRING, Simple.TIMESTAMP_NTZ), true),
                        new Column(
                                "who", new SqlType.Struct(List.of(new SqlType.Field("a", Simple.INT32, false))), true),
                        Column.named("odd"));
    }

    @Test
    void the_envelope_may_be_missing() {
        String bare = ORDERS.substring(ORDERS.indexOf("\"ir\": ") + 6, ORDERS.lastIndexOf('}'));

        assertThat(good(bare)).isEqualTo(good(ORDERS));
    }

    @Test
    void a_hash_depends_on_what_is_said_and_not_on_how() {
        String same = ORDERS.replace("\n", " ")
                .replace("\"cost_ceiling\": null,", "")
                .replace("\"name\": \"orders\",", "\"unheard_of\": 1, \"name\": \"orders\",");

        assertThat(good(same).hash()).isEqualTo(good(ORDERS).hash()).matches("[0-9a-f]{64}");
        assertThat(good(ORDERS.replace("Int64", "Int32")).hash())
                .isNotEqualTo(good(ORDERS).hash());
    }

    @Test
    void the_hash_of_nothing_is_that_of_the_empty_text() {
        assertThat(good("{\"models\": []}").hash())
                .isEqualTo("af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262");
    }

    @Test
    void a_canonical_text_has_sorted_keys_and_no_blanks() {
        assertThat(JsonTree.canonical(JsonTree.parse("""
                { "b": [1.50, true, null, {}], "a": { "y": "\\u0001\\"ü\\\\", "x": null } }
                """)))
                .isEqualTo("{\"a\":{\"y\":\"\\u0001\\\"ü\\\\\"},\"b\":[1.50,true,null,{}]}");
    }

    @Test
    void a_later_version_is_told_apart_from_a_broken_file() {
        assertThat(read("{\"snapshot_version\": 2, \"ir\": 7}")).isEqualTo(new Outcome.TooNew("2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{} {}",
                "{\"snapshot_version\": \"1\", \"ir\": {\"models\": []}}",
                "{\"snapshot_version\": 1}",
                "{\"snapshot_version\": 1, \"ir\": []}",
                "{\"snapshot_version\": 99999999999999999999}",
                "{\"models\": 3}",
                "{\"models\": \"all\"}",
                "{\"models\": [1]}",
                "{\"models\": [{\"target\": {}}]}",
                "{\"models\": [{\"target\": {\"table\": \"t\"}, \"typed_columns\": [{}]}]}",
                "{\"models\": [{\"target\": {\"table\": \"t\"}, \"typed_columns\": [\"id\"]}]}",
                "\u0000\u0001"
            })
    void whatever_else_stands_in_a_file_is_told(String text) {
        assertThat(read(text)).isInstanceOf(Outcome.Bad.class);
    }

    @Test
    void a_file_that_is_cut_anywhere_is_told() {
        String trimmed = ORDERS.strip();
        for (int length = 0; length < trimmed.length(); length++) {
            assertThat(read(trimmed.substring(0, length))).isInstanceOf(Outcome.Bad.class);
        }
    }

    @Test
    void a_file_that_nests_without_end_is_told() {
        assertThat(read("{\"models\":" + "[".repeat(100_000))).isInstanceOf(Outcome.Bad.class);
    }

    @Test
    void a_missing_file_is_told() {
        assertThat(SnapshotReader.read(new Content.Missing("there is no such file")))
                .isEqualTo(new Outcome.Bad("there is no such file"));
    }
}
