package dev.rocky.sql.internal.grammar;

/** What only some dialects read, or read in their own way. */
public enum Feature {
    /** {@code SELECT a: 1 + 1} and {@code FROM t: tables}. */
    PREFIX_ALIAS,
    /** {@code SELECT a, FROM t}. */
    TRAILING_COMMA,
    /** {@code a JOIN b} with neither {@code ON} nor {@code USING}. */
    JOIN_WITHOUT_CONDITION,
    /** {@code a:b.c} reaches into semi-structured data. */
    COLON_PATH,
    /** {@code INTEGER[]} and {@code INTEGER ARRAY}. */
    ARRAY_SUFFIX,
    /** {@code ARRAY<INT64>} in casts. */
    ANGLE_TYPES,
    /** {@code STRUCT(1 AS a)}, {@code STRUCT<a INT64>(1)}, {@code ARRAY<INT64>[1]}. */
    STRUCTS,
    /** Two texts with only blanks between them are one. */
    ADJACENT_TEXTS,
    /** Two texts with a line end between them are one. */
    TEXTS_ON_LINES,
    /** {@code project-id.dataset.table}, and points inside of one quoted name. */
    DASHED_PATHS,
    /** {@code 3 !}. */
    FACTORIAL,
    /** {@code MINUS} for {@code EXCEPT}. */
    MINUS,
    /** {@code SELECT TOP 10}. */
    TOP,
    /** {@code a -> 'b'} reaches into JSON; elsewhere an arrow is always a lambda's. */
    JSON_ARROWS,
    /** {@code VALUES (1), (2) t (a)} as a query. */
    ALIAS_OF_VALUES,
    /** {@code exists(list, x -> x > 0)} beside {@code EXISTS (SELECT …)}. */
    EXISTS_IN_LISTS,
    /** {@code f(TABLE t, MODEL m, DESCRIPTOR (a))}. */
    TABLE_ARGUMENTS,
    /** {@code FROM STREAM t}. */
    STREAMS,
    /** {@code 1L}, {@code 2.5D}. */
    NUMBER_SUFFIXES,
    /** {@code 0b11} and {@code 0o17}. */
    RADIX_NUMBERS,
    /** {@code a.id = b.id (+)}. */
    OUTER_MARKS,
    /** {@code FROM @stage/path}. */
    STAGES,
    /** {@code database..table}, and {@code t.$1}. */
    PUBLIC_SCHEMA,
    /** {@code x INT -> x + 1}. */
    TYPED_LAMBDAS,
    /** <code>{*}</code>. */
    OBJECTS_OF_STARS,
    /** {@code ANY_VALUE(x HAVING MAX y)}, {@code SUM(x WHERE y)}. */
    AGGREGATE_CLAUSES,
    /** {@code (1 AS a, 2 AS b)} is a struct, and {@code VALUES (1 AS a)} a row. */
    NAMED_ROWS,
    /** {@code model!PREDICT(x)}. */
    MODEL_METHODS,
    /** {@code :1}. */
    NUMBERED_PARAMETERS,
    /** {@code START WITH x CONNECT BY PRIOR y = z}. */
    HIERARCHIES,
    /** {@code WITH t (SELECT 1)}. */
    OPTIONAL_AS,
    /** {@code SEMANTIC_VIEW(v METRICS a.m)} in {@code FROM}. */
    SEMANTIC_VIEWS,
    /** {@code SUBSTR(a FROM 2 FOR 1)}, {@code DATE_PART(month FROM d)}. */
    WORDS_BETWEEN_ARGUMENTS,
    /** {@code SELECT TRANSFORM(a) USING 'script' AS (b)}. */
    TRANSFORMS,
    /** {@code WITH FUNCTION f() … SELECT}, {@code WITH SESSION a = 1 SELECT}. */
    PRELUDES,
    /** A name behind a point may begin with a digit, as in {@code t.2024_sales}. */
    DIGITS_IN_PATHS,
    /** Any name may begin with a digit, as in {@code 2024_sales}. */
    NAMES_OF_DIGITS,
    /** {@code ARRAY((SELECT 1))} is a list of rows, not a call of a function. */
    ARRAY_QUERIES,
    /** {@code ROW(1, 2)}; elsewhere that is a call like any other. */
    ROWS,
    /** <code>${name}</code> stands for a value. */
    BRACED_PLACEHOLDERS,
    /** {@code JSON_VALUE(j, p RETURNING BIGINT)}, {@code JSON_TABLE(… COLUMNS …)}. */
    JSON_CLAUSES
}
