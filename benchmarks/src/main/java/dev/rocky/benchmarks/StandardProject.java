package dev.rocky.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * The project that every benchmark is measured on, in any size: 30 % sources, 30 % staging, 25 % intermediate, 15 %
 * marts, each model with its sidecar. The same size gives the same files. It can be built in DuckDB: {@code setup.sql}
 * makes the tables that the sources read.
 *
 * <p>Needs nothing but the JDK, so it runs from its source: {@code java StandardProject.java 10000 /tmp/project}.
 */
public final class StandardProject {

    private static final List<String> OPTIONAL_COLUMNS = List.of(
            "qty INTEGER",
            "price DOUBLE",
            "region VARCHAR",
            "is_active BOOLEAN",
            "created_at TIMESTAMP",
            "score DECIMAL(8,3)",
            "code VARCHAR",
            "channel VARCHAR",
            "weight DOUBLE",
            "notes VARCHAR");

    private final int sources;
    private final int staging;
    private final int intermediate;
    private final int marts;

    /**
     * @param models how many models, from 20
     */
    public StandardProject(int models) {
        if (models < 20) {
            throw new IllegalArgumentException("the smallest standard project has 20 models, asked for " + models);
        }
        sources = models * 30 / 100;
        staging = models * 30 / 100;
        intermediate = models * 25 / 100;
        marts = models - sources - staging - intermediate;
    }

    /** One model. */
    public record Model(String folder, String name, String sql, List<String> dependsOn, String key, int index) {

        String sidecar() {
            StringJoiner dependencies = new StringJoiner(", ", "[", "]");
            dependsOn.forEach(each -> dependencies.add('"' + each + '"'));
            return """
                    name = "%s"
                    depends_on = %s

                    [strategy]
                    %s

                    [target]
                    catalog = "bench"
                    schema = "%s"
                    table = "%s"
                    """.formatted(name, dependencies, strategy(), folder, name);
        }

        /** Of twenty models sixteen are replaced, three appended to and one merged. */
        private String strategy() {
            return switch (index % 20) {
                case 5, 11, 17 -> "type = \"incremental\"\ntimestamp_column = \"updated_at\"";
                case 19 -> "type = \"merge\"\nunique_key = [\"" + key + "\"]";
                default -> "type = \"full_refresh\"";
            };
        }
    }

    /** Every model, readers behind what they read. */
    public List<Model> models() {
        List<Model> models = new ArrayList<>();
        for (int i = 0; i < sources; i++) {
            models.add(source(i));
        }
        for (int i = 0; i < staging; i++) {
            models.add(staging(i));
        }
        for (int i = 0; i < intermediate; i++) {
            models.add(intermediate(i));
        }
        for (int i = 0; i < marts; i++) {
            models.add(mart(i));
        }
        return models;
    }

    /** Write the whole project. */
    public void write(Path folder) throws IOException {
        for (Model model : models()) {
            Path models = Files.createDirectories(folder.resolve("models").resolve(model.folder()));
            Files.writeString(models.resolve(model.name() + ".sql"), model.sql());
            Files.writeString(models.resolve(model.name() + ".toml"), model.sidecar());
        }
        Files.writeString(folder.resolve("rocky.toml"), """
                [adapter]
                type = "duckdb"
                path = "bench.duckdb"

                [pipeline.bench]
                type = "transformation"
                models = "models/**"

                [pipeline.bench.target.governance]
                auto_create_schemas = true
                """);
        Files.writeString(folder.resolve("setup.sql"), setup());
    }

    private static String name(String prefix, int index) {
        return String.format(Locale.ROOT, "%s_%05d", prefix, index);
    }

    /** Seven to fifteen columns: five that everybody has and some of the others. */
    private static List<String> columns(int source) {
        List<String> columns = new ArrayList<>(List.of(
                "id BIGINT", "name VARCHAR", "amount DECIMAL(12,4)", "category VARCHAR", "updated_at TIMESTAMP"));
        for (int i = 0; i < 2 + source % 9; i++) {
            columns.add(OPTIONAL_COLUMNS.get((source + i) % OPTIONAL_COLUMNS.size()));
        }
        return columns;
    }

    private static Model source(int index) {
        StringJoiner items = new StringJoiner(",\n    ");
        for (String column : columns(index)) {
            String name = column.substring(0, column.indexOf(' '));
            items.add(
                    switch (name) {
                        case "id" -> "CAST(id AS BIGINT) AS id";
                        case "name" -> "name AS source_name";
                        case "amount" -> "ROUND(amount, 2) AS amount";
                        case "price", "weight" -> "ROUND(" + name + ", 3) AS " + name;
                        case "qty" -> "CAST(qty AS INTEGER) AS quantity";
                        case "code" -> "code AS source_code";
                        default -> name;
                    });
        }
        String sql = "SELECT\n    " + items + "\nFROM raw_data.source_" + index + "\n";
        return new Model("sources", name("src", index), sql, List.of(), "id", index);
    }

    private Model staging(int index) {
        String source = name("src", index % sources);
        String sql = """
                SELECT
                    id,
                    UPPER(TRIM(source_name)) AS name,
                    COALESCE(category, 'unknown') AS category,
                    amount,
                    amount * %d AS weighted_amount,
                    updated_at,
                    ROW_NUMBER() OVER (PARTITION BY id ORDER BY updated_at DESC) AS row_number
                FROM %s
                WHERE amount IS NOT NULL
                  AND amount >= %d
                """.formatted(index % 7 + 1, source, index % 5);
        return new Model("staging", name("stg", index), sql, List.of(source), "id", index);
    }

    private Model intermediate(int index) {
        String first = name("stg", index % staging);
        String second = name("stg", (index + 1) % staging);
        String third = name("stg", (index + 2) % staging);
        boolean threeWay = index % 2 == 0;
        String sql = """
                WITH latest AS (
                    SELECT id, category, amount, updated_at
                    FROM %s
                    WHERE row_number = 1
                )
                SELECT
                    l.category,
                    COUNT(*) AS records,
                    SUM(l.amount) AS total_amount,
                    AVG(s.weighted_amount) AS average_weighted,
                    MAX(l.updated_at) AS updated_at
                FROM latest l
                JOIN %s s ON s.id = l.id
                %sGROUP BY l.category
                """.formatted(first, second, threeWay ? "LEFT JOIN " + third + " t ON t.id = l.id\n" : "");
        List<String> reads = threeWay ? List.of(first, second, third) : List.of(first, second);
        return new Model("intermediate", name("int", index), sql, reads, "category", index);
    }

    private Model mart(int index) {
        String input = name("int", index % intermediate);
        String sql = """
                SELECT
                    category,
                    total_amount,
                    CASE
                        WHEN total_amount > %d THEN 'high'
                        WHEN total_amount > %d THEN 'medium'
                        ELSE 'low'
                    END AS tier,
                    SUM(total_amount) OVER (ORDER BY updated_at ROWS UNBOUNDED PRECEDING) AS running_total,
                    RANK() OVER (ORDER BY total_amount DESC) AS amount_rank,
                    updated_at
                FROM %s
                """.formatted(1000 + index, 100 + index % 100, input);
        return new Model("marts", name("mart", index), sql, List.of(input), "category", index);
    }

    private String setup() {
        StringBuilder sql = new StringBuilder("CREATE SCHEMA raw_data;\n");
        for (int i = 0; i < sources; i++) {
            sql.append("CREATE TABLE raw_data.source_").append(i).append(" AS SELECT ");
            StringJoiner values = new StringJoiner(", ");
            for (String column : columns(i)) {
                String name = column.substring(0, column.indexOf(' '));
                String type = column.substring(column.indexOf(' ') + 1);
                String value = switch (type) {
                    case "VARCHAR" -> "'" + name + "_' || (i % 4)";
                    case "TIMESTAMP" -> "TIMESTAMP '2026-01-01' + to_hours(i::BIGINT)";
                    case "BOOLEAN" -> "i % 2 = 0";
                    default -> "i";
                };
                values.add("CAST(" + value + " AS " + type + ") AS " + name);
            }
            sql.append(values).append(" FROM range(0, 20) r(i);\n");
        }
        return sql.toString();
    }

    /** {@code StandardProject MODELS FOLDER}. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: StandardProject MODELS FOLDER");
        }
        new StandardProject(Integer.parseInt(arguments[0])).write(Path.of(arguments[1]));
    }
}
