package dev.rocky.compiler.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The queries of the corpus of which we know less than DuckDB, each with the reason. */
final class OracleExceptions {

    private static final Path FILE = Path.of("src/test/resources/oracle/exceptions.txt");

    private OracleExceptions() {}

    /** Reasons by the name of the query: lines of {@code name = reason}, and comments. */
    static Map<String, String> read() throws IOException {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String line : Files.readAllLines(FILE)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(" = ", 2);
                reasons.put(parts[0].strip(), parts[1].strip());
            }
        }
        return reasons;
    }
}
