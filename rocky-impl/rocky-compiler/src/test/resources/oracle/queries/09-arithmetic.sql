-- Arithmetic over every pair of numbers.

-- Signed integers.
SELECT i8 + i8, i8 + i16, i16 + i32, i32 + i64, i64 + i128, i8 * i8, i16 - i8, i32 * i32, i64 * i64 FROM numbers

-- Unsigned integers.
SELECT u8 + u8, u8 + u16, u16 + u32, u32 + u64, u8 * u32, u16 - u8, u64 * u64 FROM numbers

-- Signed and unsigned.
SELECT i8 + u8, i16 + u8, i16 + u16, i32 + u32, i64 + u64, i64 + u32, i8 + u64, i32 - u8 FROM numbers

-- Huge ones.
SELECT i128 + u64, i128 + i64, u128 + u8, i128 * 2, u128 + u128 FROM numbers

-- Integers and constants.
SELECT i8 + 1, i16 + 1, i32 + 1, i64 + 1, u8 + 1, u16 + 1, u32 + 1, u64 + 1, i128 + 1, u128 + 1 FROM numbers

-- Integers and larger constants.
SELECT i8 + 1000, i8 + 100000, u8 + 300, u8 - 1, u8 + -1, i16 * 100000, i32 + 3000000000, u64 + -1 FROM numbers

-- Integers and decimals in the text.
SELECT i8 * 1.5, i16 + 0.25, i32 * 1.1, i64 * 0.01, u8 * 1.5, u64 + 0.5, i128 * 1.5 FROM numbers

-- Divisions.
SELECT i32 / i32, i64 / 2, i8 / i8, d9 / 2, d9 / d9, f32 / f32, f32 / 2, f64 / i32, i128 / 2, u64 / 2 FROM numbers

-- Divisions without remainder.
SELECT i32 // i32, i64 // 2, i8 // i8, d9 // 2, f32 // f32, f64 // 2, i128 // 2, u64 // 2 FROM numbers

-- Remainders.
SELECT i32 % 2, i8 % i8, i64 % i32, d9 % 2, d9 % d4, f32 % 2, f64 % 2, u8 % 3, i128 % 7 FROM numbers

-- Sums of decimals.
SELECT d4 + d4, d4 + d9, d9 + d18, d18 + d38, d9 - d4, d38 + d38, d18 - d18 FROM numbers

-- Products of decimals.
SELECT d4 * d4, d4 * d9, d9 * d18, d9 * d9 * d9, d4 * d4 * d4 * d4, d18 * d18 FROM numbers

-- Decimals and integers.
SELECT d4 + i8, d9 + i32, d9 * i32, d18 + i64, d9 * i64, d9 + u8, d4 * u64, d18 * i8, d9 - i128 FROM numbers

-- Decimals and constants.
SELECT d9 + 1, d9 * 2, d9 * 1.5, d9 + 0.001, 1 - d4, d18 * 100, 100.0 * d9, d4 + 1.25, d38 + 1, d9 * 1000000 FROM numbers

-- Decimals and floats.
SELECT d9 + f32, d9 * f64, d38 * f64, f32 + d4, f64 - d18, f32 * 1.5, f64 + 0.1, f32 + 1 FROM numbers

-- Integers and floats.
SELECT i8 + f32, i64 + f32, i64 * f64, u8 + f32, i128 + f64, f32 + f64, f32 * f32, f32 + i32 FROM numbers

-- Signs.
SELECT -i8, -i64, +i16, -d9, -f32, -u8, -u32, - -i32, -i128 FROM numbers

-- Powers.
SELECT i32 ** 2, i32 ^ 2, pow(i32, 2), power(f32, 2), d9 ** 2, 2 ** 0.5 FROM numbers

-- Bits.
SELECT i32 & 3, i32 | i64, xor(i8, i8), ~i32, i32 << 2, i64 >> 1, u8 & u8, i8 | 1, u64 >> 2 FROM numbers

-- Constants among themselves.
SELECT 1 + 1, 1 + 1.5, 1.5 * 1.5, 1 / 2, 1 // 2, 5 % 2, 1e1 + 1, 2147483647 + 1, 9223372036854775807 + 0, 1.25 + 2, 0.1 + 0.22, -1.5 * 3

-- Arithmetic with NULL.
SELECT 1 + NULL AS a, NULL * 1.5 AS b, i32 + NULL AS c, NULL / 2 AS d, NULL + NULL AS e, -NULL AS f FROM numbers

-- Text constants in arithmetic.
SELECT f64 + '1.5' AS d, '10'::INT / '2'::INT AS e FROM numbers

-- Booleans.
SELECT flag AND maybe, flag OR maybe, NOT flag, NOT maybe, flag = maybe, flag::INT + 1 FROM numbers

-- Comparisons of different types.
SELECT i32 = i64, d9 > 1, f64 < d9, i8 <> u8, i64 >= 1.5, 'a' = 'b', flag = TRUE, i32 = '5' FROM numbers

-- Comparisons with NULL.
SELECT i32 = NULL AS a, NULL IS NULL AS b, i32 IS DISTINCT FROM NULL AS c, i32 IS NOT DISTINCT FROM i64 AS d, maybe IS TRUE AS e, maybe IS NOT FALSE AS f, maybe IS UNKNOWN AS g FROM numbers

-- Rounding.
SELECT round(d9), round(d9, 1), round(f64), round(f64, 2), round(i32), round(i32, 1), round(d18, 2), round(f32, 1), round(1.2345, 2), round(i64, -2) FROM numbers

-- Down and up.
SELECT floor(d9), ceil(d9), ceiling(f64), trunc(d9), floor(f32), floor(i32), trunc(f64), ceil(i64), floor(1.5), trunc(i8), trunc(d9, 1) FROM numbers

-- abs and sign.
SELECT abs(i8), abs(i32), abs(d9), abs(f32), abs(u8), abs(i128), sign(i32), sign(d9), sign(f64), abs(-5), abs(-1.5) FROM numbers

-- Mathematics.
SELECT sqrt(i32), cbrt(f64), exp(i32), ln(f64), log(f64), log2(i64), log10(d9), log(2, 8), gamma(f64), lgamma(2), factorial(5) FROM numbers

-- Trigonometry.
SELECT sin(f64), cos(i32), tan(f32), asin(0.5), acos(0.5), atan(d9), atan2(f64, 1), sinh(f64), degrees(f64), radians(90), cot(1), tanh(0.1) FROM numbers

-- Whole numbers.
SELECT gcd(i32, 4), lcm(i64, 2), even(f64), bit_count(i32), isnan(f64), isinf(f32), isfinite(f64), mod(i32, 3), fdiv(i32, 2), fmod(f64, 2), divide(i32, 2), add(i32, 1), subtract(d9, 1), multiply(i8, 2), nextafter(f64, 1.0), signbit(f64) FROM numbers

-- The greatest and the least.
SELECT greatest(i8, i16), least(i32, i64), greatest(i32, 1.5), greatest(d9, d18), least(f32, i32), greatest(1, 2.5, 3), greatest(i8, 1000) FROM numbers

-- Conversions of numbers.
SELECT hex(i32), to_hex(i64), bin(i32), to_binary(5), to_base(i32, 2), chr(65), format('{}', i32), printf('%d', i32), i32::VARCHAR, bar(f64, 0, 10, 5), format_bytes(i64), formatReadableDecimalSize(1000) FROM numbers

-- Hashes and random numbers.
SELECT hash(i32), hash(i32, 'a'), random(), setseed(0.5), md5('a'), sha256('a'), md5_number('a') FROM numbers

-- Big numbers.
SELECT big + big AS a, big AS b, -big AS c FROM numbers

-- Rounding in front of the point.
SELECT round(d9, -1), round(floor(d18), -1), round(d38, -2), round(i32, -1), round(1.5, -1) FROM numbers
