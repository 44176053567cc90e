package dev.rocky.sql.tree;

import java.util.List;
import java.util.Optional;

/**
 * A whole query, or one in parentheses inside another.
 *
 * @param with the common table expressions before it
 * @param limit rows, or a share of them
 * @param steps BigQuery's {@code |>} operators behind it, in order
 * @since 2.0
 */
public record Query(
        Optional<With> with,
        QueryBody body,
        OrderBy orderBy,
        Optional<Limit> limit,
        Optional<Expression> offset,
        List<PipeStep> steps,
        Span span)
        implements Node {

    public Query {
        steps = List.copyOf(steps);
    }

    /** {@code WITH …}. */
    public record With(boolean recursive, List<CommonTable> tables, Span span) {
        public With {
            tables = List.copyOf(tables);
        }
    }

    /** {@code name (columns) AS (query)}. */
    public record CommonTable(Name name, List<Name> columns, Query query, Span span) {
        public CommonTable {
            columns = List.copyOf(columns);
        }
    }

    /**
     * {@code ORDER BY …}.
     *
     * @param all {@code ORDER BY ALL}
     */
    public record OrderBy(List<OrderItem> items, boolean all) {

        /** No order. */
        public static final OrderBy NONE = new OrderBy(List.of(), false);

        public OrderBy {
            items = List.copyOf(items);
        }
    }

    /** {@code expression ASC NULLS LAST}. */
    public record OrderItem(Expression expression, boolean descending, Optional<Boolean> nullsFirst, Span span) {}

    /**
     * {@code LIMIT …}, {@code FETCH FIRST …} or {@code TOP …}.
     *
     * @param count empty for {@code LIMIT ALL}
     */
    public record Limit(Optional<Expression> count, boolean percent, boolean withTies) {}

    /** A step of BigQuery's pipe syntax. */
    public sealed interface PipeStep {
        Span span();

        /** {@code |> SELECT …}. */
        record SelectStep(boolean distinct, List<SelectItem> items, Span span) implements PipeStep {
            public SelectStep {
                items = List.copyOf(items);
            }
        }

        /** {@code |> EXTEND …}. */
        record Extend(List<SelectItem> items, Span span) implements PipeStep {
            public Extend {
                items = List.copyOf(items);
            }
        }

        /** {@code |> SET column = expression, …}. */
        record SetColumns(List<Assignment> assignments, Span span) implements PipeStep {
            public SetColumns {
                assignments = List.copyOf(assignments);
            }
        }

        /** {@code |> DROP column, …}. */
        record Drop(List<Name> columns, Span span) implements PipeStep {
            public Drop {
                columns = List.copyOf(columns);
            }
        }

        /** {@code |> RENAME old AS new, …}. */
        record Rename(List<SelectItem.Renaming> renamings, Span span) implements PipeStep {
            public Rename {
                renamings = List.copyOf(renamings);
            }
        }

        /** {@code |> AS alias}. */
        record As(Name alias, Span span) implements PipeStep {}

        /** {@code |> WHERE …}. */
        record Where(Expression condition, Span span) implements PipeStep {}

        /** {@code |> AGGREGATE … GROUP BY …}. */
        record Aggregate(List<SelectItem> items, List<SelectItem> groupBy, Span span) implements PipeStep {
            public Aggregate {
                items = List.copyOf(items);
                groupBy = List.copyOf(groupBy);
            }
        }

        /** {@code |> DISTINCT}. */
        record Distinct(Span span) implements PipeStep {}

        /** {@code |> ORDER BY …}. */
        record Order(OrderBy orderBy, Span span) implements PipeStep {}

        /** {@code |> LIMIT … OFFSET …}. */
        record LimitStep(Limit limit, Optional<Expression> offset, Span span) implements PipeStep {}

        /** {@code |> JOIN …}; the left side of the join is the {@link Relation.Input}. */
        record JoinStep(Relation.Join join, Span span) implements PipeStep {}

        /** {@code |> UNION ALL (…), (…)}. */
        record SetStep(QueryBody.SetOperator operator, boolean all, boolean byName, List<Query> others, Span span)
                implements PipeStep {
            public SetStep {
                others = List.copyOf(others);
            }
        }

        /** {@code |> PIVOT …}, {@code |> UNPIVOT …}, {@code |> TABLESAMPLE …} and the like over the {@link Relation.Input}. */
        record RelationStep(Relation relation, Span span) implements PipeStep {}

        /** {@code |> WINDOW …}. */
        record WindowStep(List<SelectItem> items, Span span) implements PipeStep {
            public WindowStep {
                items = List.copyOf(items);
            }
        }
    }

    /** {@code column = expression}. */
    public record Assignment(Name column, Expression value) {}
}
