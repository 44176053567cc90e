package dev.rocky.sql.internal.translate;

import dev.rocky.sql.internal.grammar.SqlGrammarConstants;
import dev.rocky.sql.internal.node.Form;
import dev.rocky.sql.internal.node.Lexeme;
import dev.rocky.sql.internal.node.Phrase;
import dev.rocky.sql.tree.Name;
import dev.rocky.sql.tree.QualifiedName;
import dev.rocky.sql.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** Names, positions and lists. */
final class Names {

    private Names() {}

    /** Where a node stands. The grammar counts all text as one line, and columns up to the one behind. */
    static Span span(SqlNode node) {
        SqlParserPos position = node.getParserPosition();
        return new Span(position.getColumnNum() - 1, position.getEndColumnNum() - 1);
    }

    static Span emptyBehind(SqlNode node) {
        int end = node.getParserPosition().getEndColumnNum() - 1;
        return new Span(end, end);
    }

    /** A name, or the last part of one. */
    static Name name(SqlNode node) {
        Lexeme lexeme = (Lexeme) (node instanceof Phrase parts ? parts.part(parts.size() - 1) : node);
        boolean quoted = lexeme.kind() == SqlGrammarConstants.QUOTED_IDENTIFIER;
        return new Name(lexeme.image(), quoted, span(lexeme));
    }

    /** Whether a node is a name of one part. */
    static boolean isSimple(SqlNode node) {
        return node instanceof Lexeme lexeme
                && (lexeme.kind() == SqlGrammarConstants.IDENTIFIER
                        || lexeme.kind() == SqlGrammarConstants.QUOTED_IDENTIFIER);
    }

    /** Whether a node is a name. */
    static boolean isName(SqlNode node) {
        return isSimple(node) || (node instanceof Phrase phrase && phrase.form() == Form.Expression.NAME);
    }

    static Optional<Name> optionalName(@Nullable SqlNode node) {
        return node == null ? Optional.empty() : Optional.of(name(node));
    }

    static List<Name> names(@Nullable SqlNode list) {
        return list(list, Names::name);
    }

    static QualifiedName qualified(SqlNode node) {
        if (!(node instanceof Phrase phrase)) {
            return new QualifiedName(List.of(name(node)), span(node));
        }
        List<Name> parts = new ArrayList<>(phrase.size());
        for (int i = 0; i < phrase.size(); i++) {
            parts.add(name(phrase.part(i)));
        }
        return new QualifiedName(parts, span(node));
    }

    /** The elements of a list; none where it was left out. */
    static <T> List<T> list(@Nullable SqlNode list, Function<SqlNode, T> translation) {
        if (list == null) {
            return List.of();
        }
        Phrase nodes = (Phrase) list;
        List<T> elements = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            elements.add(translation.apply(nodes.part(i)));
        }
        return elements;
    }

    static <T> Optional<T> optional(@Nullable SqlNode node, Function<SqlNode, T> translation) {
        return node == null ? Optional.empty() : Optional.of(translation.apply(node));
    }
}
