-- Constants and casts.

-- Integers by size.
SELECT 1, 127, 128, 32768, 2147483647, 2147483648, 9223372036854775807, 9223372036854775808, -9223372036854775808, 170141183460469231731687303715884105727

-- Integers too large for any.
SELECT 170141183460469231731687303715884105728 AS u, 999999999999999999999999999999999999999999 AS d

-- Other spellings of integers.
SELECT 1_000_000 AS a, 1_0.5_0 AS b

-- Decimals.
SELECT 1.5, 0.10, 123.456, .5, 5., 1_000.25, 0.00001

-- Long decimals.
SELECT 12345678901234567890.123456789, 1234567890123456789012345678901234567.8

-- Exponents are doubles.
SELECT 1e3, 1.5e-2, 1E10

-- Text.
SELECT 'a', 'it''s', E'a\nb', '', $$dollar$$

-- Booleans and NULL.
SELECT true, FALSE, NULL, NULL::INTEGER, NULL::VARCHAR[]

-- Blobs and bits.
SELECT '\xAA'::BLOB AS b, '101'::BIT AS bits

-- Dates and times.
SELECT DATE '2026-01-01' AS d, TIME '10:11:12' AS t, TIMESTAMP '2026-01-01 10:00:00' AS ts, TIMESTAMPTZ '2026-01-01 10:00:00+00' AS tz, TIMESTAMP WITH TIME ZONE '2026-01-01 10:00:00+02' AS tz2

-- Timestamps of every precision.
SELECT TIMESTAMP_S '2026-01-01 00:00:00' AS s, TIMESTAMP_MS '2026-01-01 00:00:00' AS ms, TIMESTAMP_NS '2026-01-01 00:00:00' AS ns, TIMETZ '10:00:00+02' AS ttz

-- Intervals.
SELECT INTERVAL '1' DAY AS a, INTERVAL 5 MINUTE AS b, INTERVAL '1 year 2 months' AS c, INTERVAL (1 + 1) HOURS AS d, '3 days'::INTERVAL AS e, INTERVAL '1' YEAR AS f

-- Lists.
SELECT [1, 2], [1, 2.5], ['a', NULL], [NULL], [], [[1], [2, 3]], ARRAY[1, 2], list_value(1, 2)

-- Lists of mixed types.
SELECT [1, 'a'] AS a, [1, 2::BIGINT] AS b, [1.5, 2::DOUBLE] AS c, [DATE '2026-01-01', TIMESTAMP '2026-01-01 00:00:00'] AS d, [1::TINYINT, 300] AS e

-- Structs.
SELECT {'a': 1, 'b': 'x'} AS s, {a: 1, "b c": 2.5} AS t, struct_pack(x := 1, y := 'a') AS u, row(1, 'a') AS v, (1, 'b') AS w, {'n': {'m': [1, 2]}} AS x

-- Maps.
SELECT MAP {'a': 1, 'b': 2} AS m, MAP {1: 'x', 2: NULL} AS n, map(['k'], [1.5]) AS o, MAP {} AS p, map_from_entries([('k', 1)]) AS q

-- Unions.
SELECT union_value(num := 1) AS u, 'x'::UNION(num INTEGER, str VARCHAR) AS v

-- Casts to every simple type.
SELECT 1::TINYINT AS a, 1::SMALLINT AS b, 1::INT AS c, 1::BIGINT AS d, 1::HUGEINT AS e, 1::UTINYINT AS f, 1::USMALLINT AS g, 1::UINTEGER AS h, 1::UBIGINT AS i, 1::UHUGEINT AS j, 1::FLOAT AS k, 1::DOUBLE AS l, 1::BOOLEAN AS m, 1::VARCHAR AS n

-- Other names of types.
SELECT 1::INT1 AS a, 1::INT2 AS b, 1::INT4 AS c, 1::INT8 AS d, 1::INTEGER AS e, 1::REAL AS f, 1::FLOAT4 AS g, 1::FLOAT8 AS h, 1::NUMERIC AS i, 1::DEC(5, 1) AS j, '1'::TEXT AS k, '1'::STRING AS l, '1'::CHAR AS m, '1'::BPCHAR AS n, '1'::BYTEA AS o, 1::BOOL AS p, 1::LOGICAL AS q, 1::SHORT AS r, 1::LONG AS s, 1::SIGNED AS t

-- Names of types with lengths.
SELECT 'a'::VARCHAR(10) AS a, 'b'::CHAR(5) AS b, 1::DECIMAL AS c, 1::DECIMAL(5) AS d, 1::NUMERIC(7, 3) AS e, '2026-01-01'::TIMESTAMP(3) AS f, 1::DOUBLE PRECISION AS g, 'x'::CHARACTER VARYING AS h

-- Casts to moments.
SELECT '2026-01-01'::DATE AS a, '10:00'::TIME AS b, '2026-01-01'::TIMESTAMP AS c, '2026-01-01'::DATETIME AS d, '2026-01-01'::TIMESTAMPTZ AS e, '2026-01-01'::TIMESTAMP WITHOUT TIME ZONE AS f, '2026-01-01'::TIMESTAMP WITH TIME ZONE AS g, '10:00'::TIME WITH TIME ZONE AS h

-- Casts to nested types.
SELECT '[1, 2]'::INTEGER[] AS a, [1, 2]::BIGINT[] AS b, [1, 2, 3]::INTEGER[3] AS c, {'a': 1}::STRUCT(a BIGINT) AS d, MAP {'a': 1}::MAP(VARCHAR, DOUBLE) AS e, [[1]]::DOUBLE[][] AS f, '{"a": 1}'::JSON AS g

-- Casts to enums and unions.
SELECT 'ok'::mood AS a, 'x'::ENUM('x', 'y') AS b, s::VARCHAR AS c, feeling::VARCHAR AS d FROM texts

-- TRY_CAST may give NULL.
SELECT TRY_CAST(s AS INTEGER) AS a, TRY_CAST(s AS DATE) AS b, TRY_CAST(id AS TINYINT) AS c FROM texts

-- A cast keeps NOT NULL.
SELECT CAST(id AS VARCHAR) AS a, id::BIGINT AS b, CAST(i64 AS DOUBLE) AS c, d9::INTEGER AS d, flag::INTEGER AS e FROM numbers

-- Casts of casts.
SELECT id::VARCHAR::INTEGER AS a, CAST(TRY_CAST(i64 AS INTEGER) AS BIGINT) AS b, CAST(CAST(d9 AS DECIMAL(5, 1)) AS VARCHAR) AS c FROM numbers

-- Function style of casts.
SELECT date('2026-01-01') AS a

-- Casts bind closer than operators.
SELECT 1 + 2::BIGINT AS a, -1::TINYINT AS b, '1' || 2::VARCHAR AS c, 1.5::DECIMAL(3, 1) * 2 AS d

-- UUID, BIT, BIGNUM.
SELECT '8f3b1a52-0d3e-4a3f-9a57-1b3e8a3b0c11'::UUID AS a, 5::BIT AS b, '12345'::BIGNUM AS c, gen_random_uuid() AS d, uuid() AS e

-- Casts of columns to text and back.
SELECT d::VARCHAR AS a, ts::DATE AS b, ts::TIME AS c, d::TIMESTAMP AS d, ts_tz::TIMESTAMP AS e, ts_tz::DATE AS f, iv::VARCHAR AS g FROM moments

-- CAST of lists of columns.
SELECT li::BIGINT[] AS a, ls::VARCHAR AS b, ldec::DOUBLE[] AS c, a3::INTEGER[] AS d, st::VARCHAR AS e, m::MAP(VARCHAR, BIGINT) AS f FROM nested

-- Parameters of time.
SELECT current_date AS a, current_timestamp AS b, now() AS c, today() AS d, current_time AS e, localtimestamp AS f, localtime AS g, get_current_timestamp() AS h, transaction_timestamp() AS i

-- Environment.
SELECT current_schema() AS a, current_database() AS b, version() AS c, current_user AS d, session_user AS e, pi() AS f, random() AS g, typeof(1) AS h, current_setting('threads') AS i, user AS j

-- Types in names.
SELECT doc::JSON, CAST(id AS variant), id::HugeInt, id::text, id::timestamptz, NULL::TIMETZ FROM texts
