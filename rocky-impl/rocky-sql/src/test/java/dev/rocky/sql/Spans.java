package dev.rocky.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Name;
import dev.rocky.sql.tree.Node;
import dev.rocky.sql.tree.QualifiedName;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.Span;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/** Checks that every node of a tree knows its own text. */
final class Spans {

    private final String text;

    private Spans(String text) {
        this.text = text;
    }

    static void check(String text, Query query) {
        new Spans(text).check(query, new Span(0, text.length()));
    }

    private void check(Object part, Span around) {
        switch (part) {
            case Optional<?> optional -> optional.ifPresent(value -> check(value, around));
            case List<?> list -> list.forEach(element -> check(element, around));
            case Name name -> checkName(name, around);
            case Record record -> checkRecord(record, around);
            default -> {}
        }
    }

    private void checkRecord(Record record, Span around) {
        Span own = around;
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getType() == Span.class) {
                own = (Span) get(component, record);
                checkSpan(own, around, record);
            }
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getType() != Span.class) {
                check(get(component, record), own);
            }
        }
        if (record instanceof QualifiedName name) {
            // BigQuery has paths with one pair of quotes around all parts.
            int quote = text.charAt(name.span().start()) == '`' ? 1 : 0;
            assertThat(name.parts().get(0).span().start() - name.span().start()).isBetween(0, quote);
        }
    }

    private void checkSpan(Span span, Span around, Record of) {
        assertThat(span.start()).as("start of %s", of).isBetween(around.start(), around.end());
        assertThat(span.end()).as("end of %s", of).isBetween(span.start(), around.end());
        String own = textOf(span);
        assertThat(own).as("text of %s", of).isEqualTo(own.strip());
        if (of instanceof Expression.Column column) {
            assertThat(own).startsWith(textOf(column.name().parts().get(0).span()));
        }
        assertThat(of instanceof Node || !own.isEmpty() || span.start() == span.end())
                .isTrue();
    }

    /** A name stands in the text as it is, unless quotes are around it. */
    private void checkName(Name name, Span around) {
        checkSpan(name.span(), around, name);
        String own = textOf(name.span());
        if (!name.quoted() && !own.isEmpty()) {
            // TRIM(LEADING …) is another function than TRIM.
            assertThat(name.text()).isIn(own, "ltrim", "rtrim");
        } else if (name.quoted() && own.matches("[\"'`]\\w*[\"'`]")) {
            assertThat(own.substring(1, own.length() - 1)).isEqualTo(name.text());
        }
    }

    private String textOf(Span span) {
        return text.substring(span.start(), span.end());
    }

    private static Object get(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
