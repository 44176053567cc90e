package dev.rocky.sql.internal.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text does not go on as the grammar wants. */
public final class ParseException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Token found;
    private final transient List<Integer> kinds;
    private final transient @Nullable String problem;

    /** For the generated parser: the last token that fitted, and what could have followed. */
    ParseException(Token last, int[][] expected, String[] images) {
        super(null, null, false, false);
        this.found = last.next == null ? last : last.next;
        this.kinds =
                java.util.Arrays.stream(expected).map(sequence -> sequence[0]).toList();
        this.problem = null;
    }

    /** For the generated parser, where it fails before it can tell why. It never throws this one. */
    ParseException() {
        this(new Token(), "");
    }

    /** For the productions: a token that is wrong in a way of its own. */
    ParseException(Token found, String problem) {
        super(problem, null, false, false);
        this.found = found;
        this.kinds = List.of();
        this.problem = problem;
    }

    /** The token that does not fit. */
    public Token found() {
        return found;
    }

    /** The tokens that would have fitted. */
    public List<Integer> kinds() {
        return kinds;
    }

    /** What is wrong, where more can be said than that something else was expected. */
    public @Nullable String problem() {
        return problem;
    }
}
