package dev.rocky.project.internal.text;

import dev.rocky.project.internal.problem.FileProblems;
import dev.rocky.project.internal.problem.Problems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads files as UTF-8. */
public final class TextFiles {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFiles() {}

    /**
     * Read a file.
     *
     * @param file the file as a reader would name it
     * @return empty if it cannot be read; that is reported then
     */
    public static Optional<SourceText> read(Path path, String file, Problems problems) {
        try {
            return Optional.of(new SourceText(file, read(path)));
        } catch (CharacterCodingException e) {
            reportMalformed(path, file, problems);
        } catch (IOException e) {
            problems.report(
                    FileProblems.UNREADABLE,
                    SourceText.startOf(file),
                    "'%s' cannot be read: %s".formatted(file, reason(path, e)));
        }
        return Optional.empty();
    }

    /** Read a file without a byte order mark. */
    public static String read(Path path) throws IOException {
        String text = Files.readString(path);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** Why a file or folder could not be read, in plain words. */
    static String reason(Path path, IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (failure instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (Files.isDirectory(path)) {
            return "it is a folder";
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    private static void reportMalformed(Path path, String file, Problems problems) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
            CharBuffer decoded = CharBuffer.allocate(bytes.remaining());
            StandardCharsets.UTF_8.newDecoder().decode(bytes, decoded, true);
            String before = decoded.flip().toString();
            int offset = before.length();
            String found = bytes.hasRemaining() ? "0x%02X".formatted(bytes.get()) : "the end of the file";
            problems.report(
                    FileProblems.UNREADABLE,
                    new SourceText(file, before).span(offset, offset),
                    "'%s' is not UTF-8: found byte %s".formatted(file, found),
                    "save the file as UTF-8");
        } catch (IOException e) {
            problems.report(
                    FileProblems.UNREADABLE,
                    SourceText.startOf(file),
                    "'%s' cannot be read: %s".formatted(file, reason(path, e)));
        }
    }
}
