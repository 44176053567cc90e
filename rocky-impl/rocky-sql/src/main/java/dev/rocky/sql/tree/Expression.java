package dev.rocky.sql.tree;

import java.util.List;
import java.util.Optional;

/**
 * Something that has a value.
 *
 * @since 2.0
 */
public sealed interface Expression extends Node {

    /** {@code NULL}. */
    record NullLiteral(Span span) implements Expression {}

    /** {@code TRUE}, {@code FALSE}. */
    record BooleanLiteral(boolean value, Span span) implements Expression {}

    /**
     * A number as it was written, without {@code _} between digits.
     *
     * @param kind how it was written, which decides its type
     */
    record NumberLiteral(String text, NumberKind kind, Span span) implements Expression {}

    /** A text, escapes resolved. */
    record StringLiteral(String value, Span span) implements Expression {}

    /** Bytes or bits as they were written: {@code X'ff'}, {@code B'01'}, {@code b'abc'}. */
    record BinaryLiteral(String text, BinaryKind kind, Span span) implements Expression {}

    /** {@code DATE '2026-01-01'}, {@code TIMESTAMP '…'}, {@code JSON '…'}: a text with a type in front. */
    record TypedLiteral(TypeName type, String value, Span span) implements Expression {}

    /**
     * {@code INTERVAL …}.
     *
     * @param value a text or a number, or any expression where the dialect allows one
     * @param from the unit in upper case singular, or empty where the text holds it
     * @param to the last unit of {@code YEAR TO MONTH}
     */
    record Interval(Expression value, Optional<String> from, Optional<String> to, Span span) implements Expression {}

    /** A name: a column, a field of one, a variable, or a parameter of a lambda. */
    record Column(QualifiedName name, Span span) implements Expression {}

    /** {@code #1}: a column by its place. */
    record Position(int index, Span span) implements Expression {}

    /** {@code *} or {@code t.*} as an argument or on its own in an expression. */
    record Star(SelectItem.Star star, Span span) implements Expression {}

    /** DuckDB's {@code COLUMNS(…)}; {@code unpacked} for {@code *COLUMNS(…)}. */
    record Columns(Expression selector, boolean unpacked, Span span) implements Expression {}

    /** {@code ?}, {@code $1}, {@code :name}, {@code @name}. */
    record Parameter(String text, Span span) implements Expression {}

    /** A function call with everything that may stand behind it. */
    record Call(
            QualifiedName function,
            boolean distinct,
            List<Argument> arguments,
            Query.OrderBy orderBy,
            Optional<Expression> limit,
            Optional<NullTreatment> nulls,
            List<Query.OrderItem> withinGroup,
            Optional<Expression> filter,
            Optional<Over> over,
            Span span)
            implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
            withinGroup = List.copyOf(withinGroup);
        }
    }

    /** {@code CAST(x AS t)}, {@code TRY_CAST}, {@code SAFE_CAST}, {@code x::t}. */
    record Cast(Expression operand, TypeName type, boolean lenient, Optional<Expression> format, Span span)
            implements Expression {}

    /**
     * Two operands with an operator between them.
     *
     * @param operator in upper case with single blanks: {@code +}, {@code AND}, {@code ||}, {@code ->>}, {@code IS DISTINCT FROM}
     */
    record Binary(String operator, Expression left, Expression right, Span span) implements Expression {}

    /**
     * One operand with an operator before or behind it.
     *
     * @param operator in upper case: {@code -}, {@code NOT}, {@code ~}, {@code !}, {@code @}, {@code IS NULL},
     *     {@code IS NOT TRUE}
     */
    record Unary(String operator, Expression operand, Span span) implements Expression {}

    /** {@code x BETWEEN a AND b}. */
    record Between(Expression operand, Expression low, Expression high, boolean negated, boolean symmetric, Span span)
            implements Expression {}

    /**
     * {@code x LIKE p ESCAPE e}, also {@code LIKE ANY (…)}.
     *
     * @param operator {@code LIKE}, {@code ILIKE}, {@code RLIKE}, {@code SIMILAR TO}, {@code GLOB} and so on
     * @param quantifier {@code ANY}, {@code SOME} or {@code ALL} over several patterns
     */
    record Like(
            String operator,
            Expression operand,
            List<Expression> patterns,
            Optional<String> quantifier,
            Optional<Expression> escape,
            boolean negated,
            Span span)
            implements Expression {
        public Like {
            patterns = List.copyOf(patterns);
        }
    }

    /** {@code x IN (a, b)}; DuckDB also without parentheses, for a list or a map. */
    record InList(Expression operand, List<Expression> values, boolean negated, Span span) implements Expression {
        public InList {
            values = List.copyOf(values);
        }
    }

    /** {@code x IN list}, without parentheses: membership in one list, map or array; {@code UNNEST(…)} for BigQuery. */
    record InExpression(Expression operand, Expression container, boolean negated, Span span) implements Expression {}

    /** {@code x IN (SELECT …)}. */
    record InQuery(Expression operand, Query query, boolean negated, Span span) implements Expression {}

    /** {@code EXISTS (SELECT …)}. */
    record Exists(Query query, Span span) implements Expression {}

    /** {@code x = ANY (SELECT …)} or {@code x > ALL (list)}. */
    record Quantified(String operator, String quantifier, Expression operand, Expression container, Span span)
            implements Expression {}

    /** A query that gives one value. */
    record ScalarQuery(Query query, Span span) implements Expression {}

    /** {@code ARRAY(SELECT …)}. */
    record ArrayQuery(Query query, Span span) implements Expression {}

    /** {@code CASE x WHEN … THEN … ELSE … END}. */
    record Case(Optional<Expression> operand, List<When> whens, Optional<Expression> otherwise, Span span)
            implements Expression {
        public Case {
            whens = List.copyOf(whens);
        }
    }

    /** {@code EXTRACT(unit FROM x)}. */
    record Extract(String unit, Expression operand, Span span) implements Expression {}

    /** {@code x AT TIME ZONE z}; {@code local} for {@code AT LOCAL}. */
    record AtTimeZone(Expression operand, Expression zone, Span span) implements Expression {}

    /** {@code x COLLATE c}. */
    record Collate(Expression operand, QualifiedName collation, Span span) implements Expression {}

    /**
     * {@code [a, b]} or {@code ARRAY[a, b]}.
     *
     * @param element the type of {@code ARRAY<t>[…]}
     */
    record ArrayLiteral(Optional<TypeName> element, List<Expression> elements, Span span) implements Expression {
        public ArrayLiteral {
            elements = List.copyOf(elements);
        }
    }

    /**
     * {@code {'a': 1}}, {@code STRUCT(1 AS a)}, {@code STRUCT<a INT64>(1)}.
     *
     * @param type the type of a typed constructor
     */
    record StructLiteral(Optional<TypeName> type, List<StructField> fields, Span span) implements Expression {
        public StructLiteral {
            fields = List.copyOf(fields);
        }
    }

    /** {@code MAP {'k': 1}}. */
    record MapLiteral(List<MapEntry> entries, Span span) implements Expression {
        public MapLiteral {
            entries = List.copyOf(entries);
        }
    }

    /** {@code (a, b)} or {@code ROW(a, b)}. */
    record RowLiteral(List<Expression> elements, boolean keyword, Span span) implements Expression {
        public RowLiteral {
            elements = List.copyOf(elements);
        }
    }

    /** {@code x[i]}; BigQuery's {@code x[OFFSET(i)]} has a call as its index. */
    record Subscript(Expression operand, Expression index, Span span) implements Expression {}

    /** {@code x[a:b:c]}. */
    record Slice(
            Expression operand,
            Optional<Expression> from,
            Optional<Expression> to,
            Optional<Expression> step,
            Span span)
            implements Expression {}

    /** {@code (x).field}, {@code f(x).field}; a dotted name alone is a {@link Column}. */
    record Field(Expression operand, Name field, Span span) implements Expression {}

    /** Snowflake's and Databricks' {@code x:a.b[0]}: a path into semi-structured data. */
    record JsonPath(Expression operand, List<PathStep> steps, Span span) implements Expression {
        public JsonPath {
            steps = List.copyOf(steps);
        }
    }

    /** {@code x -> x + 1}, {@code (x, y) -> …}, {@code lambda x: …}. */
    record Lambda(List<Name> parameters, Expression body, Span span) implements Expression {
        public Lambda {
            parameters = List.copyOf(parameters);
        }
    }

    /** {@code [x + 1 FOR x, i IN list IF x > 0]}. */
    record Comprehension(
            Expression element, List<Name> variables, Expression list, Optional<Expression> condition, Span span)
            implements Expression {
        public Comprehension {
            variables = List.copyOf(variables);
        }
    }

    /** How a number was written. */
    enum NumberKind {
        /** Digits alone. */
        INTEGER,
        /** Digits with a point. */
        DECIMAL,
        /** Digits with an exponent. */
        FLOAT,
        /** {@code 0xff}. */
        HEX
    }

    /** How bytes were written. */
    enum BinaryKind {
        HEX,
        BITS,
        ESCAPED
    }

    /** {@code IGNORE NULLS} or {@code RESPECT NULLS}. */
    enum NullTreatment {
        IGNORE,
        RESPECT
    }

    /** An argument of a call, which may have a name: {@code f(x => 1)}, {@code f(x := 1)}, {@code f(1 AS x)}. */
    record Argument(Optional<Name> name, Expression value) {}

    /** What stands behind {@code OVER}. */
    sealed interface Over {
        /** {@code OVER name}. */
        record Named(Name name) implements Over {}

        /** {@code OVER (…)}. */
        record Inline(QueryBody.Window window) implements Over {}
    }

    /** {@code WHEN condition THEN result}. */
    record When(Expression condition, Expression result) {}

    /** A field of a struct literal, with its name where it has one. */
    record StructField(Optional<Name> name, Expression value) {}

    /** {@code key: value}. */
    record MapEntry(Expression key, Expression value) {}

    /** One step of a path into semi-structured data. */
    sealed interface PathStep {
        /** {@code .name}. */
        record Member(Name name) implements PathStep {}

        /** {@code [index]}. */
        record Element(Expression index) implements PathStep {}
    }
}
