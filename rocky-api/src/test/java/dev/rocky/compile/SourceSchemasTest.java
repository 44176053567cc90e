package dev.rocky.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.type.Column;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceSchemasTest {

    private static final List<Column> ID = List.of(Column.named("id"));
    private static final List<Column> NAME = List.of(Column.named("name"));

    @Test
    void names_are_found_whatever_their_case_and_with_or_without_a_catalog() {
        SourceSchemas schemas = SourceSchemas.of(Map.of("lake.Raw.orders", ID, "crm.people", NAME, "main.t", ID));

        assertThat(schemas.find(List.of("raw", "ORDERS"))).contains(ID);
        assertThat(schemas.find(List.of("lake", "raw", "orders"))).contains(ID);
        assertThat(schemas.find(List.of("db", "crm", "people"))).contains(NAME);
        assertThat(schemas.find(List.of("t"))).contains(ID);
    }

    @Test
    void another_catalog_or_schema_is_another_table() {
        SourceSchemas schemas = SourceSchemas.of(Map.of("lake.raw.orders", ID));

        assertThat(schemas.find(List.of("sea", "raw", "orders"))).isEmpty();
        assertThat(schemas.find(List.of("other", "orders"))).isEmpty();
        assertThat(schemas.find(List.of("orders"))).isEmpty();
    }

    @Test
    void tables_of_one_name_that_differ_are_not_guessed_at() {
        assertThat(SourceSchemas.of(Map.of("a.raw.t", ID, "b.raw.t", NAME)).find(List.of("raw", "t")))
                .isEmpty();
        assertThat(SourceSchemas.of(Map.of("a.raw.t", ID, "b.raw.t", ID)).find(List.of("raw", "t")))
                .contains(ID);
    }

    @Test
    void what_is_known_better_goes_first() {
        SourceSchemas cached = SourceSchemas.of(Map.of("raw.t", ID, "raw.u", ID));

        SourceSchemas both = cached.and(SourceSchemas.of(Map.of("RAW.T", NAME)));

        assertThat(both.find(List.of("raw", "t"))).contains(NAME);
        assertThat(both.find(List.of("raw", "u"))).contains(ID);
    }
}
