package dev.rocky.sql.internal.translate;

import dev.rocky.sql.internal.grammar.SqlGrammarConstants;
import dev.rocky.sql.internal.node.Form;
import dev.rocky.sql.internal.node.Lexeme;
import dev.rocky.sql.internal.node.Phrase;
import dev.rocky.sql.tree.TypeName;
import dev.rocky.sql.tree.TypeName.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlNode;

/** Types. */
public final class Types {

    private Types() {}

    /** A type from the grammar's node for it. */
    public static TypeName type(SqlNode node) {
        Phrase phrase = (Phrase) node;
        return switch ((Form.Type) phrase.form()) {
            case TYPE ->
                new TypeName(
                        ((Lexeme) phrase.part(0)).image(),
                        Names.list(phrase.find(1), Types::argument),
                        Names.span(phrase));
            case ARRAY -> array(phrase);
        };
    }

    private static TypeName array(Phrase phrase) {
        List<Argument> arguments = new ArrayList<>(2);
        arguments.add(new Argument.Type(Optional.empty(), type(phrase.part(0)), false));
        if (phrase.find(1) instanceof Lexeme length) {
            arguments.add(size(length));
        }
        return new TypeName("ARRAY", arguments, Names.span(phrase));
    }

    private static Argument argument(SqlNode node) {
        if (node instanceof Lexeme lexeme) {
            return lexeme.kind() == SqlGrammarConstants.STRING ? new Argument.Text(lexeme.image()) : size(lexeme);
        }
        Phrase field = (Phrase) node;
        return new Argument.Type(Names.optionalName(field.find(0)), type(field.part(1)), field.has(2));
    }

    /** A size; one that no warehouse could mean stays what it is, a word. */
    private static Argument size(Lexeme number) {
        try {
            return new Argument.Size(Long.parseLong(number.image()));
        } catch (NumberFormatException e) {
            return new Argument.Word(number.image());
        }
    }
}
