package dev.rocky.compiler.internal.functions;

import java.util.Locale;
import java.util.Optional;

/** What a result depends on where signatures cannot say it; most rules fall back on the signatures. */
enum ResultRule {
    /** The type of one argument; its parameter is the place, from 0. */
    ARGUMENT,
    /** The type of the first argument, unless one of them is {@code NULL}. */
    OR_NULL,
    /** A list of the first argument's type if there are so many arguments as its parameter says, else the type itself. */
    PICK,
    /** The type that all arguments share. */
    COMMON,
    /** The type that the results of {@code if} share: every argument but the first. */
    BRANCHES,
    /** What an operator gives; its parameter is the operator. */
    OPERATOR,
    SUM,
    AVERAGE,
    /** The type of the first argument, a list of it if the second argument is a list. */
    QUANTILE,
    /** As {@link #QUANTILE}, of a type that has values in between; its parameter may be {@code cast}. */
    INTERPOLATED,
    HISTOGRAM,
    /** A decimal with fewer digits behind the point, as the second argument says; its parameter is the manner. */
    ROUNDED,
    /** A decimal without digits behind the point; its parameter is the manner. */
    WHOLE,
    LIST_VALUE,
    ARRAY_VALUE,
    LIST_ZIP,
    LIST_CONCAT,
    /** A list with one value more behind it. */
    LIST_APPEND,
    /** A list with one value more before it. */
    LIST_PREPEND,
    /** The bounds of bins, whose last one is the second argument. */
    BINS,
    /** A list like the first argument. */
    SAME_LIST,
    SLICE,
    LIST_TRANSFORM,
    LIST_REDUCE,
    /** What an aggregate gives for the elements of a list; its parameter is the aggregate, or the second argument names it. */
    LIST_AGGREGATE,
    UNNEST,
    /** What a lambda gives for the other arguments. */
    INVOKE,
    STRUCT_PACK,
    ROW,
    /** The field of a struct, or the alternative of a union, that the second argument names. */
    FIELD,
    STRUCT_INSERT,
    STRUCT_UPDATE,
    STRUCT_CONCAT,
    STRUCT_VALUES,
    UNION_VALUE,
    UNION_TAG,
    ENUM_CODE,
    DATE_PART,
    STRPTIME,
    FROM_JSON,
    /** A list of the type that its parameter names where the path in the text finds several values. */
    JSON_PATH,
    /** The type that a text names; its parameter is the place of the text. */
    NAMED_TYPE,
    /** A struct of names and values in turn. */
    NAMED_STRUCT,
    REGEXP_EXTRACT,
    CONCAT;

    /** A rule with its parameter, which may be empty. */
    record Use(ResultRule rule, String parameter) {}

    /** Read {@code "operator +"}. */
    static Optional<Use> use(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int blank = text.indexOf(' ');
        String name = blank < 0 ? text : text.substring(0, blank);
        return Optional.of(new Use(valueOf(name.toUpperCase(Locale.ROOT)), blank < 0 ? "" : text.substring(blank + 1)));
    }
}
