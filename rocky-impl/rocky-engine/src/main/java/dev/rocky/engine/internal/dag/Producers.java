package dev.rocky.engine.internal.dag;

import dev.rocky.compile.CompiledProject;
import dev.rocky.dag.DagReport.Kind;
import dev.rocky.dag.DagReport.Node;
import dev.rocky.model.Model;
import dev.rocky.model.Pipeline;
import dev.rocky.model.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which node fills which table.
 *
 * @param seeds the names of the seeds
 * @param tables table names in lower case, with and without their catalog, to the node that fills the table
 * @param pipelines models to the pipeline that builds them
 */
record Producers(List<String> seeds, Map<String, String> tables, Map<String, String> pipelines) {

    private static final String SEED_SCHEMA = "seeds";

    static Producers of(CompiledProject compiled, List<String> seeds) {
        Map<String, String> tables = new HashMap<>();
        Map<String, String> pipelines = new HashMap<>();
        for (Model model : compiled.project().models().values()) {
            if (!model.isEphemeral()) {
                fill(tables, model.target(), Node.id(Kind.TRANSFORMATION, model.name()));
            }
        }
        for (String seed : seeds) {
            fill(tables, new Target("", SEED_SCHEMA, seed), Node.id(Kind.SEED, seed));
        }
        for (Pipeline pipeline : compiled.project().pipelines().values()) {
            switch (pipeline) {
                case Pipeline.Transformation transformation ->
                    transformation.models().forEach(model -> pipelines.putIfAbsent(model, pipeline.name()));
                case Pipeline.Snapshot snapshot ->
                    fill(tables, snapshot.target(), Node.id(Kind.SNAPSHOT, snapshot.name()));
                case Pipeline.Load load ->
                    load.table()
                            .ifPresent(table -> fill(
                                    tables,
                                    new Target(load.catalog(), load.schema(), table),
                                    Node.id(Kind.LOAD, load.name())));
                case Pipeline.Quality ignored -> {}
                case Pipeline.Replication ignored -> {}
            }
        }
        return new Producers(seeds, tables, pipelines);
    }

    private static void fill(Map<String, String> tables, Target target, String node) {
        tables.putIfAbsent(folded(parts(target)), node);
        tables.putIfAbsent(folded(List.of(target.schema(), target.table())), node);
    }

    /** The parts of a table's name that are not empty. */
    static List<String> parts(Target target) {
        return Stream.of(target.catalog(), target.schema(), target.table())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    Optional<String> pipelineOf(String model) {
        return Optional.ofNullable(pipelines.get(model));
    }

    /** The node that fills a table: one of the project, or the source that the table is. */
    String of(List<String> table) {
        return tables.getOrDefault(folded(table), Node.id(Kind.SOURCE, String.join(".", table)));
    }

    /** The nodes of the project that fill what a quality pipeline checks. */
    List<String> filling(Pipeline.CheckedTable checked) {
        if (checked.table().isPresent()) {
            Target target = new Target(
                    checked.catalog(), checked.schema(), checked.table().get());
            return Optional.ofNullable(tables.get(folded(parts(target)))).stream()
                    .toList();
        }
        String schema = folded(List.of(checked.catalog(), checked.schema())) + ".";
        List<String> nodes = new ArrayList<>();
        tables.forEach((table, node) -> {
            if (table.startsWith(schema)) {
                nodes.add(node);
            }
        });
        return nodes.stream().sorted().toList();
    }

    private static String folded(List<String> name) {
        return String.join(".", name).toLowerCase(Locale.ROOT);
    }
}
