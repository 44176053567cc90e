package dev.rocky.sql;

import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Name;
import dev.rocky.sql.tree.QualifiedName;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.Span;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks that every node of a tree knows its own text. */
final class Spans {

    private static final Pattern SIMPLE = Pattern.compile("[\"'`]\\w*[\"'`]");

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
            int before = name.parts().get(0).span().start() - name.span().start();
            require(before == 0 || before == quote, "first part", name);
        }
    }

    private void checkSpan(Span span, Span around, Record of) {
        require(around.start() <= span.start() && span.start() <= around.end(), "start", of);
        require(span.start() <= span.end() && span.end() <= around.end(), "end", of);
        String own = textOf(span);
        // A part of a path in BigQuery's quotes has the blanks that were written.
        boolean quoted = of instanceof Name name && name.quoted();
        require(quoted || own.equals(own.strip()), "blanks around", of);
        if (of instanceof Expression.Column column) {
            require(own.startsWith(textOf(column.name().parts().get(0).span())), "name", of);
        }
    }

    /** A name stands in the text as it is, unless quotes are around it. */
    private void checkName(Name name, Span around) {
        checkSpan(name.span(), around, name);
        String own = textOf(name.span());
        if (!name.quoted() && !own.isEmpty()) {
            // TRIM(LEADING …) is another function than TRIM.
            require(List.of(own, "ltrim", "rtrim").contains(name.text()), "text", name);
        } else if (name.quoted() && SIMPLE.matcher(own).matches()) {
            require(own.substring(1, own.length() - 1).equals(name.text()), "text", name);
        }
    }

    /** AssertJ would take its time, for all the nodes of all the trees. */
    private static void require(boolean holds, String what, Record of) {
        if (!holds) {
            throw new AssertionError("wrong " + what + ": " + of);
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
