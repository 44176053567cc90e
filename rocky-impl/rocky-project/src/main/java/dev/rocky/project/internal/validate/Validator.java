package dev.rocky.project.internal.validate;

import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.project.internal.config.ProjectConfig;
import dev.rocky.project.internal.config.RuleViolation;
import dev.rocky.project.internal.load.LoadedProject;
import dev.rocky.project.internal.problem.ValidationCode;
import dev.rocky.validate.ValidationReport;
import dev.rocky.validate.ValidationReport.AdapterStatus;
import dev.rocky.validate.ValidationReport.Level;
import dev.rocky.validate.ValidationReport.ModelsStatus;
import dev.rocky.validate.ValidationReport.PipelineStatus;
import java.util.List;
import java.util.Optional;

/** Judges a project that was read, in the order in which the findings are printed. */
public final class Validator {

    private final LoadedProject project;
    private final Messages messages = new Messages();

    public Validator(LoadedProject project) {
        this.project = project;
    }

    /** What was found. */
    public ValidationReport report() {
        List<Diagnostic> errors = project.configProblems().all().stream()
                .filter(Diagnostic::isError)
                .toList();
        if (!errors.isEmpty()) {
            addConfigFindings(Level.ERROR, errors);
            return report(List.of(), List.of(), new ModelsStatus(false, 0, false));
        }
        if (project.config().isEmpty()) {
            messages.ok(ValidationCode.V001, "there is no configuration, only models");
            return report(List.of(), List.of(), new ModelChecks(project, messages).check());
        }
        return judge(project.config().get());
    }

    private ValidationReport judge(ProjectConfig config) {
        String file = config.root().file().file();
        messages.add(
                Level.OK,
                ValidationCode.V001,
                "'%s' is valid".formatted(file),
                Optional.of(file),
                Optional.empty(),
                Optional.empty());
        addConfigFindings(Level.WARN, project.configProblems().all());
        for (RuleViolation violation : project.violations()) {
            messages.error(violation.code(), Optional.of(violation.field()), violation.problem());
        }
        List<AdapterStatus> adapters = new AdapterChecks(config, messages).check();
        List<PipelineStatus> pipelines = new PipelineChecks(project, config, messages).check();
        new PipelineGraphChecks(config, messages).check();
        ScheduleChecks.checkCircles(config, messages);
        ModelsStatus models = new ModelChecks(project, messages).check();
        new Lints(project, config, messages).check();
        return report(adapters, pipelines, models);
    }

    private void addConfigFindings(Level level, List<Diagnostic> problems) {
        String file = project.names().of(project.files().config());
        for (Diagnostic problem : problems) {
            messages.add(
                    level,
                    ValidationCode.V001,
                    Messages.said(problem),
                    Optional.of(file),
                    Optional.empty(),
                    problem.span());
        }
    }

    private ValidationReport report(List<AdapterStatus> adapters, List<PipelineStatus> pipelines, ModelsStatus models) {
        return new ValidationReport(messages.isValid(), adapters, pipelines, models, messages.all());
    }
}
