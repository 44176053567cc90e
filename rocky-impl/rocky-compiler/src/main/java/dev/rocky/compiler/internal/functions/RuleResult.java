package dev.rocky.compiler.internal.functions;

import static java.util.Objects.requireNonNull;

import dev.rocky.type.SqlType;
import java.util.Optional;

/** What a {@link ResultRule} says of a call. */
sealed interface RuleResult {

    /** The result has this type, which may be unknown. */
    record Gives(SqlType type) implements RuleResult {
        public Gives {
            requireNonNull(type, "type");
        }
    }

    /** Answers without a type. */
    enum Other implements RuleResult {
        /** The rule says nothing of such arguments; the signatures do. */
        UNDECIDED,
        /** The warehouse refuses such arguments. */
        REFUSED
    }

    RuleResult UNKNOWN = new Gives(SqlType.unknown());

    /** A type, or a refusal where there is none. */
    static RuleResult orRefused(Optional<SqlType> type) {
        return type.isPresent() ? new Gives(type.get()) : Other.REFUSED;
    }

    /** A type, or the signatures' word where there is none. */
    static RuleResult orUndecided(Optional<SqlType> type) {
        return type.isPresent() ? new Gives(type.get()) : Other.UNDECIDED;
    }
}
