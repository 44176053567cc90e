package dev.rocky.project.internal.model;

import dev.rocky.model.Materialization;
import dev.rocky.model.Target;
import dev.rocky.project.internal.problem.FileProblems;
import dev.rocky.project.internal.problem.NearestName;
import dev.rocky.project.internal.problem.Problems;
import dev.rocky.project.internal.schema.Section;
import java.util.Map;
import java.util.Optional;

/** Finds out what a model says itself, what its group says for it and what its folder does. */
final class TargetReader {

    private final String model;
    private final Section sidecar;
    private final FolderSettings settings;
    private final Problems problems;
    private final Optional<Group> group;

    TargetReader(String model, Section sidecar, FolderSettings settings, Problems problems) {
        this.model = model;
        this.sidecar = sidecar;
        this.settings = settings;
        this.problems = problems;
        this.group = sidecar.text("group").flatMap(settings::group);
    }

    /** The group of the model, or empty if it has none or that is not there. */
    Optional<Group> group() {
        return group;
    }

    /** Report what does not fit together between the model and its group. */
    void checkGroup() {
        Optional<String> name = sidecar.text("group");
        if (name.isPresent() && !settings.groups().containsKey(name.get())) {
            problems.report(
                    FileProblems.GROUP,
                    sidecar.spanOf("group"),
                    "the model '%s' names the group '%s', which is not there".formatted(model, name.get()),
                    NearestName.of(name.get(), settings.groups().keySet())
                            .map("write \"%s\""::formatted)
                            .orElse("describe it in '%s'".formatted(settings.groupFile(name.get()))));
        }
        group.ifPresent(this::checkAgainst);
    }

    private void checkAgainst(Group theGroup) {
        boolean ownSchema = sidecar.child("target").has("schema");
        boolean template = theGroup.schemaTemplate().isPresent();
        if (theGroup.enforce() && sidecar.has("strategy") && theGroup.strategy().isPresent()) {
            report("strategy", "the group '%s' sets 'strategy' for its models".formatted(theGroup.name()));
        }
        if (theGroup.enforce() && ownSchema && template) {
            report("target.schema", "the group '%s' sets 'target.schema' for its models".formatted(theGroup.name()));
        } else if (ownSchema && template && sidecar.has("args")) {
            report(
                    "target.schema",
                    "the model '%s' sets 'target.schema' and '[args]' for the schema of its group '%s'"
                            .formatted(model, theGroup.name()));
        }
    }

    private void report(String key, String message) {
        problems.report(FileProblems.GROUP, sidecar.file().valueSpan(key), message, "remove one of the two");
    }

    /** The strategy of the model, of its group, of its folder, or a full refresh. */
    Materialization materialization() {
        return StrategyReader.read(sidecar, problems)
                .or(() -> sidecar.has("strategy") ? Optional.empty() : group.flatMap(Group::strategy))
                .or(settings::strategy)
                .orElse(new Materialization.FullRefresh());
    }

    /** The table that the model fills. What is missing is reported and empty. */
    Target target() {
        Section target = sidecar.child("target");
        String catalog = target.text("catalog").or(settings::catalog).orElseGet(() -> missing("catalog"));
        String schema = target.text("schema")
                .or(this::schemaOfGroup)
                .or(settings::schema)
                .orElseGet(() -> missing("schema"));
        return new Target(catalog, schema, target.text("table").orElse(model));
    }

    private Optional<String> schemaOfGroup() {
        return group.filter(each -> each.schemaTemplate().isPresent()).map(each -> {
            Map<String, String> arguments = sidecar.textMap("args");
            String schema = each.schema(arguments);
            if (schema.indexOf('{') >= 0) {
                problems.report(
                        FileProblems.GROUP,
                        sidecar.spanOf("args"),
                        "the schema '%s' of the group '%s' lacks an argument of the model '%s', found '%s'"
                                .formatted(each.schemaTemplate().orElse(""), each.name(), model, schema),
                        "add it under [args]");
            } else if (!SqlNames.isIdentifier(schema)) {
                problems.report(
                        FileProblems.GROUP,
                        sidecar.spanOf("args"),
                        "the schema of the model '%s' must be letters, digits and '_', found '%s'"
                                .formatted(model, schema));
            }
            return schema;
        });
    }

    private String missing(String key) {
        boolean groupUnknown = sidecar.has("group") && group.isEmpty();
        if (!settings.defaultsBroken() && !(groupUnknown && key.equals("schema"))) {
            problems.report(
                    FileProblems.MISSING_KEY,
                    sidecar.file().valueSpan("target"),
                    "the model '%s' has no 'target.%s'".formatted(model, key),
                    "set it here or in '%s'".formatted(settings.defaultsFile()));
        }
        return "";
    }
}
