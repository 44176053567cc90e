package dev.rocky.engine.internal.plan;

import dev.rocky.model.ModelBody;
import dev.rocky.source.SourceSpan;
import dev.rocky.sql.QueryText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A model's query as it is sent, and the way back to what the user wrote.
 *
 * @param sql what is sent
 * @param names the changes that made it out of the query
 * @param body what the user wrote
 */
public record RenderedQuery(String sql, QueryText names, ModelBody body) {

    /** 16 hexadecimal digits that change with what is sent. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sql.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The place in the user's file that a character of what is sent comes from, or empty if no file holds it.
     *
     * @param offset the index of the character; outside of the query the nearest end is meant
     */
    public Optional<SourceSpan> place(int offset) {
        return switch (body) {
            case ModelBody.Sql written -> {
                int at = Math.clamp(
                        names.originalOffset(offset), 0, written.text().length());
                yield written.span(at, endOfWord(written.text(), at));
            }
        };
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return Math.min(text.length(), Math.max(end, start + 1));
    }
}
