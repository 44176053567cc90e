package dev.rocky.sql.internal.grammar;

import java.util.Set;
import org.apache.calcite.sql.SqlNode;

/** Runs the generated parser. */
public final class QueryReader {

    private QueryReader() {}

    /** Reads one query and nothing behind it. */
    public static SqlNode read(TokenManager tokens, Set<Feature> features) throws Rejection {
        SqlGrammar grammar = new SqlGrammar(tokens);
        grammar.use(features);
        try {
            return grammar.QueryOnly();
        } catch (ParseException e) {
            throw new Rejection(e, grammar);
        }
    }
}
