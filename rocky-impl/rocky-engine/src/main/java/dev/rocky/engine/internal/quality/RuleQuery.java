package dev.rocky.engine.internal.quality;

import dev.rocky.diagnostic.RockyException;
import dev.rocky.model.TestRule;
import dev.rocky.spi.Dialect;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A rule as a query that finds what breaks it.
 *
 * @param sql the query
 * @param verdict how to read its result
 */
public record RuleQuery(String sql, Verdict verdict) {

    /** How the result of a query tells whether a rule is kept. */
    public sealed interface Verdict {

        /** The first cell counts what breaks the rule. */
        record Count(String noun) implements Verdict {}

        /** Every row breaks the rule. */
        record Rows(String noun) implements Verdict {}

        /** The first cell lies between two bounds, both included. */
        record Range(Optional<Long> min, Optional<Long> max) implements Verdict {}
    }

    /**
     * The query of a rule.
     *
     * @param table the table as it stands in a query
     * @param column the column that is tested
     * @param filter a condition; rows for which it is not true are not tested
     * @throws RockyException if the rule makes no sense, such as a bound that is no number
     */
    public static RuleQuery of(
            TestRule rule, String table, Optional<String> column, Optional<String> filter, Dialect dialect) {
        return new Builder(table, column.map(dialect::identifier), filter, dialect).build(rule);
    }

    private record Builder(String table, Optional<String> column, Optional<String> filter, Dialect dialect) {

        RuleQuery build(TestRule rule) {
            return switch (rule) {
                case TestRule.NotNull ignored -> violations(column(rule) + " IS NULL");
                case TestRule.Unique ignored -> duplicates(column(rule), column(rule));
                case TestRule.Composite composite -> {
                    if (composite.columns().size() < 2) {
                        throw new RockyException(
                                "a composite test needs two columns, found "
                                        + composite.columns().size(),
                                "use type = \"unique\" for one column");
                    }
                    String columns = composite.columns().stream()
                            .map(dialect::identifier)
                            .collect(Collectors.joining(", "));
                    yield duplicates(columns, columns);
                }
                case TestRule.UniqueExpr unique ->
                    duplicates("(" + unique.keyExpr() + ") AS _k", "(" + unique.keyExpr() + ")");
                case TestRule.AcceptedValues accepted -> accepted(accepted);
                case TestRule.Relationships relationship -> relationship(relationship);
                case TestRule.Expression expression -> violations("NOT (" + expression.expression() + ")");
                case TestRule.RowCountRange range ->
                    new RuleQuery(
                            "SELECT COUNT(*) FROM " + table + where(), new Verdict.Range(range.min(), range.max()));
                case TestRule.InRange range -> violations("(" + outside(range) + ")");
                case TestRule.RegexMatch match ->
                    violations("NOT (" + dialect.matches(column(rule), match.pattern()) + ")");
                case TestRule.Aggregate aggregate -> aggregate(aggregate);
                case TestRule.NotInFuture ignored -> violations(column(rule) + " > " + dialect.now());
                case TestRule.OlderThanNDays older ->
                    violations(column(rule) + " > (" + dialect.daysAgo(older.days()) + ")");
            };
        }

        private RuleQuery violations(String condition) {
            return new RuleQuery(
                    "SELECT COUNT(*) FROM " + table + " WHERE " + filtered(condition), new Verdict.Count("row"));
        }

        private RuleQuery duplicates(String selected, String grouped) {
            return new RuleQuery(
                    "SELECT " + selected + ", COUNT(*) FROM " + table + where() + " GROUP BY " + grouped
                            + " HAVING COUNT(*) > 1",
                    new Verdict.Rows("duplicate value"));
        }

        private RuleQuery accepted(TestRule.AcceptedValues accepted) {
            if (accepted.values().isEmpty()) {
                throw new RockyException("accepted_values lists no value", "list at least one");
            }
            String values = accepted.values().stream()
                    .map(value -> "'" + value.replace("'", "''") + "'")
                    .collect(Collectors.joining(", "));
            return new RuleQuery(
                    "SELECT DISTINCT " + column(accepted) + " FROM " + table + " WHERE "
                            + filtered(column(accepted) + " NOT IN (" + values + ")"),
                    new Verdict.Rows("other value"));
        }

        private RuleQuery relationship(TestRule.Relationships relationship) {
            String child = "t." + column(relationship);
            String parent = "r." + dialect.identifier(relationship.toColumn());
            String other = List.of(relationship.toTable().split("\\.", -1)).stream()
                    .map(dialect::identifier)
                    .collect(Collectors.joining("."));
            return new RuleQuery(
                    "SELECT " + child + " FROM " + table + " t LEFT JOIN " + other + " r ON " + child + " = " + parent
                            + " WHERE " + filtered(parent + " IS NULL AND " + child + " IS NOT NULL"),
                    new Verdict.Rows("row"));
        }

        private String outside(TestRule.InRange range) {
            List<String> conditions = new ArrayList<>();
            range.min().ifPresent(min -> conditions.add(column(range) + " < " + number(min, "min")));
            range.max().ifPresent(max -> conditions.add(column(range) + " > " + number(max, "max")));
            if (conditions.isEmpty()) {
                throw new RockyException("in_range has no bound", "give min, max or both");
            }
            return String.join(" OR ", conditions);
        }

        private RuleQuery aggregate(TestRule.Aggregate aggregate) {
            String value = aggregate.op() == TestRule.AggregateOperator.COUNT
                    ? "COUNT(*)"
                    : aggregate.op().name() + "(" + column(aggregate) + ")";
            String comparison = switch (aggregate.cmp()) {
                case LT -> "<";
                case LTE -> "<=";
                case GT -> ">";
                case GTE -> ">=";
                case EQ -> "=";
                case NE -> "<>";
            };
            return new RuleQuery(
                    "SELECT CASE WHEN " + value + " " + comparison + " " + number(aggregate.value(), "value")
                            + " THEN 0 ELSE 1 END FROM " + table + where(),
                    new Verdict.Count("table"));
        }

        private String column(TestRule rule) {
            return column.orElseThrow(() -> new RockyException(
                    "a test of type '" + rule.spelling() + "' needs a column", "add column = \"…\""));
        }

        private String where() {
            return filter.map(condition -> " WHERE (" + condition + ")").orElse("");
        }

        private String filtered(String condition) {
            return filter.map(kept -> "(" + kept + ") AND ").orElse("") + condition;
        }

        private static String number(String text, String key) {
            try {
                BigDecimal number = new BigDecimal(text.strip());
                return number.stripTrailingZeros().scale() <= 0
                        ? number.toBigInteger().toString()
                        : number.toPlainString();
            } catch (NumberFormatException e) {
                throw new RockyException("'" + text + "' is no number for '" + key + "'", null, e);
            }
        }
    }
}
