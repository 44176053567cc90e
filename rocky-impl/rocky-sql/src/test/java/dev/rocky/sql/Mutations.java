package dev.rocky.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts that are almost queries, and texts that are nothing of the kind; the same ones for the same seed. */
final class Mutations {

    private static final String[] PIECES = """
            SELECT FROM WHERE WITH AS ( ) [ ] { } , . : :: ; * + - -> ->> => := = < > >> || |> ? $1 #1 @a a b "c" 'd'
            `e` 1 1.5 1e5 0xF NOT AND OR IN BETWEEN LIKE IS NULL CASE WHEN THEN ELSE END CAST INT DECIMAL STRUCT MAP
            ARRAY INTERVAL DAY JOIN LEFT ON USING LATERAL VIEW PIVOT UNPIVOT FOR GROUP BY ALL ORDER LIMIT UNION EXCEPT
            VALUES TABLE DESCRIBE OVER PARTITION ROWS FILTER EXCLUDE REPLACE COLUMNS LAMBDA EXTRACT TRIM ANY EXISTS
            TABLESAMPLE AT TIME ZONE COLLATE ROW UNNEST OFFSET MATCH_RECOGNIZE PATTERN DEFINE QUALIFY WINDOW
            AGGREGATE EXTEND SET RENAME DROP ' " ` $$ \"\"\" /* */ -- # // \\ \u00e9 \ud83d\ude00 \u0000 \u00a0
            """.strip().split("\\s+");

    private final Random random;
    private final List<String> queries;

    Mutations(long seed, List<String> queries) {
        this.random = new Random(seed);
        this.queries = List.copyOf(queries);
    }

    /** The next text. */
    String next() {
        if (random.nextInt(8) == 0) {
            return soup();
        }
        String text = query();
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            text = changed(text);
        }
        return text;
    }

    private String soup() {
        List<String> pieces = new ArrayList<>();
        if (random.nextBoolean()) {
            pieces.add("SELECT");
        }
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            pieces.add(piece());
        }
        return String.join(random.nextInt(4) == 0 ? "" : " ", pieces);
    }

    private String changed(String text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(12));
        String before = text.substring(0, from);
        String behind = text.substring(to);
        String between = text.substring(from, to);
        return switch (random.nextInt(9)) {
            case 0 -> before;
            case 1 -> before + behind;
            case 2 -> before + " " + piece() + " " + between + behind;
            case 3 -> before + piece() + behind;
            case 4 -> before + between + between + behind;
            case 5 -> before + between.toUpperCase(java.util.Locale.ROOT) + behind;
            case 6 -> before + (char) random.nextInt(0x250) + between + behind;
            case 7 -> before + stretch(query()) + between + behind;
            default -> before + "(" + between + ")" + behind;
        };
    }

    private String stretch(String text) {
        int from = random.nextInt(text.length());
        return text.substring(from, Math.min(text.length(), from + random.nextInt(60)));
    }

    private String query() {
        return queries.get(random.nextInt(queries.size()));
    }

    private String piece() {
        return PIECES[random.nextInt(PIECES.length)];
    }
}
