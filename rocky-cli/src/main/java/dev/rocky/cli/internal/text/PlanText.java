package dev.rocky.cli.internal.text;

import dev.rocky.model.Materialization;
import dev.rocky.plan.Plan;
import dev.rocky.plan.PlannedModel;
import dev.rocky.plan.PlannedStatement;
import java.util.List;
import java.util.stream.Collectors;

/** Plans as scripts of SQL. */
public final class PlanText {

    private PlanText() {}

    /** What {@code rocky plan} prints for people. */
    public static String plan(Plan plan) {
        if (plan.statements().isEmpty()) {
            return "-- nothing to do\n";
        }
        return plan.statements().stream()
                .map(statement ->
                        "-- " + statement.purpose() + " (" + statement.target() + ")\n" + terminated(statement))
                .collect(Collectors.joining("\n"));
    }

    /** The script of one model, as {@code rocky emit-sql} writes it. */
    public static String script(PlannedModel model) {
        StringBuilder script =
                new StringBuilder("-- model: ").append(model.model().name()).append('\n');
        model.note()
                .ifPresent(note -> note.lines()
                        .forEach(line -> script.append("-- ").append(line).append('\n')));
        model.statements().forEach(statement -> script.append(terminated(statement)));
        return script.toString();
    }

    /** The models that have a script of their own. */
    public static List<PlannedModel> scripted(Plan plan) {
        return plan.modelPlans().stream()
                .filter(model -> !model.statements().isEmpty())
                .toList();
    }

    /** Which models have no script and why, a line each; empty if all have one. */
    public static List<String> unscripted(Plan plan) {
        return plan.modelPlans().stream()
                .filter(model -> model.statements().isEmpty())
                .map(model -> model.model().name() + " (" + reason(model) + ")")
                .toList();
    }

    private static String reason(PlannedModel model) {
        return model.model().materialization() instanceof Materialization.Ephemeral
                ? "ephemeral: it is a part of the queries that read it"
                : "it has no statements";
    }

    private static String terminated(PlannedStatement statement) {
        return statement.sql() + ";\n";
    }
}
