package dev.rocky.compiler.internal.resolve;

import static java.util.Objects.requireNonNull;

import dev.rocky.compile.CompiledModel.CommonTables;
import dev.rocky.compile.TableRead;
import dev.rocky.compiler.internal.portability.construct.ConstructUse;
import dev.rocky.sql.ParsedQuery;
import dev.rocky.sql.tree.Span;
import java.util.List;
import java.util.Optional;

/**
 * What the text of a query says by itself, whatever stands in the tables. It is small and can be kept, unlike the tree.
 *
 * @param failure why the text is no query; then there are no other facts
 * @param end the index in the text behind the query: semicolons and comments may follow
 * @param reads every table that it names, in the order of the text, its own common tables aside; none means a model yet
 * @param commonTables the names that it gives to parts of itself
 * @param star the first star among its output columns; there is none where its columns are written one by one
 * @param hasStar whether its output columns come from a star, wherever that is written
 * @param unnamed the output columns to which it gives no name
 * @param constructs what not every warehouse has, where somebody wants to know
 */
public record QueryFacts(
        Optional<ParsedQuery.Failure> failure,
        int end,
        List<TableRead> reads,
        CommonTables commonTables,
        boolean hasStar,
        Optional<Span> star,
        List<Unnamed> unnamed,
        List<ConstructUse> constructs) {

    public QueryFacts {
        requireNonNull(failure, "failure");
        reads = List.copyOf(reads);
        requireNonNull(commonTables, "commonTables");
        requireNonNull(star, "star");
        unnamed = List.copyOf(unnamed);
        constructs = List.copyOf(constructs);
    }

    /** Of a text that is no query. */
    static QueryFacts unreadable(ParsedQuery.Failure failure) {
        return new QueryFacts(
                Optional.of(failure), 0, List.of(), CommonTables.NONE, false, Optional.empty(), List.of(), List.of());
    }

    /** Whether the text could be read. */
    public boolean readable() {
        return failure.isEmpty();
    }

    /**
     * An output column without a name.
     *
     * @param item the select item
     * @param function the function that gives it, in lower case, or empty where it is no call
     */
    public record Unnamed(Span item, String function) {

        public Unnamed {
            requireNonNull(item, "item");
            requireNonNull(function, "function");
        }
    }
}
