package dev.rocky.compiler.internal.functions;

import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.types.TypeNames;
import dev.rocky.type.Column;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table with a column of every type family and rows with ordinary and with edge values, none of them missing. */
final class SampleTable {

    /** Name, type, and the values of the three rows. */
    private static final String COLUMNS = """
            g | INTEGER | 1 | 2 | 3
            b | BOOLEAN | true | false | true
            i8 | TINYINT | 1 | 0 | -128
            i16 | SMALLINT | 2 | 0 | -32768
            i | INTEGER | 3 | 0 | -5
            l | BIGINT | 4 | 0 | -9223372036854775808
            h | HUGEINT | 5 | 0 | -7
            u8 | UTINYINT | 6 | 0 | 255
            u16 | USMALLINT | 6 | 0 | 65535
            u32 | UINTEGER | 7 | 0 | 70000
            u64 | UBIGINT | 8 | 0 | 18446744073709551615
            uh | UHUGEINT | 9 | 0 | 12
            bn | BIGNUM | 1 | 0 | -3
            f | FLOAT | 1.5 | 0 | 'nan'
            d | DOUBLE | 2.5 | 0 | '-inf'
            d4 | DECIMAL(4,1) | 1.5 | 0 | -999.9
            d9 | DECIMAL(9,2) | 3.25 | 0 | -1.5
            d18 | DECIMAL(18,3) | 3.25 | 0 | -1.5
            d38 | DECIMAL(38,10) | 3.25 | 0 | -1.5
            s | VARCHAR | 'abc' | '' | 'año 1'
            bl | BLOB | 'abc' | '' | 'x'
            bt | BIT | '101' | '0' | '1'
            dt | DATE | '2026-01-31' | '1970-01-01' | '-infinity'
            t | TIME | '12:34:56' | '00:00:00' | '23:59:59.999999'
            tns | TIME_NS | '12:34:56' | '00:00:00' | '23:59:59'
            ttz | TIME WITH TIME ZONE | '12:34:56+01' | '00:00:00+00' | '23:59:59-05'
            ts | TIMESTAMP | '2026-01-31 12:00:00' | '1970-01-01' | 'infinity'
            tss | TIMESTAMP_S | '2026-01-31 12:00:00' | '1970-01-01' | '1900-01-01'
            tsms | TIMESTAMP_MS | '2026-01-31 12:00:00' | '1970-01-01' | '1900-01-01'
            tsns | TIMESTAMP_NS | '2026-01-31 12:00:00' | '1970-01-01' | '1900-01-01'
            tz | TIMESTAMP WITH TIME ZONE | '2026-01-31 12:00:00+00' | '1970-01-01 00:00:00+00' | 'infinity'
            iv | INTERVAL | '1 day' | '0 seconds' | '-3 months'
            u | UUID | '7f1a2b3c-0000-4000-8000-000000000000' | '00000000-0000-0000-0000-000000000000' | 'ffffffff-ffff-ffff-ffff-ffffffffffff'
            j | JSON | '{"a": 1}' | 'null' | '[]'
            e | ENUM('a', 'b') | 'a' | 'b' | 'a'
            li | INTEGER[] | [1, 2] | [] | [NULL]
            ll | BIGINT[] | [1, 2] | [] | [NULL]
            ld | DOUBLE[] | [1.5] | [] | [NULL]
            lf | FLOAT[] | [1.5] | [] | [NULL]
            ldec | DECIMAL(9,2)[] | [1.5] | [] | [NULL]
            ls | VARCHAR[] | ['a', 'b'] | [] | [NULL]
            lb | BOOLEAN[] | [true] | [] | [NULL]
            ldt | DATE[] | [DATE '2026-01-31'] | [] | [NULL]
            lts | TIMESTAMP[] | [TIMESTAMP '2026-01-31'] | [] | [NULL]
            lj | JSON[] | ['1'] | [] | [NULL]
            lli | INTEGER[][] | [[1], [2]] | [] | [NULL]
            lst | STRUCT(a INTEGER, b VARCHAR)[] | [{'a': 1, 'b': 'x'}] | [] | [NULL]
            ai | INTEGER[3] | [1, 2, 3] | [0, 0, 0] | [NULL, 1, 2]
            af | FLOAT[3] | [1, 2, 3] | [0, 0, 0] | [1, 1, 2]
            ad | DOUBLE[3] | [1, 2, 3] | [0, 0, 0] | [1, 1, 2]
            st | STRUCT(a INTEGER, b VARCHAR) | {'a': 1, 'b': 'x'} | {'a': 0, 'b': ''} | {'a': NULL, 'b': NULL}
            st2 | STRUCT(c DATE) | {'c': DATE '2026-01-31'} | {'c': DATE '1970-01-01'} | {'c': NULL}
            m | MAP(VARCHAR, INTEGER) | MAP {'a': 1} | MAP {} | MAP {'a': NULL}
            mi | MAP(INTEGER, DATE) | MAP {1: DATE '2026-01-31'} | MAP {} | MAP {1: NULL}
            un | UNION(n INTEGER, s VARCHAR) | 1 | 'x' | 2
            vr | VARIANT | 1 | 'x' | [1]
            """;

    private SampleTable() {}

    static void create(InMemoryDuckDb database) throws SQLException {
        List<String[]> lines = lines();
        StringBuilder declared = new StringBuilder();
        for (String[] line : lines) {
            declared.append(declared.isEmpty() ? "" : ", ")
                    .append(line[0])
                    .append(' ')
                    .append(line[1])
                    .append(" NOT NULL");
        }
        database.execute("CREATE SEQUENCE numbers");
        database.execute("CREATE TABLE sample (" + declared + ")");
        for (int row = 2; row < 5; row++) {
            int place = row;
            String values =
                    String.join(", ", lines.stream().map(line -> line[place]).toList());
            database.execute("INSERT INTO sample VALUES (" + values + ")");
        }
    }

    /** The columns by their names. */
    static Map<String, Column> columns() {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (String[] line : lines()) {
            columns.put(line[0], new Column(line[0], TypeNames.parse(line[1], SqlSyntax.DUCKDB), false));
        }
        return columns;
    }

    private static List<String[]> lines() {
        return COLUMNS.lines().map(line -> line.strip().split(" \\| ")).toList();
    }
}
