package dev.rocky.parser.generator;

/** A grammar that no parser can be made of. */
final class GrammarException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GrammarException(String message) {
        super(message);
    }

    GrammarException(String message, Throwable cause) {
        super(message, cause);
    }
}
