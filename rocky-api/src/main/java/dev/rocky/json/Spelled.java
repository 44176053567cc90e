package dev.rocky.json;

/**
 * A constant with one spelling that files and documents agree on.
 *
 * <p>Configuration files read it and JSON writes it, exactly and case-sensitively. The name of the
 * Java constant is never written anywhere.
 *
 * @since 2.0
 */
public interface Spelled {

    /** The constant as files and documents spell it; never empty. */
    String spelling();
}
