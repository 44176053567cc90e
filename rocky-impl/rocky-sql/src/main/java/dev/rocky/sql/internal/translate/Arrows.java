package dev.rocky.sql.internal.translate;

import static dev.rocky.sql.internal.translate.Names.span;

import dev.rocky.sql.internal.grammar.LambdaParameters;
import dev.rocky.sql.internal.grammar.SqlGrammarConstants;
import dev.rocky.sql.internal.node.Form;
import dev.rocky.sql.internal.node.Lexeme;
import dev.rocky.sql.internal.node.Phrase;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Name;
import dev.rocky.sql.tree.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.calcite.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/**
 * The arrow, which is written alike for a lambda and for a way into JSON.
 *
 * <p>It is a lambda as an argument of a call, with names on its left side, where the function is known to
 * take one or where the right side is no plain key.
 */
final class Arrows {

    private static final Set<String> FUNCTIONS_OF_LAMBDAS = Set.of(
            "aggregate",
            "all_match",
            "any_match",
            "apply",
            "array_apply",
            "array_filter",
            "array_reduce",
            "array_transform",
            "columns",
            "exists",
            "filter",
            "forall",
            "list_apply",
            "list_filter",
            "list_reduce",
            "list_transform",
            "map_filter",
            "none_match",
            "reduce",
            "transform",
            "zip_with");

    private Arrows() {}

    static Expression argument(SqlNode node, String function) {
        if (!(node instanceof Phrase arrow && isArrow(arrow))) {
            return Expressions.expression(node);
        }
        List<Name> parameters = parameters(arrow.part(1));
        if (parameters == null || (isKey(arrow.part(2), parameters) && !takesLambda(function))) {
            return Expressions.expression(node);
        }
        return new Expression.Lambda(parameters, Expressions.expression(arrow.part(2)), span(arrow));
    }

    private static boolean takesLambda(String function) {
        return FUNCTIONS_OF_LAMBDAS.contains(function.toLowerCase(Locale.ROOT));
    }

    static boolean isArrow(Phrase phrase) {
        return phrase.form() == Form.Operation.BINARY && ((Lexeme) phrase.part(0)).kind() == SqlGrammarConstants.LAMBDA;
    }

    /**
     * A way into JSON. The grammar binds {@code ->} loosest, for the sake of lambdas, so that
     * {@code a -> b ->> c} comes as {@code a -> (b ->> c)}; what it means is {@code (a -> b) ->> c}.
     */
    static Expression path(Phrase arrow) {
        Expression left = Expressions.expression(arrow.part(1));
        return steps(left, "->", arrow.part(2));
    }

    private static Expression steps(Expression left, String operator, SqlNode right) {
        if (right instanceof Phrase step
                && step.form() == Form.Operation.BINARY
                && ((Lexeme) step.part(0)).image().equals("->>")) {
            return join("->>", steps(left, operator, step.part(1)), Expressions.expression(step.part(2)));
        }
        return join(operator, left, Expressions.expression(right));
    }

    private static Expression join(String operator, Expression left, Expression right) {
        Span whole = left.span().to(right.span());
        return new Expression.Binary(operator, left, right, whole);
    }

    /** What may lead into JSON: a literal or a name, unless it is a parameter of the lambda that this would be. */
    private static boolean isKey(SqlNode node, List<Name> parameters) {
        if (node instanceof Phrase step) {
            return step.form() == Form.Operation.BINARY
                    && ((Lexeme) step.part(0)).image().equals("->>")
                    && isKey(step.part(1), parameters);
        }
        return !Names.isSimple(node)
                || parameters.stream()
                        .noneMatch(parameter -> parameter
                                .text()
                                .equalsIgnoreCase(Names.name(node).text()));
    }

    /** The names on the left of an arrow, or {@code null} where something else stands there. */
    private static @Nullable List<Name> parameters(SqlNode left) {
        Phrase names = LambdaParameters.of(left);
        return names == null ? null : Names.names(names);
    }
}
