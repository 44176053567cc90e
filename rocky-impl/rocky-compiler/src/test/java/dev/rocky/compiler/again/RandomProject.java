package dev.rocky.compiler.again;

import dev.rocky.ProjectBuilder;
import dev.rocky.Rocky;
import dev.rocky.model.Model;
import dev.rocky.model.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made-up projects, and changes that somebody might make to them, sensible or not. */
final class RandomProject {

    private static final List<String> COLUMNS = List.of("id", "name", "amount", "day");
    private static final List<String> TYPES = List.of("BIGINT", "VARCHAR", "DECIMAL(10,2)", "DATE", "INTEGER");

    private final Random random;
    private final int models;

    RandomProject(long seed, int models) {
        this.random = new Random(seed);
        this.models = models;
    }

    Project make() {
        ProjectBuilder project = Rocky.project("made-up");
        for (int i = 0; i < models; i++) {
            String sql = query(i);
            boolean promising = random.nextInt(4) == 0;
            project.model(
                    name(i),
                    model -> promising
                            ? model.sql(sql).contract(contract -> contract.required("id", "Int64"))
                            : model.sql(sql));
        }
        return project.build();
    }

    /** The same with other queries in some models. */
    Project change(Project project) {
        Project changed = project;
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            int index = random.nextInt(models);
            Model before = changed.model(name(index)).orElseThrow();
            changed = changed.with(before.toBuilder().sql(query(index)).build());
        }
        return changed;
    }

    /** The same without one model and with another one at its end. */
    Project replace(Project project, int number) {
        List<Model> kept = new ArrayList<>(project.models().values());
        kept.remove(random.nextInt(kept.size()));
        ProjectBuilder changed = Rocky.project("made-up");
        kept.forEach(model -> changed.model(model.name(), ignored -> model.toBuilder()));
        String sql = query(models - 1);
        return changed.model("extra_" + number, model -> model.sql(sql)).build();
    }

    private static String name(int index) {
        return "m" + index;
    }

    private String query(int index) {
        return switch (random.nextInt(12)) {
            case 0 -> "SELECT * FROM " + table(index);
            case 1 ->
                "SELECT a." + column() + ", b." + column() + " FROM " + table(index) + " a JOIN " + table(index)
                        + " b ON a.id = b.id";
            case 2 -> "SELECT " + column() + ", count(*) AS n FROM " + table(index) + " GROUP BY ALL";
            case 3 -> "SELECT id FROM " + table(index) + " UNION SELECT " + column() + " FROM " + table(index);
            case 4 -> "WITH x AS (SELECT * FROM " + table(index) + ") SELECT id, upper(name) FROM x";
            case 5 -> "SELECT FORM";
            case 6 -> "SELECT nothing FROM " + table(index);
            default -> "SELECT " + casts() + " FROM " + table(index);
        };
    }

    private String casts() {
        List<String> items = new ArrayList<>();
        for (String column : COLUMNS) {
            if (random.nextInt(5) > 0) {
                items.add("CAST(" + column + " AS " + TYPES.get(random.nextInt(TYPES.size())) + ") AS " + column);
            }
        }
        return items.isEmpty() ? "1 AS id" : String.join(", ", items);
    }

    private String column() {
        return COLUMNS.get(random.nextInt(COLUMNS.size()));
    }

    /** Mostly a model before, sometimes a table outside, and now and then anything, so that circles come about. */
    private String table(int index) {
        int kind = random.nextInt(20);
        if (kind == 0) {
            return name(random.nextInt(models));
        }
        return index == 0 || kind < 5 ? "raw.t" : name(random.nextInt(index));
    }
}
