package dev.rocky.compiler.internal.functions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The catalogue is what the embedded DuckDB lists; {@code -Dgolden.update=true} writes it anew. */
class DuckDbCatalogTest {

    private static final Path CATALOG = Path.of("src/main/resources/dev/rocky/compiler/internal/functions/duckdb.tsv");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @Test
    void the_catalogue_is_what_the_driver_lists() throws SQLException, IOException {
        try (InMemoryDuckDb database = InMemoryDuckDb.open()) {
            String actual = new DuckDbCatalogText(database).write();
            if (UPDATE) {
                Files.writeString(CATALOG, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(CATALOG));
        }
    }
}
