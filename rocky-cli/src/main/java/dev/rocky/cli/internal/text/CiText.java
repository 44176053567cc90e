package dev.rocky.cli.internal.text;

import dev.rocky.cli.internal.console.Style;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.diagnostic.Severity;
import dev.rocky.test.CiReport;

/** What {@code rocky ci} prints for people. */
public final class CiText {

    private final Style style;
    private final DiagnosticText diagnostics;

    public CiText(Style style, DiagnosticText diagnostics) {
        this.style = style;
        this.diagnostics = diagnostics;
    }

    /** What is wrong, whether it compiles, whether the tests pass. */
    public String render(CiReport report) {
        StringBuilder text = new StringBuilder(style.bold("Rocky CI")).append("\n\n");
        for (Diagnostic diagnostic : report.diagnostics()) {
            if (diagnostic.severity() != Severity.INFO) {
                text.append(diagnostics.render(diagnostic)).append('\n');
            }
        }
        text.append("  Compile: ")
                .append(verdict(report.compileOk()))
                .append(" (")
                .append(Amounts.count(report.modelsCompiled(), "model"))
                .append(")\n  Test:    ")
                .append(verdict(report.testsOk()))
                .append(" (")
                .append(report.testsPassed())
                .append(" passed, ")
                .append(report.testsFailed())
                .append(" failed)\n");
        if (report.compileOk()) {
            text.append(new TestText(style).failures(report.failures(), "    "));
        }
        return text.append("\n  Exit code: ")
                .append(report.exitCode())
                .append('\n')
                .toString();
    }

    private String verdict(boolean fine) {
        return fine ? style.green("PASS") : style.red("FAIL");
    }
}
