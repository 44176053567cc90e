package dev.rocky.cli.internal.text;

import dev.rocky.cli.internal.console.Style;
import dev.rocky.compile.CompileReport;
import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.CompiledProject;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.diagnostic.Severity;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What {@code rocky compile} prints for people. */
public final class CompileText {

    private final Style style;
    private final DiagnosticText diagnostics;

    public CompileText(Style style, DiagnosticText diagnostics) {
        this.style = style;
        this.diagnostics = diagnostics;
    }

    /**
     * The outcome model by model, then everything that was found.
     *
     * @param report the part of the outcome that was asked for
     */
    public String render(CompiledProject compiled, CompileReport report) {
        Set<String> broken = report.diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::model)
                .collect(Collectors.toCollection(HashSet::new));
        broken.addAll(compiled.graph().cycle());
        Set<String> asked = report.modelsDetail().stream()
                .map(CompileReport.ModelDetail::name)
                .collect(Collectors.toSet());
        StringBuilder text = new StringBuilder();
        Set<String> inOrder = new LinkedHashSet<>(compiled.graph().order());
        inOrder.addAll(compiled.models().keySet());
        inOrder.stream()
                .filter(asked::contains)
                .flatMap(name -> compiled.model(name).stream())
                .map(model -> line(model, broken.contains(model.name())))
                .forEach(text::append);
        report.expandedSql()
                .forEach((name, query) -> text.append('\n')
                        .append(style.dim("-- " + name))
                        .append('\n')
                        .append(query)
                        .append('\n'));
        if (!report.expandedSql().isEmpty() && report.diagnostics().isEmpty()) {
            text.append('\n');
        }
        for (Diagnostic diagnostic : report.diagnostics()) {
            text.append('\n').append(diagnostics.render(diagnostic));
        }
        if (!report.diagnostics().isEmpty()) {
            text.append('\n');
        }
        return text.append("  Compiled: ").append(totals(report)).append('\n').toString();
    }

    private String line(CompiledModel model, boolean broken) {
        if (broken) {
            return "  " + style.red("✗") + " " + model.name() + "\n";
        }
        return "  " + style.green("✓") + " " + model.name() + style.dim(" (" + columns(model) + ")") + "\n";
    }

    private static String columns(CompiledModel model) {
        String known = Amounts.count(model.columns().size(), "column");
        if (model.columnsComplete()) {
            return known;
        }
        return model.columns().isEmpty() ? "columns not known" : "at least " + known;
    }

    private String totals(CompileReport report) {
        long errors = count(report.diagnostics(), Severity.ERROR);
        long warnings = count(report.diagnostics(), Severity.WARNING);
        String errorCount = Amounts.count(errors, "error");
        String warningCount = Amounts.count(warnings, "warning");
        return Amounts.count(report.models(), "model")
                + ", "
                + (errors == 0 ? errorCount : style.red(errorCount))
                + ", "
                + (warnings == 0 ? warningCount : style.yellow(warningCount));
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream().filter(each -> each.severity() == severity).count();
    }
}
