package dev.rocky.compiler.oracle.lineage;

import dev.rocky.compiler.oracle.OracleQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A made-up query over made-up tables; everything follows from the seed. */
record LineageCase(long seed, List<MadeTable> tables, String query) {

    LineageCase {
        tables = List.copyOf(tables);
    }

    static LineageCase of(long seed) {
        Random random = new Random(seed);
        List<MadeTable> tables = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            tables.add(MadeTable.make(i, random));
        }
        return new LineageCase(seed, tables, QueryMaker.make(random, tables));
    }

    /** Whether the text names a column or holds a star. */
    boolean mayRead(MadeColumn column) {
        return query.contains(".*") || query.contains(column.name());
    }

    OracleQuery asQuery() {
        return new OracleQuery("seed " + seed, query);
    }
}
