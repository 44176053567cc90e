package dev.rocky.sql.internal.grammar;

import java.util.Set;
import org.apache.calcite.sql.SqlNode;

/** Runs the generated parser. */
public final class QueryReader {

    private QueryReader() {}

    /** Reads one query and nothing behind it. */
    public static SqlNode read(TokenManager tokens, Set<Feature> features) throws Rejection {
        return read(tokens, features, SqlGrammar::QueryOnly);
    }

    /** Reads one type and nothing behind it. */
    public static SqlNode readType(TokenManager tokens, Set<Feature> features) throws Rejection {
        return read(tokens, features, SqlGrammar::TypeOnly);
    }

    private static SqlNode read(TokenManager tokens, Set<Feature> features, Start start) throws Rejection {
        SqlGrammar grammar = new SqlGrammar(tokens);
        grammar.use(features);
        try {
            return start.read(grammar);
        } catch (ParseException e) {
            throw new Rejection(e, grammar);
        }
    }

    /** A production that a text may be an instance of. */
    private interface Start {
        SqlNode read(SqlGrammar grammar) throws ParseException;
    }
}
