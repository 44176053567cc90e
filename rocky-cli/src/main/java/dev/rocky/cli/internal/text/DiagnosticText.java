package dev.rocky.cli.internal.text;

import dev.rocky.cli.internal.console.Style;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.diagnostic.Severity;
import dev.rocky.run.RunResult;
import dev.rocky.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Problems as compilers print them: what, where, the text in question, and what to do. */
public final class DiagnosticText {

    private final SourceTexts sources;
    private final Style style;

    public DiagnosticText(SourceTexts sources, Style style) {
        this.sources = sources;
        this.style = style;
    }

    /** The diagnostic in several lines, ending in a line break. */
    public String render(Diagnostic diagnostic) {
        List<String> advice = new ArrayList<>();
        diagnostic.suggestion().ifPresent(suggestion -> advice.add("help: " + suggestion));
        diagnostic.fixes().stream()
                .map(Diagnostic.Fix::title)
                .filter(title -> diagnostic.suggestion().filter(title::equals).isEmpty())
                .forEach(title -> advice.add("fix: " + title));
        return render(
                diagnostic.severity(),
                Optional.of(diagnostic.code()),
                diagnostic.message(),
                diagnostic.span(),
                diagnostic.notes(),
                advice);
    }

    /** What went wrong with a table, in several lines, ending in a line break. */
    public String render(RunResult.TableError error) {
        List<String> advice = error.help().map(help -> List.of("help: " + help)).orElse(List.of());
        return render(Severity.ERROR, Optional.empty(), error.message(), error.span(), List.of(), advice);
    }

    private String render(
            Severity severity,
            Optional<String> code,
            String message,
            Optional<SourceSpan> span,
            List<Diagnostic.Note> notes,
            List<String> advice) {
        StringBuilder text = new StringBuilder();
        UnaryOperator<String> paint = paintOf(severity);
        String word = wordOf(severity) + code.map(name -> "[" + name + "]").orElse("");
        text.append(style.bold(paint.apply(word)))
                .append(style.bold(": " + continued(message, 2)))
                .append('\n');
        Optional<Excerpt> main = span.map(this::excerpt);
        List<Excerpt> others = notes.stream().map(note -> excerpt(note.span())).toList();
        int gutter = Math.max(
                main.map(Excerpt::gutter).orElse(1),
                others.stream().mapToInt(Excerpt::gutter).max().orElse(1));
        main.ifPresent(excerpt -> text.append(excerpt.render(gutter, style::blue, paint)));
        for (String line : advice) {
            text.append(" ".repeat(gutter + 1))
                    .append(style.blue("="))
                    .append(' ')
                    .append(continued(line, gutter + 3))
                    .append('\n');
        }
        for (int i = 0; i < notes.size(); i++) {
            text.append(style.bold("note"))
                    .append(": ")
                    .append(notes.get(i).message())
                    .append('\n');
            text.append(others.get(i).render(gutter, style::blue, style::cyan));
        }
        return text.toString();
    }

    private Excerpt excerpt(SourceSpan span) {
        return new Excerpt(span, sources.linesOf(span.file()));
    }

    /** A message of several lines, with all but the first indented. */
    private static String continued(String message, int indent) {
        return message.strip().replace("\n", "\n" + " ".repeat(indent));
    }

    private UnaryOperator<String> paintOf(Severity severity) {
        return switch (severity) {
            case ERROR -> style::red;
            case WARNING -> style::yellow;
            case INFO -> style::cyan;
        };
    }

    private static String wordOf(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }
}
