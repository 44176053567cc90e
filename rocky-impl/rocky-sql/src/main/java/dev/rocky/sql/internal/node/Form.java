package dev.rocky.sql.internal.node;

/** What a {@link Phrase} is, and with that which parts it has. */
public sealed interface Form {

    /** What a query computes. */
    enum Body implements Form {
        /** distinct, value table, items, from, where, group by, having, windows, qualify, sample, limit. */
        SELECT,
        /** operator, {@code ALL}, {@code NAME}, left, right. */
        SET_OPERATION,
        /** rows. */
        VALUES,
        /** name. */
        TABLE,
        /** query. */
        NESTED,
        /** relation. */
        BARE,
        /** word, query or name. */
        DESCRIBE
    }

    /** Elements of {@code GROUP BY} that are no expression. */
    enum Grouping implements Form {
        /** elements. */
        ROLLUP,
        /** elements. */
        CUBE,
        /** elements. */
        GROUPING_SETS
    }

    /** Parts of something else. */
    enum Clause implements Form {
        /** the elements. */
        LIST,
        /** with, body, order, limit, offset, pipe steps. */
        QUERY,
        /** {@code RECURSIVE}, common tables. */
        WITH,
        /** name, columns, query. */
        COMMON_TABLE,
        /** {@code ALL}, items. */
        ORDER_BY,
        /** expression, direction, {@code FIRST} or {@code LAST}. */
        ORDER_ITEM,
        /** count, {@code PERCENT}, {@code TIES}. */
        LIMIT,
        /** expressions, or none. */
        DISTINCT,
        /** expression, names. */
        ITEM,
        /** {@code ALL}, {@code DISTINCT}, elements. */
        GROUP_BY,
        /** name, window. */
        NAMED_WINDOW,
        /** base, partition, order, frame. */
        WINDOW,
        /** unit, start, end, exclusion. */
        FRAME,
        /** distance or {@code UNBOUNDED} or {@code CURRENT}, direction. */
        BOUND,
        /** expression. */
        ON,
        /** names. */
        USING,
        /** count, expression. */
        NEAREST,
        /** columns, values, query, enumeration. */
        PIVOT_COLUMN,
        /** name, columns. */
        ALIAS,
        /** nothing that matters here. */
        SAMPLE,
        /** expressions. */
        VERSION,
        /** name. */
        ORDINALITY,
        /** name, expression. */
        ARGUMENT,
        /** condition, result. */
        WHEN,
        /** name, expression. */
        STRUCT_FIELD,
        /** key, value. */
        MAP_ENTRY,
        /** name, type, {@code NOT NULL}. */
        TYPE_FIELD
    }

    /** What stands in {@code FROM}. */
    enum Relation implements Form {
        /** name, alias, sample, version. */
        TABLE,
        /** text, alias, sample. */
        FILE,
        /** {@code LATERAL}, query, alias, sample. */
        SUBQUERY,
        /** {@code LATERAL}, calls, ordinality, alias, sample. */
        FUNCTION,
        /** left, {@code NATURAL}, {@code ASOF}, side, {@code SEMI} or {@code ANTI}, right, condition, named type. */
        JOIN,
        /** relation, alias, sample. */
        NESTED,
        /** input, aggregates, columns, names to group by, alias. */
        PIVOT,
        /** input, {@code INCLUDE} or {@code EXCLUDE}, value names, name, groups, alias. */
        UNPIVOT,
        /** input, {@code OUTER}, call, table, columns. */
        LATERAL_VIEW,
        /** input, partition, order, measures, {@code ALL}, definitions, alias. */
        MATCH_RECOGNIZE,
        /** relations, start, connection. */
        HIERARCHY,
        /** nothing: the rows that come into a step of a pipe. */
        INPUT
    }

    /** What has a value and is none of the other groups. */
    enum Expression implements Form {
        /** the parts of a name of more than one. */
        NAME,
        /** expression. */
        PARENTHESES,
        /** qualifier, exclusions, replacements, renamings. */
        STAR,
        /** star, expression. */
        COLUMNS,
        /** name, quantifier, arguments, order, limit, null treatment, within group, filter, over. */
        CALL,
        /** target, call. */
        METHOD,
        /** query. */
        SCALAR_QUERY,
        /** query. */
        ARRAY_QUERY,
        /** operand, whens, otherwise. */
        CASE,
        /** unit, operand. */
        EXTRACT,
        /** names, body. */
        LAMBDA,
        /** element, names, list, condition. */
        COMPREHENSION
    }

    /** Values that stand in the text. */
    enum Literal implements Form {
        /** texts, one behind the other. */
        TEXTS,
        /** type, text. */
        TYPED_LITERAL,
        /** value, unit, last unit. */
        INTERVAL,
        /** number. */
        POSITION
    }

    /** Operators that give whatever type. */
    enum Operation implements Form {
        /** word, expression, type, format. */
        CAST,
        /** expression, type. */
        SHORT_CAST,
        /** operator, left, right. */
        BINARY,
        /** operator, operand. */
        PREFIX,
        /** operator, operand. */
        POSTFIX,
        /** operand, {@code NOT}, word. */
        IS,
        /** left, {@code NOT}, right. */
        IS_DISTINCT,
        /** operand, zone. */
        AT_TIME_ZONE,
        /** operand, name. */
        COLLATE
    }

    /** Operators that give yes or no. */
    enum Predicate implements Form {
        /** operand, {@code NOT}, {@code SYMMETRIC}, low, high. */
        BETWEEN,
        /** operand, {@code NOT}, operator, quantifier, patterns, escape. */
        LIKE,
        /** operand, {@code NOT}, expressions. */
        IN_LIST,
        /** operand, {@code NOT}, query. */
        IN_QUERY,
        /** operand, {@code NOT}, expression. */
        IN_EXPRESSION,
        /** operator, quantifier, operand, container. */
        QUANTIFIED,
        /** query. */
        EXISTS
    }

    /** Making collections, and reaching into them. */
    enum Collection implements Form {
        /** type, elements. */
        ARRAY,
        /** type, fields. */
        STRUCT,
        /** entries. */
        MAP,
        /** {@code ROW}, elements. */
        ROW,
        /** operand, index. */
        SUBSCRIPT,
        /** operand, from, to, step. */
        SLICE,
        /** operand, name. */
        FIELD,
        /** operand, names and indices. */
        JSON_PATH
    }

    /** Types and what stands in their brackets. */
    enum Type implements Form {
        /** name, arguments. */
        TYPE,
        /** element, length. */
        ARRAY
    }

    /** The operators behind {@code |>}. */
    enum Pipe implements Form {
        /** {@code DISTINCT}, items. */
        SELECT,
        /** items. */
        EXTEND,
        /** items. */
        WINDOW,
        /** expressions with the columns that get them. */
        SET,
        /** names. */
        DROP,
        /** names with their new names. */
        RENAME,
        /** name. */
        AS,
        /** condition. */
        WHERE,
        /** items, items to group by. */
        AGGREGATE,
        /** nothing. */
        DISTINCT,
        /** order. */
        ORDER_BY,
        /** limit, offset. */
        LIMIT,
        /** operator, {@code ALL}, {@code NAME}, queries. */
        SET_OPERATION,
        /** relation over the input. */
        RELATION
    }
}
