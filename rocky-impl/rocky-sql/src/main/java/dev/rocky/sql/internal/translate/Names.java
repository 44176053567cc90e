package dev.rocky.sql.internal.translate;

import dev.rocky.sql.tree.Name;
import dev.rocky.sql.tree.QualifiedName;
import dev.rocky.sql.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** Names, positions and lists. */
final class Names {

    private Names() {}

    /** Where a node stands. The grammar counts all text as one line, and columns up to the one behind. */
    static Span span(SqlNode node) {
        return span(node.getParserPosition());
    }

    private static Span span(SqlParserPos position) {
        return new Span(position.getColumnNum() - 1, position.getEndColumnNum() - 1);
    }

    static Span emptyBehind(SqlNode node) {
        int end = node.getParserPosition().getEndColumnNum() - 1;
        return new Span(end, end);
    }

    static Name name(SqlNode node) {
        SqlIdentifier identifier = (SqlIdentifier) node;
        return part(identifier, identifier.names.size() - 1);
    }

    static Optional<Name> optionalName(@Nullable SqlNode node) {
        return node == null ? Optional.empty() : Optional.of(name(node));
    }

    static List<Name> names(@Nullable SqlNode list) {
        return list(list, Names::name);
    }

    static QualifiedName qualified(SqlNode node) {
        SqlIdentifier identifier = (SqlIdentifier) node;
        int size = identifier.names.size();
        if (size == 1) {
            return new QualifiedName(List.of(part(identifier, 0)), span(node));
        }
        List<Name> parts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            parts.add(part(identifier, i));
        }
        return new QualifiedName(parts, span(node));
    }

    /** The elements of a list; none where it was left out. */
    static <T> List<T> list(@Nullable SqlNode list, Function<SqlNode, T> translation) {
        if (list == null) {
            return List.of();
        }
        SqlNodeList nodes = (SqlNodeList) list;
        List<T> elements = new ArrayList<>(nodes.size());
        for (SqlNode node : nodes) {
            elements.add(translation.apply(node));
        }
        return elements;
    }

    static <T> Optional<T> optional(@Nullable SqlNode node, Function<SqlNode, T> translation) {
        return node == null ? Optional.empty() : Optional.of(translation.apply(node));
    }

    private static Name part(SqlIdentifier identifier, int index) {
        SqlParserPos position = identifier.getComponentParserPosition(index);
        return new Name(identifier.names.get(index), position.isQuoted(), span(position));
    }
}
