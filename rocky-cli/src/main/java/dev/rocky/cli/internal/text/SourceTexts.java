package dev.rocky.cli.internal.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The files that diagnostics point into, as far as they can be read, with secrets made unreadable. */
public final class SourceTexts {

    private static final Pattern SECRET = Pattern.compile(
            "(?<=\\b(?:token|client_secret|api_key|api_secret|password|oauth_token|pat|valkey_url|secret)\\b"
                    + "[\"']?\\s{0,9}=\\s{0,9})(?:\"[^\"]*\"?|'[^']*'?)");

    private final Path directory;
    private final Map<String, List<String>> linesByFile = new HashMap<>();

    /**
     * @param directory what the names of files are relative to
     */
    public SourceTexts(Path directory) {
        this.directory = directory;
    }

    /** The lines of a file; none if it cannot be read. */
    List<String> linesOf(String file) {
        return linesByFile.computeIfAbsent(file, this::read);
    }

    private List<String> read(String file) {
        try {
            List<String> lines = Files.readString(directory.resolve(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return file.endsWith(".toml")
                    ? lines.stream().map(SourceTexts::withoutSecrets).toList()
                    : lines;
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }

    /** The line with each secret as stars, and everything else in its column. */
    private static String withoutSecrets(String line) {
        return SECRET.matcher(line).replaceAll(found -> "*".repeat(found.group().length()));
    }
}
