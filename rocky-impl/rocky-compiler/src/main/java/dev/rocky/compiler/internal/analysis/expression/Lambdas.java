package dev.rocky.compiler.internal.analysis.expression;

import dev.rocky.compiler.internal.analysis.value.Origins;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.compiler.internal.functions.FunctionArgument;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Name;
import dev.rocky.type.SqlType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Functions that are arguments of others. */
final class Lambdas {

    private final Expressions expressions;

    Lambdas(Expressions expressions) {
        this.expressions = expressions;
    }

    Body body(Expression.Lambda lambda, Place place) {
        return new Body(lambda, place);
    }

    /** The body of a lambda, typed when the function that takes it says what its parameters are. */
    final class Body implements FunctionArgument.Body {

        private final Expression.Lambda lambda;
        private final Place place;
        private Optional<Origins> origins = Optional.empty();

        Body(Expression.Lambda lambda, Place place) {
            this.lambda = lambda;
            this.place = place;
        }

        @Override
        public FunctionArgument.Value type(List<SqlType> parameters) {
            Map<String, Value> bound = new HashMap<>();
            for (int i = 0; i < lambda.parameters().size(); i++) {
                Name name = lambda.parameters().get(i);
                SqlType type = i < parameters.size() ? parameters.get(i) : SqlType.unknown();
                bound.put(name.text(), Value.of(type, true));
            }
            Value value = expressions.type(lambda.body(), place.binding(bound));
            origins = Optional.of(value.origins());
            return new FunctionArgument.Value(Optional.empty(), value.operand(), value.nullable());
        }

        /** The columns that the body reads, parameters aside. */
        Origins origins() {
            if (origins.isEmpty()) {
                type(List.of());
            }
            return origins.orElse(Origins.NONE);
        }
    }
}
