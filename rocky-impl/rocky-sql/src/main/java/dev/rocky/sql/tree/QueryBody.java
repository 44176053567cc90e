package dev.rocky.sql.tree;

import java.util.List;
import java.util.Optional;

/**
 * What a query computes, before its order and limit.
 *
 * @since 2.0
 */
public sealed interface QueryBody extends Node {

    /**
     * {@code SELECT …}. A query that starts with {@code FROM} and has no {@code SELECT} selects a star.
     *
     * @param items in order; the implied star of a bare {@code FROM} has an empty span
     * @param from relations with commas between them; none for a query over nothing
     * @param valueTable BigQuery's {@code AS STRUCT} or {@code AS VALUE}
     */
    record Select(
            Distinct distinct,
            Optional<ValueTable> valueTable,
            List<SelectItem> items,
            List<Relation> from,
            Optional<Expression> where,
            Optional<GroupBy> groupBy,
            Optional<Expression> having,
            List<NamedWindow> windows,
            Optional<Expression> qualify,
            Optional<Relation.Sample> sample,
            Span span)
            implements QueryBody {

        public Select {
            items = List.copyOf(items);
            from = List.copyOf(from);
            windows = List.copyOf(windows);
        }
    }

    /** Two queries put together. */
    record SetOperation(SetOperator operator, boolean all, boolean byName, Query left, Query right, Span span)
            implements QueryBody {}

    /** {@code VALUES (1, 'a'), (2, 'b')}. */
    record Values(List<List<Expression>> rows, Span span) implements QueryBody {
        public Values {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** {@code TABLE name}. */
    record Table(QualifiedName name, Span span) implements QueryBody {}

    /** A query in parentheses. */
    record Nested(Query query, Span span) implements QueryBody {}

    /** A relation that is a query by itself, as DuckDB's {@code PIVOT cities ON year USING sum(population)}. */
    record Bare(Relation relation, Span span) implements QueryBody {}

    /** {@code DESCRIBE …}, {@code SUMMARIZE …}, {@code SHOW …}: columns that are known by the statement alone. */
    record Describe(Kind kind, Optional<Query> query, Optional<QualifiedName> table, Span span) implements QueryBody {
        /** Which statement it is. */
        public enum Kind {
            DESCRIBE,
            SUMMARIZE,
            SHOW
        }
    }

    /** How two results are put together. */
    enum SetOperator {
        UNION,
        INTERSECT,
        EXCEPT
    }

    /** BigQuery's one-column results. */
    enum ValueTable {
        STRUCT,
        VALUE
    }

    /** Which duplicates a select drops. */
    sealed interface Distinct {
        /** None. */
        record All() implements Distinct {}

        /** Equal rows. */
        record Rows() implements Distinct {}

        /** Rows that are equal in these expressions. */
        record On(List<Expression> expressions) implements Distinct {
            public On {
                expressions = List.copyOf(expressions);
            }
        }
    }

    /**
     * {@code GROUP BY …}.
     *
     * @param all {@code GROUP BY ALL}
     * @param distinct {@code GROUP BY DISTINCT …}
     */
    record GroupBy(List<GroupingElement> elements, boolean all, boolean distinct, Span span) {
        public GroupBy {
            elements = List.copyOf(elements);
        }
    }

    /** One element of {@code GROUP BY}. */
    sealed interface GroupingElement {
        /** {@code a} or {@code (a, b)}: the expressions are grouped by together. */
        record Expressions(List<Expression> expressions) implements GroupingElement {
            public Expressions {
                expressions = List.copyOf(expressions);
            }
        }

        /** {@code ROLLUP (…)}; also {@code … WITH ROLLUP}. */
        record Rollup(List<Expressions> elements) implements GroupingElement {
            public Rollup {
                elements = List.copyOf(elements);
            }
        }

        /** {@code CUBE (…)}; also {@code … WITH CUBE}. */
        record Cube(List<Expressions> elements) implements GroupingElement {
            public Cube {
                elements = List.copyOf(elements);
            }
        }

        /** {@code GROUPING SETS (…)}. */
        record GroupingSets(List<GroupingElement> sets) implements GroupingElement {
            public GroupingSets {
                sets = List.copyOf(sets);
            }
        }
    }

    /** {@code WINDOW name AS (…)}. */
    record NamedWindow(Name name, Window window) {}

    /**
     * {@code OVER (…)}.
     *
     * @param base the named window that it starts from
     */
    record Window(
            Optional<Name> base,
            List<Expression> partitionBy,
            Query.OrderBy orderBy,
            Optional<Frame> frame,
            Span span) {
        public Window {
            partitionBy = List.copyOf(partitionBy);
        }
    }

    /** {@code ROWS BETWEEN … AND … EXCLUDE …}. */
    record Frame(FrameUnit unit, FrameBound start, Optional<FrameBound> end, Optional<String> exclusion) {}

    /** What a frame counts in. */
    enum FrameUnit {
        ROWS,
        RANGE,
        GROUPS
    }

    /** Where a frame starts or ends. */
    sealed interface FrameBound {
        record UnboundedPreceding() implements FrameBound {}

        record UnboundedFollowing() implements FrameBound {}

        record CurrentRow() implements FrameBound {}

        record Preceding(Expression distance) implements FrameBound {}

        record Following(Expression distance) implements FrameBound {}
    }
}
