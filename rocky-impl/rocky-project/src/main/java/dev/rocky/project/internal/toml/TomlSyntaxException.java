package dev.rocky.project.internal.toml;

/** A text is no TOML. */
final class TomlSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int offset;

    TomlSyntaxException(String message, int offset) {
        super(message);
        this.offset = offset;
    }

    /** The first character that does not fit. */
    int offset() {
        return offset;
    }

    /** What is wrong there. */
    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "it is no TOML" : message;
    }
}
