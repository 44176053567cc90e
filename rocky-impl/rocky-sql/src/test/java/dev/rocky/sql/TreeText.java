package dev.rocky.sql;

import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Name;
import dev.rocky.sql.tree.Node;
import dev.rocky.sql.tree.QualifiedName;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.QueryBody;
import dev.rocky.sql.tree.SelectItem;
import dev.rocky.sql.tree.Span;
import dev.rocky.sql.tree.TypeName;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A tree as text: queries and relations line by line, expressions in one line. What is empty, and the places
 * in the text, are left out.
 */
final class TreeText {

    private TreeText() {}

    static String of(Query query) {
        StringBuilder text = new StringBuilder();
        lines(query, "", text);
        return text.toString().stripTrailing();
    }

    private static void lines(Object node, String indent, StringBuilder text) {
        if (isInline(node)) {
            text.append(inline(node)).append('\n');
            return;
        }
        Record value = (Record) node;
        text.append(kind(value)).append('\n');
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part = unwrapped(get(component, value));
            if (isLeftOut(part)) {
                continue;
            }
            text.append(indent).append("  ").append(component.getName());
            if (part instanceof Boolean) {
                text.append('\n');
            } else if (part instanceof List<?> list && list.stream().anyMatch(element -> !isInline(element))) {
                text.append('\n');
                for (Object element : list) {
                    text.append(indent).append("    - ");
                    lines(element, indent + "      ", text);
                }
            } else {
                text.append(": ");
                lines(part, indent + "  ", text);
            }
        }
    }

    private static boolean isInline(Object node) {
        return !(node instanceof Query
                || node instanceof QueryBody
                || node instanceof dev.rocky.sql.tree.Relation
                || node instanceof Query.With
                || node instanceof Query.CommonTable
                || (node instanceof List<?> list && list.stream().anyMatch(element -> !isInline(element))));
    }

    private static String inline(Object node) {
        return switch (node) {
            case Optional<?> optional -> optional.map(TreeText::inline).orElse("");
            case List<?> list -> list.stream().map(TreeText::inline).collect(Collectors.joining(", ", "[", "]"));
            case Name name -> name.quoted() ? '"' + name.text() + '"' : name.text();
            case QualifiedName name ->
                name.parts().stream().map(TreeText::inline).collect(Collectors.joining("."));
            case String text -> text;
            case Boolean flag -> flag.toString();
            case Enum<?> constant -> constant.name();
            case Expression.Column column -> inline(column.name());
            case Expression.NumberLiteral number -> number.text();
            case Expression.StringLiteral literal -> "'" + literal.value().replace("\n", "\\n") + "'";
            case Expression.NullLiteral literal -> "NULL";
            case Expression.BooleanLiteral literal ->
                String.valueOf(literal.value()).toUpperCase(Locale.ROOT);
            case Expression.Binary binary ->
                "(" + inline(binary.left()) + " " + binary.operator() + " " + inline(binary.right()) + ")";
            case Expression.Star star -> inline(star.star());
            case Expression.ScalarQuery scalar -> "(query: " + oneLine(scalar.query()) + ")";
            case Expression.InQuery in ->
                "InQuery(" + inline(in.operand()) + (in.negated() ? ", negated" : "") + ", " + oneLine(in.query())
                        + ")";
            case SelectItem.Single single when single.aliases().isEmpty() -> inline(single.expression());
            case SelectItem.Single single ->
                inline(single.expression()) + " AS "
                        + single.aliases().stream().map(TreeText::inline).collect(Collectors.joining(", "));
            case TypeName type -> type.name() + (type.arguments().isEmpty() ? "" : inline(type.arguments()));
            case TypeName.Argument.Size size -> String.valueOf(size.value());
            case TypeName.Argument.Text text -> "'" + text.value() + "'";
            case TypeName.Argument.Type type ->
                type.name().map(name -> inline(name) + " ").orElse("")
                        + inline(type.type())
                        + (type.notNull() ? " NOT NULL" : "");
            case Query query -> oneLine(query);
            case Record record -> record(record);
            default -> String.valueOf(node);
        };
    }

    private static String oneLine(Query query) {
        return of(query).replaceAll("\\s*\n\\s*", "; ").replaceFirst("^Query; ", "");
    }

    private static String record(Record value) {
        List<String> parts = new ArrayList<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part = unwrapped(get(component, value));
            if (isLeftOut(part)) {
                continue;
            }
            boolean plain = part instanceof Node || part instanceof Name || part instanceof QualifiedName;
            parts.add(
                    part instanceof Boolean
                            ? component.getName()
                            : plain ? inline(part) : component.getName() + ": " + inline(part));
        }
        return kind(value) + "(" + String.join(", ", parts) + ")";
    }

    private static String kind(Record value) {
        return value.getClass().getSimpleName();
    }

    private static Object unwrapped(Object part) {
        return part instanceof Optional<?> optional && optional.isPresent() ? optional.get() : part;
    }

    private static boolean isLeftOut(Object part) {
        return part instanceof Span
                || part.equals(Optional.empty())
                || part.equals(List.of())
                || part.equals(false)
                || part.equals(Query.OrderBy.NONE)
                || part instanceof QueryBody.Distinct.All
                || part instanceof dev.rocky.sql.tree.Relation.JoinCondition.None;
    }

    private static Object get(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
