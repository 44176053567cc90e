package dev.rocky.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A project of more models than a template has, so that what is done for large projects only is rehearsed too. */
final class TrainingProject {

    /** More than are read and compiled by one thread, and more than are kept out of the compile cache. */
    private static final int MODELS_OF_A_KIND = 40;

    private static final String CONFIG = """
            [adapter]
            type = "duckdb"
            path = "wide.duckdb"

            [pipeline.wide]
            type = "transformation"
            models = "models/**"

            [pipeline.wide.target]
            adapter = "default"
            """;

    private static final String SIDECAR = """
            name = "%s"
            intent = "What the JVM should know before anybody asks."

            [strategy]
            %s

            [target]
            catalog = "wide"
            schema = "main"
            """;

    private static final String STAGED = """
            -- Orders as they came.
            SELECT
                id, CAST(customer AS INTEGER) AS customer, upper(trim(status)) AS status,
                CAST(amount AS DECIMAL(12, 2)) AS amount, coalesce(updated_at, ordered_at) AS updated_at
            FROM raw.orders_%s
            WHERE status IS NOT NULL AND amount >= 0
            """;

    private static final String JOINED = """
            WITH recent AS (SELECT * FROM staged_%1$s WHERE updated_at > DATE '2024-01-01')
            SELECT
                r.id, r.customer, CASE WHEN r.amount > 100 THEN 'large' ELSE 'small' END AS size,
                row_number() OVER (PARTITION BY r.customer ORDER BY r.updated_at DESC) AS place,
                r.amount + o.amount AS amount
            FROM recent AS r
            LEFT JOIN staged_%2$s AS o ON r.id = o.id
            """;

    private static final String SUMMED = """
            SELECT customer, size, count(*) AS orders, sum(amount) AS total, max(place) AS last_place
            FROM joined_%s
            GROUP BY customer, size
            HAVING sum(amount) > 0
            """;

    private TrainingProject() {}

    /** Write the project into a folder, which is emptied before. */
    static void write(Path folder) throws IOException {
        Folders.delete(folder);
        Path models = Files.createDirectories(folder.resolve("models"));
        Files.writeString(folder.resolve("rocky.toml"), CONFIG);
        for (int i = 0; i < MODELS_OF_A_KIND; i++) {
            int other = (i + 1) % MODELS_OF_A_KIND;
            model(models, "staged_" + i, STAGED.formatted(i), "type = 'incremental'\ntimestamp_column = 'updated_at'");
            model(models, "joined_" + i, JOINED.formatted(i, other), "type = 'merge'\nunique_key = ['id']");
            model(models, "summed_" + i, SUMMED.formatted(i), "type = 'full_refresh'");
        }
    }

    private static void model(Path models, String name, String query, String strategy) throws IOException {
        Files.writeString(models.resolve(name + ".sql"), query);
        Files.writeString(models.resolve(name + ".toml"), SIDECAR.formatted(name, strategy));
    }
}
