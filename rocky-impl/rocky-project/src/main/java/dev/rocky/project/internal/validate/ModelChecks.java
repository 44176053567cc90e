package dev.rocky.project.internal.validate;

import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.model.Model;
import dev.rocky.project.internal.load.LoadedProject;
import dev.rocky.project.internal.problem.NearestName;
import dev.rocky.project.internal.problem.ValidationCode;
import dev.rocky.source.SourceSpan;
import dev.rocky.validate.ValidationReport.Level;
import dev.rocky.validate.ValidationReport.ModelsStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** V030 and V031: whether the models can be read, and put in an order by what they declare. */
final class ModelChecks {

    private final LoadedProject project;
    private final Messages messages;

    ModelChecks(LoadedProject project, Messages messages) {
        this.project = project;
        this.messages = messages;
    }

    ModelsStatus check() {
        int count = project.models().files().size();
        boolean found = project.selection().found();
        List<Diagnostic> problems = Stream.of(
                        project.models().problems(), project.macros().problems())
                .flatMap(List::stream)
                .toList();
        for (Diagnostic problem : problems) {
            messages.add(
                    problem.isError() ? Level.ERROR : Level.WARN,
                    ValidationCode.V030,
                    Messages.said(problem),
                    problem.span().map(SourceSpan::file),
                    Optional.empty(),
                    problem.span());
        }
        if (problems.stream().anyMatch(Diagnostic::isError)) {
            return new ModelsStatus(found, count, false);
        }
        if (count == 0) {
            return new ModelsStatus(found, 0, found);
        }
        messages.ok(ValidationCode.V030, count == 1 ? "1 model read" : count + " models read");
        return new ModelsStatus(found, count, checkGraph());
    }

    private boolean checkGraph() {
        Map<String, Model> models = project.models().models();
        Map<String, List<String>> dependencies = new LinkedHashMap<>();
        models.forEach((name, model) -> dependencies.put(name, model.dependsOn()));
        boolean known =
                models.values().stream().map(model -> areKnown(model, models)).reduce(true, Boolean::logicalAnd);
        Optional<Circle> circle = Circle.in(dependencies);
        circle.ifPresent(found -> error(
                Optional.ofNullable(models.get(found.first())), "models depend on one another in a circle: " + found));
        if (!known || circle.isPresent()) {
            return false;
        }
        messages.ok(ValidationCode.V031, "%d models, no circle among them".formatted(models.size()));
        return true;
    }

    private boolean areKnown(Model model, Map<String, Model> models) {
        List<String> unknown = model.dependsOn().stream()
                .filter(name -> !models.containsKey(name))
                .toList();
        for (String dependency : unknown) {
            error(
                    Optional.of(model),
                    "the model '%s' depends on '%s', which is not there%s"
                            .formatted(model.name(), dependency, NearestName.question(dependency, models.keySet())));
        }
        return unknown.isEmpty();
    }

    private void error(Optional<Model> model, String message) {
        Optional<SourceSpan> span = model.flatMap(it -> it.origin().spanOf("depends_on"));
        messages.add(Level.ERROR, ValidationCode.V031, message, span.map(SourceSpan::file), Optional.empty(), span);
    }
}
