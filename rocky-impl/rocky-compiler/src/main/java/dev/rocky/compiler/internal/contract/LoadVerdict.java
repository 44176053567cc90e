package dev.rocky.compiler.internal.contract;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What became of the contract of a load.
 *
 * @param passed whether there are no violations
 */
public record LoadVerdict(boolean passed, List<Violation> violations, List<String> warnings) {

    public LoadVerdict {
        violations = List.copyOf(violations);
        warnings = List.copyOf(warnings);
    }

    static LoadVerdict of(List<Violation> violations, List<String> warnings) {
        return new LoadVerdict(violations.isEmpty(), violations, warnings);
    }

    /**
     * Something that is not as the contract says.
     *
     * @param rule the name of the rule, such as {@code required_column}
     */
    public record Violation(String rule, String column, String message) {
        public Violation {
            requireNonNull(rule, "rule");
            requireNonNull(column, "column");
            requireNonNull(message, "message");
        }
    }
}
