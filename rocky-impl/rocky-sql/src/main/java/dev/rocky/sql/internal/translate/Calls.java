package dev.rocky.sql.internal.translate;

import static dev.rocky.sql.internal.translate.Names.list;
import static dev.rocky.sql.internal.translate.Names.optional;
import static dev.rocky.sql.internal.translate.Names.span;

import dev.rocky.sql.internal.grammar.SqlGrammarConstants;
import dev.rocky.sql.internal.node.Form;
import dev.rocky.sql.internal.node.Lexeme;
import dev.rocky.sql.internal.node.Phrase;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Expression.Argument;
import dev.rocky.sql.tree.Expression.NullTreatment;
import dev.rocky.sql.tree.QualifiedName;
import dev.rocky.sql.tree.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.sql.SqlNode;

/** Calls and their arguments. */
final class Calls {

    private Calls() {}

    /** Where a call stands. */
    enum Context {
        EXPRESSION,
        /** In {@code FROM}, where DuckDB takes {@code name = value} for a named argument. */
        TABLE
    }

    static Expression.Call call(Phrase phrase, Context context) {
        QualifiedName function = Names.qualified(phrase.part(0));
        return call(phrase, function, list(phrase.find(2), node -> argument(node, function, context)), phrase);
    }

    /** {@code x.f(a)}, which is {@code f(x, a)}. */
    static Expression.Call method(Phrase phrase) {
        Phrase call = (Phrase) phrase.part(1);
        QualifiedName function = Names.qualified(call.part(0));
        List<Argument> arguments = new ArrayList<>();
        arguments.add(new Argument(Optional.empty(), Expressions.expression(phrase.part(0))));
        arguments.addAll(list(call.find(2), node -> argument(node, function, Context.EXPRESSION)));
        return call(call, function, arguments, phrase);
    }

    private static Expression.Call call(Phrase phrase, QualifiedName function, List<Argument> arguments, Phrase whole) {
        Query.OrderBy within = Queries.orderBy(phrase.find(6));
        return new Expression.Call(
                function,
                phrase.find(1) instanceof Lexeme quantifier && quantifier.kind() == SqlGrammarConstants.DISTINCT,
                arguments,
                Queries.orderBy(phrase.find(3)),
                optional(phrase.find(4), Expressions::expression),
                optional(phrase.find(5), Calls::nullTreatment),
                within.items(),
                optional(phrase.find(7), Expressions::expression),
                optional(phrase.find(8), Windows::over),
                span(whole));
    }

    private static NullTreatment nullTreatment(SqlNode word) {
        return ((Lexeme) word).kind() == SqlGrammarConstants.IGNORE ? NullTreatment.IGNORE : NullTreatment.RESPECT;
    }

    /** An argument of something that takes no lambda. */
    static Argument argument(SqlNode node) {
        return node instanceof Phrase phrase && phrase.form() == Form.Clause.ARGUMENT
                ? new Argument(Names.optionalName(phrase.part(0)), Expressions.expression(phrase.part(1)))
                : new Argument(Optional.empty(), Expressions.expression(node));
    }

    private static Argument argument(SqlNode node, QualifiedName function, Context context) {
        if (!(node instanceof Phrase phrase)) {
            return argument(node);
        }
        if (phrase.form() == Form.Clause.ARGUMENT) {
            return new Argument(
                    Names.optionalName(phrase.part(0)),
                    Arrows.argument(phrase.part(1), function.last().text()));
        }
        if (context == Context.TABLE && isAssignment(phrase)) {
            return new Argument(Names.optionalName(phrase.part(1)), Expressions.expression(phrase.part(2)));
        }
        return new Argument(
                Optional.empty(), Arrows.argument(phrase, function.last().text()));
    }

    private static boolean isAssignment(Phrase phrase) {
        return phrase.form() == Form.Operation.BINARY
                && ((Lexeme) phrase.part(0)).kind() == SqlGrammarConstants.EQ
                && Names.isSimple(phrase.part(1));
    }
}
