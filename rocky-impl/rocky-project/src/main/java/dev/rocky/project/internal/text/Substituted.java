package dev.rocky.project.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A text whose variables were replaced, which knows where everything stood before.
 *
 * @param raw the text as it was written
 * @param text the text after replacing
 * @param pieces what was replaced, in order
 * @param missing the variables that are not set, in order
 */
public record Substituted(String raw, String text, List<Piece> pieces, List<Missing> missing) {

    private static final int SHOWN_BYTES = 40;

    public Substituted {
        pieces = List.copyOf(pieces);
        missing = List.copyOf(missing);
    }

    /** A text in which nothing was replaced. */
    public static Substituted unchanged(String raw) {
        return new Substituted(raw, raw, List.of(), List.of());
    }

    /**
     * One replacement.
     *
     * @param rawStart where the reference starts in the text as written
     * @param rawEnd where it ends
     * @param start where the value starts in the text after replacing
     * @param end where it ends
     */
    public record Piece(String variable, int rawStart, int rawEnd, int start, int end) {}

    /** A variable that is not set, and where it stands in the text as written. */
    public record Missing(String variable, int rawStart, int rawEnd) {}

    /** Where a character of {@link #text()} stands in {@link #raw()}; within a value, where its reference starts. */
    public int rawStart(int offset) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            if (piece.start <= offset) {
                return offset < piece.end ? piece.rawStart : piece.rawEnd + offset - piece.end;
            }
        }
        return offset;
    }

    /** Where a stretch that ends here in {@link #text()} ends in {@link #raw()}. */
    public int rawEnd(int offset) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            if (piece.start < offset) {
                return offset <= piece.end ? piece.rawEnd : piece.rawEnd + offset - piece.end;
            }
        }
        return offset;
    }

    /** The replacement that a character of {@link #text()} comes from. */
    public Optional<Piece> pieceAt(int offset) {
        return pieces.stream()
                .filter(piece -> piece.start <= offset && offset < piece.end)
                .findFirst();
    }

    /** Whether a stretch of {@link #text()} holds nothing that was replaced. */
    public boolean isAsWritten(int start, int end) {
        return pieces.stream().noneMatch(piece -> piece.start <= end && start <= piece.end);
    }

    /** Whether a stretch of {@link #text()} may be shown: no value of a credential is in it. */
    public boolean mayShow(int start, int end) {
        return pieces.stream()
                .noneMatch(piece -> piece.start <= end && start <= piece.end && Credentials.areIn(piece.variable));
    }

    /** What every variable was replaced with, for those who look for a mistake; credentials are masked. */
    public Optional<String> hint() {
        Map<String, String> shown = new LinkedHashMap<>();
        pieces.forEach(piece -> shown.putIfAbsent(piece.variable, shown(piece)));
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(shown.entrySet().stream()
                        .map(each -> each.getKey() + "=\"" + each.getValue() + "\"")
                        .collect(Collectors.joining(", ", "variables were replaced here: ", "")));
    }

    private String shown(Piece piece) {
        if (Credentials.areIn(piece.variable) || Credentials.areIn(lineBefore(piece))) {
            return Credentials.MASK;
        }
        String value = text.substring(piece.start, piece.end);
        int end = Math.min(value.length(), SHOWN_BYTES);
        while (value.substring(0, end).getBytes(StandardCharsets.UTF_8).length > SHOWN_BYTES) {
            end--;
        }
        if (end > 0 && end < value.length() && Character.isHighSurrogate(value.charAt(end - 1))) {
            end--;
        }
        return value.substring(0, end);
    }

    /** The key, if there is one: a variable of any name is secret in {@code password = "${X}"}. */
    private String lineBefore(Piece piece) {
        return raw.substring(raw.lastIndexOf('\n', piece.rawStart) + 1, piece.rawStart);
    }
}
