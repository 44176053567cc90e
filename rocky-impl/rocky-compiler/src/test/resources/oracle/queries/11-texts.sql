-- Text: functions, patterns, regular expressions, JSON.

-- Case and spaces.
SELECT upper(s), lower(n), trim(s), ltrim(s), rtrim(s, 'x'), ucase(s), lcase(s), trim(LEADING FROM s), trim(TRAILING 'x' FROM s) FROM texts

-- Lengths.
SELECT length(s), len(s), char_length(s), strlen(s), octet_length(bytes), bit_length(s), length_grapheme(s), character_length(s), length(bits) FROM texts

-- Parts.
SELECT substring(s, 1, 2), substr(s, 2), left(s, 2), right(s, 2), s[1], s[1:3], substring(s FROM 2), array_extract(s, 1), substring_grapheme(s, 1, 1) FROM texts

-- Places.
SELECT position('a' IN s), strpos(s, 'a'), instr(s, 'a'), contains(s, 'a'), starts_with(s, 'a'), prefix(s, 'a'), suffix(s, 'a'), ends_with(s, 'a') FROM texts

-- Put together.
SELECT s || n, concat(s, n), concat(s, 1, DATE '2026-01-01'), concat_ws('-', s, n, 1), s || 1, s || NULL, 'a' || 'b' FROM texts

-- Changed.
SELECT replace(s, 'a', 'b'), reverse(s), repeat(s, 2), lpad(s, 10, ' '), rpad(s, 10, '.'), translate(s, 'ab', 'cd'), strip_accents(s), nfc_normalize(s), overlay(s, 'x', 1, 2) FROM texts

-- Split.
SELECT string_split(s, ','), str_split(s, ','), split(s, ','), string_to_array(s, ','), split_part(s, ',', 1), string_split_regex(s, '[,;]'), s.split(',') FROM texts

-- Regular expressions.
SELECT regexp_matches(s, 'a.*'), regexp_full_match(s, 'a'), regexp_replace(s, 'a', 'b'), regexp_replace(s, 'a', 'b', 'g'), regexp_extract(s, '(a)(b)', 1), regexp_extract(s, 'a'), regexp_extract_all(s, 'a'), regexp_split_to_array(s, ','), regexp_extract(s, '(a)(b)', ['x', 'y']), regexp_escape(s) FROM texts

-- Operators for patterns.
SELECT s ~ 'a.*', s !~ 'a', s SIMILAR TO 'a', s NOT SIMILAR TO 'a', s LIKE 'a\_%' ESCAPE '\' FROM texts

-- Codes.
SELECT ascii(s), ord(s), unicode(s), chr(65), to_base64(bytes), from_base64('YQ=='), base64(bytes), hex(s), unhex('41'), encode(s), decode(bytes), md5(s), sha1(s), sha256(s), url_encode(s), url_decode(s) FROM texts

-- Distances.
SELECT levenshtein(s, n), hamming(s, n), jaccard(s, n), jaro_winkler_similarity(s, n), jaro_similarity(s, n), damerau_levenshtein(s, n), editdist3(s, n), mismatches(s, n) FROM texts

-- Formats.
SELECT format('{}-{}', s, id), printf('%s %d', s, id), format('{:.2f}', 1.5), printf('%05d', id) FROM texts

-- Paths.
SELECT parse_path(s), parse_filename(s), parse_dirname(s), parse_dirpath(s) FROM texts

-- Methods.
SELECT s.upper() AS a, s.upper().lower() AS b, s.length() AS c, (s || 'x').trim() AS d FROM texts

-- Comparisons and collations.
SELECT s = n, s < 'b', s COLLATE NOCASE = 'A', s IN ('a', 'b'), s BETWEEN 'a' AND 'b', n IS NULL, s COLLATE NOCASE AS c FROM texts

-- Enums.
SELECT feeling, feeling = 'ok', feeling < 'happy', feeling IN ('sad', 'ok'), feeling || '!', upper(feeling), coalesce(feeling, 'ok') AS c, enum_code(feeling) AS code FROM texts

-- Ranges of enums.
SELECT enum_range(NULL::mood) AS a, enum_first(NULL::mood) AS b, enum_last(NULL::mood) AS c

-- Blobs.
SELECT bytes || bytes AS a, bytes = 'a'::BLOB AS b, bytes::VARCHAR AS c, encode('a') AS d, blob_to_x.x AS e FROM texts, (SELECT 1 AS x) blob_to_x

-- Bits.
SELECT bits & bits AS a, bits | bits AS b, ~bits AS c, bits << 1 AS d, bit_count(bits) AS e, get_bit(bits, 0) AS f, set_bit(bits, 0, 1) AS g, bit_length(bits) AS h, bitstring('101', 5) AS i, bit_position('1'::BIT, bits) AS j FROM texts

-- JSON.
SELECT doc -> 'a' AS a, doc ->> 'a' AS b, doc -> '$.a.b' AS c, json_extract(doc, '$.a') AS d, json_extract_string(doc, '$.a') AS e, doc ->> 0 AS f FROM texts

-- JSON by functions.
SELECT json_type(doc) AS a, json_array_length(doc) AS b, json_keys(doc) AS c, json_valid(s) AS d, to_json({'a': 1}) AS e, json_object('a', 1) AS f, json_array(1, 2) AS g, json_merge_patch(doc, doc) AS h, json_contains(doc, '1') AS i FROM texts

-- JSON to other types.
SELECT doc::VARCHAR AS a, (doc ->> 'n')::INTEGER AS b, CAST(doc -> 'x' AS DOUBLE) AS c, json_extract(doc, ['$.a', '$.b']) AS d, json_structure(doc) AS e, from_json(doc, '{"a": "INTEGER"}') AS f FROM texts

-- JSON aggregates.
SELECT json_group_array(s) AS a, json_group_object(s, id) AS b, json_group_structure(doc) AS c FROM texts

-- Hashes and UUIDs.
SELECT hash(s), uuid(), guid::VARCHAR, guid = gen_random_uuid(), uuidv4(), uuidv7() FROM texts

-- Nothing but constants.
SELECT upper('a'), length('abc'), 'a' LIKE 'b', substring('abc', 2), 'a' || 1.5, concat('a', NULL), lower(NULL)

-- Words.
SELECT array_to_string(string_split(s, ' '), '-') AS a, list_aggregate(string_split(s, ' '), 'count') AS b, len(string_split(s, ' ')) AS c, string_split(s, ' ')[1] AS d, list_transform(string_split(s, ' '), lambda w: upper(w[1]) || lower(w[2:])) AS e FROM texts

-- Text from everything.
SELECT id::VARCHAR || s AS a, concat(id, s, feeling, guid) AS b, CAST(feeling AS VARCHAR) AS c, bits::VARCHAR AS d FROM texts
