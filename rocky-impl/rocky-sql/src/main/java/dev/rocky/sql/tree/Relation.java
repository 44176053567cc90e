package dev.rocky.sql.tree;

import java.util.List;
import java.util.Optional;

/**
 * Something that rows come from.
 *
 * @since 2.0
 */
public sealed interface Relation extends Node {

    /** A named table, view, model or common table expression. */
    record Table(
            QualifiedName name, Optional<Alias> alias, Optional<Sample> sample, Optional<Version> version, Span span)
            implements Relation {}

    /** DuckDB's {@code FROM 'orders.parquet'}: what a text in quotes names, a file as a rule. */
    record File(String path, Optional<Alias> alias, Optional<Sample> sample, Span span) implements Relation {}

    /** A query in parentheses, which may be {@code LATERAL}; {@code VALUES} as well without them. */
    record Subquery(Query query, boolean lateral, Optional<Alias> alias, Optional<Sample> sample, Span span)
            implements Relation {}

    /**
     * A table function, {@code UNNEST} included.
     *
     * @param calls one as a rule; several for {@code ROWS FROM (…)}
     * @param ordinality {@code WITH ORDINALITY} or {@code WITH OFFSET}, with the name of the extra column where given
     */
    record Function(
            List<Expression.Call> calls,
            boolean lateral,
            Optional<Ordinality> ordinality,
            Optional<Alias> alias,
            Optional<Sample> sample,
            Span span)
            implements Relation {
        public Function {
            calls = List.copyOf(calls);
        }
    }

    /** BigQuery's and Trino's correlated array in {@code FROM t, t.items}: a path that starts at an earlier relation. */
    record Path(Expression path, Optional<Ordinality> ordinality, Optional<Alias> alias, Span span)
            implements Relation {}

    /** Two relations put side by side. */
    record Join(Relation left, Relation right, JoinType type, JoinCondition condition, Span span) implements Relation {}

    /** A join in parentheses, which may have an alias. */
    record Nested(Relation relation, Optional<Alias> alias, Optional<Sample> sample, Span span) implements Relation {}

    /** Rows to columns. */
    record Pivot(
            Relation input,
            List<PivotAggregate> aggregates,
            List<PivotColumn> columns,
            List<Expression> groupBy,
            Optional<Alias> alias,
            Span span)
            implements Relation {
        public Pivot {
            aggregates = List.copyOf(aggregates);
            columns = List.copyOf(columns);
            groupBy = List.copyOf(groupBy);
        }
    }

    /**
     * Columns to rows.
     *
     * @param values the columns that get the values
     * @param name the column that gets the name
     * @param groups which columns go where
     */
    record Unpivot(
            Relation input,
            boolean includeNulls,
            List<Name> values,
            Name name,
            List<UnpivotGroup> groups,
            Optional<Alias> alias,
            Span span)
            implements Relation {
        public Unpivot {
            values = List.copyOf(values);
            groups = List.copyOf(groups);
        }
    }

    /** Spark's {@code LATERAL VIEW OUTER explode(x) t AS a, b}. */
    record LateralView(
            Relation input, boolean outer, Expression.Call call, Optional<Name> table, List<Name> columns, Span span)
            implements Relation {
        public LateralView {
            columns = List.copyOf(columns);
        }
    }

    /** {@code MATCH_RECOGNIZE (…)}. */
    record MatchRecognize(
            Relation input,
            List<Expression> partitionBy,
            Query.OrderBy orderBy,
            List<SelectItem> measures,
            boolean allRows,
            List<Definition> definitions,
            Optional<Alias> alias,
            Span span)
            implements Relation {
        public MatchRecognize {
            partitionBy = List.copyOf(partitionBy);
            measures = List.copyOf(measures);
            definitions = List.copyOf(definitions);
        }
    }

    /**
     * Snowflake's {@code FROM relations START WITH start CONNECT BY connection}.
     *
     * @param relations those of the whole clause, with commas between them
     */
    record Hierarchy(List<Relation> relations, Optional<Expression> start, Expression connection, Span span)
            implements Relation {
        public Hierarchy {
            relations = List.copyOf(relations);
        }
    }

    /** The rows that come in from the step before, in a pipe. */
    record Input(Span span) implements Relation {}

    /** {@code AS name (columns)}. */
    record Alias(Name name, List<Name> columns, Span span) {
        public Alias {
            columns = List.copyOf(columns);
        }
    }

    /** {@code TABLESAMPLE …} or {@code USING SAMPLE …}. */
    record Sample(Span span) {}

    /** The state of a table at another time: {@code VERSION AS OF}, {@code FOR SYSTEM_TIME AS OF}, {@code AT (…)}. */
    record Version(List<Expression> arguments, Span span) {
        public Version {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code WITH ORDINALITY} or {@code WITH OFFSET AS name}. */
    record Ordinality(Optional<Name> alias) {}

    /** Which rows a join keeps. */
    enum JoinType {
        INNER,
        LEFT,
        RIGHT,
        FULL,
        CROSS,
        LEFT_SEMI,
        LEFT_ANTI,
        RIGHT_SEMI,
        RIGHT_ANTI,
        /** DuckDB's {@code JOIN BY (TYPE MARK)}: the left side, and whether a row of the right side fits. */
        MARK,
        POSITIONAL,
        ASOF,
        ASOF_LEFT,
        ASOF_RIGHT,
        ASOF_FULL
    }

    /** Which rows of a join belong together. */
    sealed interface JoinCondition {
        /** None given. */
        record None() implements JoinCondition {}

        /** {@code ON condition}; for {@code MATCH_CONDITION} the two joined by {@code AND}. */
        record On(Expression condition) implements JoinCondition {}

        /** {@code USING (columns)}. */
        record Using(List<Name> columns) implements JoinCondition {
            public Using {
                columns = List.copyOf(columns);
            }
        }

        /** {@code NATURAL}. */
        record Natural() implements JoinCondition {}

        /**
         * DuckDB's {@code NEAREST 3 BY DISTANCE d}.
         *
         * @param count how many rows of the right side, one where it is not given
         */
        record Nearest(Optional<Expression> count, Expression measure) implements JoinCondition {}
    }

    /** {@code sum(x) AS total} in a pivot. */
    record PivotAggregate(Expression expression, Optional<Name> alias) {}

    /**
     * {@code FOR year IN (2000, 2010 AS ten)}.
     *
     * @param columns one as a rule; several for {@code (a, b) IN ((1, 2))}
     * @param values the listed values; empty where the data decide
     * @param dynamic the query that lists the values
     * @param enumeration the type that lists the values
     */
    record PivotColumn(
            List<Expression> columns, List<PivotValue> values, Optional<Query> dynamic, Optional<Name> enumeration) {
        public PivotColumn {
            columns = List.copyOf(columns);
            values = List.copyOf(values);
        }
    }

    /** {@code 2010 AS ten}. */
    record PivotValue(List<Expression> values, Optional<Name> alias) {
        public PivotValue {
            values = List.copyOf(values);
        }
    }

    /** {@code (a, b) AS 'x'} in an unpivot; an expression may be a star or {@code COLUMNS(…)}. */
    record UnpivotGroup(List<Expression> columns, Optional<Expression> label) {
        public UnpivotGroup {
            columns = List.copyOf(columns);
        }
    }

    /** {@code A AS condition}. */
    record Definition(Name name, Expression condition) {}
}
