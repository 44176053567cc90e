-- Dates, times, intervals.

-- Dates and days.
SELECT d + 1, d - 1, 1 + d, d - d2, d + i.id FROM moments, (SELECT id FROM lefty) i

-- Dates and intervals.
SELECT d + INTERVAL 1 DAY, d - INTERVAL '1' MONTH, d + INTERVAL 1 HOUR, INTERVAL 1 DAY + d FROM moments

-- Timestamps and intervals.
SELECT ts + INTERVAL 1 DAY, ts - INTERVAL 5 MINUTE, ts_tz + INTERVAL 1 DAY, ts_s + INTERVAL 1 DAY, ts_ns + INTERVAL 1 DAY, ts_ms - INTERVAL 1 DAY FROM moments

-- Timestamps among themselves.
SELECT ts - ts2, ts_tz - ts_tz, ts - d, ts_ns - ts_ns, ts - '2026-01-01'::TIMESTAMP FROM moments

-- Times and intervals.
SELECT t + INTERVAL 1 HOUR, t - INTERVAL 1 MINUTE, d + t, t_tz + INTERVAL 1 HOUR, d + t_tz FROM moments

-- Intervals among themselves.
SELECT iv + iv, iv - INTERVAL 1 DAY, -iv, iv * 2, iv / 2, 3 * iv, iv * 1.5 FROM moments

-- Comparisons.
SELECT d = ts, d < '2026-01-01', ts >= DATE '2026-01-01', ts_tz > ts, iv > INTERVAL 1 DAY, d BETWEEN '2026-01-01' AND '2026-12-31', t < TIME '10:00' FROM moments

-- Parts.
SELECT year(d), month(d), day(ts), hour(ts), minute(ts), second(ts), quarter(d), week(d), dayofweek(d), dayofyear(d), isodow(d), weekofyear(d), yearweek(d), decade(d), century(d), millennium(d), era(d), isoyear(d) FROM moments

-- Small parts.
SELECT millisecond(ts), microsecond(ts), nanosecond(ts_ns), epoch(ts), epoch_ms(ts), epoch_us(ts), epoch_ns(ts), epoch(iv), timezone(ts_tz), timezone_hour(ts_tz), julian(d), julian(ts) FROM moments

-- EXTRACT.
SELECT extract(year FROM d) AS y, extract(month FROM ts) AS m, extract(epoch FROM ts) AS e, extract(dow FROM d) AS dow, extract(day FROM iv) AS di, extract(hour FROM t) AS h, extract('second' FROM ts_tz) AS s, extract(julian FROM d) AS j FROM moments

-- date_part.
SELECT date_part('year', d) AS y, date_part('epoch', ts) AS e, datepart('month', ts_tz) AS m, date_part('hour', iv) AS h, date_part(['year', 'month'], d) AS s FROM moments

-- date_trunc.
SELECT date_trunc('month', d) AS a, date_trunc('day', ts) AS b, date_trunc('hour', ts_tz) AS c, datetrunc('year', d) AS e, date_trunc('day', iv) AS f, date_trunc('hour', d) AS g FROM moments

-- date_diff and its relatives.
SELECT date_diff('day', d, d2) AS a, datediff('hour', ts, ts2) AS b, date_sub('month', d, d2) AS c, datesub('minute', ts, ts2) AS e, date_diff('day', ts_tz, now()) AS f FROM moments

-- date_add and last days.
SELECT date_add(d, INTERVAL 1 DAY) AS a, last_day(d) AS b, last_day(ts) AS c, add(d, 3) AS e, date_add(ts, INTERVAL 1 MONTH) AS f FROM moments

-- Age.
SELECT age(ts), age(ts, ts2), age(d, d2), age(ts_tz, ts_tz) FROM moments

-- Buckets of time.
SELECT time_bucket(INTERVAL 1 HOUR, ts) AS a, time_bucket(INTERVAL 1 MONTH, d) AS b, time_bucket(INTERVAL 1 DAY, ts_tz) AS c, time_bucket(INTERVAL 7 DAYS, ts, INTERVAL 1 DAY) AS e FROM moments

-- Makers.
SELECT make_date(2026, 1, 2) AS a, make_time(1, 2, 3.5) AS b, make_timestamp(2026, 1, 2, 3, 4, 5.5) AS c, make_timestamp(1000) AS d, make_timestamptz(2026, 1, 2, 3, 4, 5) AS e, make_timestamp_ns(1) AS f, make_timestamp_ms(1000) AS g, make_date({'year': 2026, 'month': 1, 'day': 2}) AS h

-- Intervals by functions.
SELECT to_years(1) AS a, to_months(2) AS b, to_days(3) AS c, to_hours(4) AS d, to_minutes(5) AS e, to_seconds(6.5) AS f, to_milliseconds(7.5) AS g, to_microseconds(8) AS h, to_weeks(1) AS i, to_quarters(1) AS j, to_decades(1) AS k

-- Text from moments.
SELECT strftime(d, '%Y') AS a, strftime(ts, '%H:%M') AS b, strftime('%Y', d) AS c, dayname(d) AS e, monthname(ts) AS f, d || '' AS g, ts::VARCHAR AS h FROM moments

-- Moments from text.
SELECT strptime('2026-01-01', '%Y-%m-%d') AS a, try_strptime(s, '%Y-%m-%d') AS b, strptime(s, ['%Y', '%Y-%m']) AS c, strptime(s, '%Y')::DATE AS d FROM texts

-- Moments from numbers.
SELECT to_timestamp(1000) AS a, to_timestamp(1.5) AS b, epoch_ms(1000) AS c, make_timestamp(id::BIGINT) AS d FROM moments

-- Zones.
SELECT ts AT TIME ZONE 'UTC' AS a, ts_tz AT TIME ZONE 'Europe/Berlin' AS b, timezone('UTC', ts) AS c, ts::TIMESTAMPTZ AS d FROM moments

-- The same with NOW.
SELECT now() - ts_tz AS a, now() - INTERVAL 1 DAY AS b, current_date - d AS c, today() - 7 AS e, current_timestamp > ts_tz AS f, current_date - INTERVAL 7 DAYS AS g FROM moments

-- Greatest and least moments.
SELECT greatest(d, d2) AS a, least(ts, d) AS b, greatest(ts, ts_tz) AS c, coalesce(d2, d) AS e, coalesce(d2, ts) AS f, greatest(d, '2026-01-01') AS g FROM moments

-- CASE over moments.
SELECT CASE WHEN d2 IS NULL THEN d ELSE ts END AS a, CASE WHEN d2 > d THEN d2 ELSE '2026-01-01' END AS b, if(ts2 IS NULL, ts, ts2) AS c FROM moments

-- Ranges of moments in lists.
SELECT range(DATE '2026-01-01', DATE '2026-02-01', INTERVAL 1 DAY) AS a, generate_series(ts, ts2, INTERVAL 1 HOUR) AS b FROM moments

-- Infinity and finiteness.
SELECT isfinite(d), isinf(ts), 'infinity'::DATE AS inf, 'epoch'::DATE AS e FROM moments

-- Times of nanoseconds.
SELECT t_ns, t_ns::TIME AS t, ts_ns::TIMESTAMP AS ts, ts_ns::DATE AS d FROM moments

-- Days from a difference.
SELECT to_days(d2 - d) AS b FROM moments

-- Units in intervals by columns.
SELECT d + INTERVAL (id) DAY AS a, ts + to_hours(id) AS b, d + id * INTERVAL 1 DAY AS c, ts - id * INTERVAL '1 hour' AS e FROM moments

-- Units in names.
SELECT extract(Week FROM d), extract(years FROM d), extract(epoch FROM ts), extract(Doy FROM d), extract(millisecond FROM ts), extract('hour' FROM ts) FROM moments
