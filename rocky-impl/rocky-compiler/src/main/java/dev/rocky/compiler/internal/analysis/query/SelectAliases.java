package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.compiler.internal.analysis.expression.Aliases;
import dev.rocky.compiler.internal.analysis.expression.Clause;
import dev.rocky.compiler.internal.analysis.expression.Place;
import dev.rocky.compiler.internal.analysis.value.Value;
import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.SelectItem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that a select list gives, for the clauses that may use them. */
final class SelectAliases {

    private final QueryAnalysis analysis;
    private final Map<String, Expression> expressions = new HashMap<>();

    SelectAliases(QueryAnalysis analysis, List<SelectItem> items) {
        this.analysis = analysis;
        for (SelectItem.Single item : Selects.singles(items)) {
            if (item.aliases().size() == 1) {
                expressions.putIfAbsent(key(item.aliases().get(0).text()), item.expression());
            }
        }
    }

    /** The expression that has a name. */
    Optional<Expression> expression(String name) {
        return Optional.ofNullable(expressions.get(key(name)));
    }

    /** The names in clauses that come before the select list. */
    Aliases beforeSelect() {
        return analysis.language().hasAliasesInWhere() ? anywhere() : Aliases.NONE;
    }

    /** The names in clauses behind the groups. */
    Aliases anywhere() {
        return expressions.isEmpty() ? Aliases.NONE : new OnDemand();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Types an item when its name is met, once for each clause. */
    private final class OnDemand implements Aliases {

        private record Asked(String name, Clause clause, boolean insideAggregate) {}

        private final Map<Asked, Value> known = new HashMap<>();
        private final Set<Asked> open = new HashSet<>();

        @Override
        public Optional<Value> find(String name, Place place) {
            Expression expression = expressions.get(key(name));
            Asked asked = new Asked(key(name), place.clause(), place.insideAggregate());
            if (expression == null || !open.add(asked)) {
                return Optional.empty();
            }
            try {
                Value value = known.get(asked);
                if (value == null) {
                    // What is wrong with the item is told where it stands.
                    value = analysis.findings()
                            .quietly(() -> analysis.expressions().type(expression, place));
                    known.put(asked, value);
                }
                return Optional.of(value);
            } finally {
                open.remove(asked);
            }
        }
    }
}
