package dev.rocky.sql.internal.grammar;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text is no query: where it ceases to be one, and what could have stood there. */
public final class Rejection extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Token before;
    private final transient Token found;
    private final transient Token behind;
    private final transient List<Integer> kinds;
    private final transient Set<Expectation> expectations;
    private final transient @Nullable String problem;

    Rejection(ParseException failure, TokenWindow tokens) {
        super(failure.problem(), null, false, false);
        this.before = tokens.getToken(0);
        this.found = failure.found();
        this.behind = tokens.getToken(2);
        this.kinds = List.copyOf(failure.kinds());
        this.expectations = Set.copyOf(tokens.expectations());
        this.problem = failure.problem();
    }

    /** The last token that fitted. */
    public Token before() {
        return before;
    }

    /** The first token that does not fit. */
    public Token found() {
        return found;
    }

    /** The token behind that one. */
    public Token behind() {
        return behind;
    }

    /** The tokens that would have fitted. */
    public List<Integer> kinds() {
        return kinds;
    }

    /** What else would have fitted. */
    public Set<Expectation> expectations() {
        return expectations;
    }

    /** What is wrong, where more can be said than that something else was expected. */
    public @Nullable String problem() {
        return problem;
    }
}
