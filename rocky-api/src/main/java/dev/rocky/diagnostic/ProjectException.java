package dev.rocky.diagnostic;

import java.util.List;

/**
 * A project cannot be read. Carries everything that was found wrong with it.
 *
 * @since 2.0
 */
public final class ProjectException extends RockyException {

    private static final long serialVersionUID = 1L;

    // Problems are immutable values; nobody writes exceptions of this library to a stream.
    @SuppressWarnings("serial")
    private final List<Diagnostic> problems;

    /**
     * @param problems at least one
     */
    public ProjectException(List<Diagnostic> problems) {
        super(summary(problems), problems.get(0).suggestion().orElse(null));
        this.problems = List.copyOf(problems);
    }

    /** What was found wrong, in the order it was found; never empty. */
    public List<Diagnostic> problems() {
        return problems;
    }

    private static String summary(List<Diagnostic> problems) {
        Diagnostic first = problems.get(0);
        String message =
                first.message() + first.span().map(span -> " at " + span).orElse("");
        return problems.size() == 1 ? message : message + " (and " + (problems.size() - 1) + " more)";
    }
}
