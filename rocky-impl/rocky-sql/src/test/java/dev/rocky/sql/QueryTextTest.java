package dev.rocky.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rocky.sql.tree.Span;
import org.junit.jupiter.api.Test;

class QueryTextTest {

    private static final String TEXT = "SELECT *\r\n\tFROM orders -- all of them\r\n";
    private static final Span ORDERS = span("orders");

    @Test
    void without_changes_the_text_stays_as_it_is() {
        assertThat(QueryText.of(TEXT).render()).isEqualTo(TEXT);
    }

    @Test
    void a_change_touches_nothing_but_its_span() {
        String rendered =
                QueryText.of(TEXT).replace(ORDERS, "\"shop\".\"orders\"").render();

        assertThat(rendered).isEqualTo("SELECT *\r\n\tFROM \"shop\".\"orders\" -- all of them\r\n");
    }

    @Test
    void changes_may_come_in_any_order() {
        String rendered = QueryText.of(TEXT)
                .replace(ORDERS, "o")
                .replace(span("*"), "id")
                .insert(TEXT.length(), "LIMIT 1")
                .render();

        assertThat(rendered).isEqualTo("SELECT id\r\n\tFROM o -- all of them\r\nLIMIT 1");
    }

    @Test
    void what_is_inserted_at_one_place_keeps_its_order() {
        assertThat(QueryText.of("b").insert(0, "1").insert(0, "2").render()).isEqualTo("12b");
    }

    @Test
    void a_text_is_not_changed_by_those_made_from_it() {
        QueryText text = QueryText.of(TEXT);
        text.replace(ORDERS, "o");

        assertThat(text.render()).isEqualTo(TEXT);
    }

    @Test
    void two_changes_of_the_same_characters_are_refused() {
        QueryText text = QueryText.of(TEXT).replace(ORDERS, "o");

        assertThatThrownBy(() -> text.insert(ORDERS.start() + 1, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> text.replace(ORDERS, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_span_outside_of_the_text_is_refused() {
        assertThatThrownBy(() -> QueryText.of("ab").replace(new Span(1, 3), "")).hasMessageContaining("2 characters");
    }

    @Test
    void a_place_in_the_new_text_is_found_in_the_old_one() {
        QueryText text = QueryText.of(TEXT).replace(span("*"), "a, b, c").replace(ORDERS, "shop.orders");
        String rendered = text.render();

        assertThat(text.originalOffset(0)).isZero();
        assertThat(text.originalOffset(rendered.indexOf("b, c"))).isEqualTo(TEXT.indexOf('*'));
        assertThat(text.originalOffset(rendered.indexOf("FROM"))).isEqualTo(TEXT.indexOf("FROM"));
        assertThat(text.originalOffset(rendered.indexOf("orders"))).isEqualTo(ORDERS.start());
        assertThat(text.originalOffset(rendered.indexOf("all of"))).isEqualTo(TEXT.indexOf("all of"));
        assertThat(text.originalOffset(rendered.length())).isEqualTo(TEXT.length());
    }

    @Test
    void a_stretch_that_comes_from_a_replacement_comes_from_all_that_was_replaced() {
        QueryText text = QueryText.of(TEXT).replace(span("*"), "a, b, c").replace(ORDERS, "shop.orders");
        String rendered = text.render();
        int b = rendered.indexOf("b, c");
        int from = rendered.indexOf("FROM");

        assertThat(text.originalSpan(new Span(b, b + 1))).isEqualTo(span("*"));
        assertThat(text.originalSpan(new Span(b, from + 4)))
                .isEqualTo(new Span(TEXT.indexOf('*'), TEXT.indexOf("FROM") + 4));
        assertThat(text.originalSpan(new Span(from, from + 4))).isEqualTo(span("FROM"));
        assertThat(text.originalSpan(new Span(from, from)))
                .isEqualTo(new Span(span("FROM").start(), span("FROM").start()));
        assertThat(text.originalSpan(new Span(0, rendered.length()))).isEqualTo(new Span(0, TEXT.length()));
    }

    private static Span span(String part) {
        int start = TEXT.indexOf(part);
        return new Span(start, start + part.length());
    }
}
