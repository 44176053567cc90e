package dev.rocky.project.internal.macro;

import dev.rocky.model.Macro;
import dev.rocky.project.internal.problem.FileProblems;
import dev.rocky.project.internal.problem.Problems;
import dev.rocky.project.internal.text.SourceText;
import dev.rocky.project.internal.text.Stretch;
import dev.rocky.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that declares a macro.
 *
 * <p>{@code NAME.sql} is SQL whose first line behind comments declares it: {@code -- @macro name(x, y: number)}.
 * {@code NAME.sql-macro} has a notation of its own: {@code macro name(x, y: number) { … }}.
 */
final class MacroFile {

    private static final String SQL = ".sql";
    private static final String OWN = ".sql-macro";

    private static final String HEAD =
            "(?<name>[A-Za-z0-9_]+)\\s*\\((?<parameters>[^)]*)\\)\\s*(?:->\\s*(?<returns>[^\\s{]+))?\\s*";
    private static final Pattern IN_SQL = Pattern.compile("--\\s*@macro\\s+" + HEAD);
    private static final Pattern IN_OWN = Pattern.compile("macro\\s+" + HEAD + "\\{");
    private static final Pattern PARAMETER = Pattern.compile("([A-Za-z0-9_]+)\\s*(?::\\s*([A-Za-z]+))?");
    private static final String COMMENT = "--";
    private static final String RESERVED = "var";

    private final SourceText source;
    private final Problems problems;
    private final List<String> documentation = new ArrayList<>();

    MacroFile(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    static boolean isOne(String fileName) {
        return fileName.endsWith(SQL) || fileName.endsWith(OWN);
    }

    /** The macro, or empty if it has mistakes; they are reported then. */
    Optional<Macro> read() {
        return source.file().endsWith(OWN) ? own() : sql();
    }

    private Optional<Macro> sql() {
        String text = source.text();
        int at = 0;
        while (at < text.length()) {
            int end = endOfLine(at);
            String line = text.substring(at, end).strip();
            Matcher head = IN_SQL.matcher(line);
            if (head.matches()) {
                return macro(head, at, end, text.length());
            }
            if (line.startsWith(COMMENT + " @macro") || line.startsWith(COMMENT + "@macro")) {
                return malformed(at, end);
            }
            if (!isDocumentation(line)) {
                break;
            }
            at = end + 1;
        }
        return undeclared("-- @macro name(x, y)");
    }

    private Optional<Macro> own() {
        String text = source.text();
        int at = 0;
        while (at < text.length()
                && isDocumentation(text.substring(at, endOfLine(at)).strip())) {
            at = endOfLine(at) + 1;
        }
        Matcher head = IN_OWN.matcher(text).region(Math.min(at, text.length()), text.length());
        if (!head.lookingAt()) {
            return text.startsWith("macro", Math.min(at, text.length()))
                    ? malformed(at, endOfLine(at))
                    : undeclared("macro name(x, y) { … }");
        }
        int close = text.lastIndexOf('}');
        if (close < head.end() || !text.substring(close + 1).isBlank()) {
            problems.report(
                    FileProblems.MACRO,
                    source.span(head.end() - 1, head.end()),
                    "the body of the macro '%s' has no end".formatted(head.group("name")),
                    "close it with a brace at the end of the file");
            return Optional.empty();
        }
        return macro(head, at, head.end(), close);
    }

    /** Remembers a comment; says whether the line is one, or empty. */
    private boolean isDocumentation(String line) {
        if (line.startsWith(COMMENT)) {
            documentation.add(line.substring(COMMENT.length()).strip());
        }
        return line.isEmpty() || line.startsWith(COMMENT);
    }

    private Optional<Macro> macro(Matcher head, int headStart, int bodyStart, int bodyEnd) {
        if (head.group("name").equals(RESERVED)) {
            return bad(
                    headStart, "no macro can be called 'var', which stands for run variables", "choose another name");
        }
        Optional<List<Macro.Parameter>> parameters = parameters(head.group("parameters"), headStart);
        if (parameters.isEmpty()) {
            return Optional.empty();
        }
        String text = source.text();
        Stretch body = new Stretch(bodyStart, bodyEnd).strippedIn(text);
        if (body.isEmpty()) {
            problems.report(
                    FileProblems.MACRO,
                    source.span(headStart, endOfLine(headStart)),
                    "the macro '%s' has no body".formatted(head.group("name")),
                    "write the SQL that it stands for below its declaration");
            return Optional.empty();
        }
        return Optional.of(new Macro(
                head.group("name"),
                parameters.get(),
                text.substring(body.start(), body.end()),
                Optional.ofNullable(head.group("returns")),
                documentation.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", documentation)),
                Origin.of(source.span(body.start(), body.end()))));
    }

    private Optional<List<Macro.Parameter>> parameters(String written, int headStart) {
        List<Macro.Parameter> parameters = new ArrayList<>();
        if (written.isBlank()) {
            return Optional.of(parameters);
        }
        for (String each : written.split(",", -1)) {
            Matcher parameter = PARAMETER.matcher(each.strip());
            if (!parameter.matches()) {
                return malformed(headStart, endOfLine(headStart));
            }
            String name = parameter.group(1);
            Optional<Macro.Kind> kind =
                    kind(Optional.ofNullable(parameter.group(2)).orElse("any"));
            if (kind.isEmpty()) {
                return bad(
                        headStart,
                        "'%s' is no kind of argument".formatted(parameter.group(2)),
                        "use any, column, string, number, bool, expr, date, timestamp or model");
            }
            if (parameters.stream().anyMatch(before -> before.name().equals(name))) {
                return bad(headStart, "two parameters are called '%s'".formatted(name), "rename one of them");
            }
            parameters.add(new Macro.Parameter(name, kind.get()));
        }
        return Optional.of(parameters);
    }

    private static Optional<Macro.Kind> kind(String word) {
        return switch (word) {
            case "any" -> Optional.of(Macro.Kind.ANY);
            case "column", "model" -> Optional.of(Macro.Kind.NAME);
            case "string", "str" -> Optional.of(Macro.Kind.TEXT);
            case "number", "int", "integer", "float", "numeric" -> Optional.of(Macro.Kind.NUMBER);
            case "bool", "boolean" -> Optional.of(Macro.Kind.TRUTH);
            case "expr", "expression", "date", "timestamp" -> Optional.of(Macro.Kind.EXPRESSION);
            default -> Optional.empty();
        };
    }

    private <T> Optional<T> malformed(int start, int end) {
        problems.report(
                FileProblems.MACRO,
                source.span(start, end),
                "the declaration of the macro cannot be read",
                "write a name and parameters, such as half_up(x: expr, n: number)");
        return Optional.empty();
    }

    private <T> Optional<T> undeclared(String example) {
        problems.report(
                FileProblems.MACRO,
                source.start(),
                "'%s' declares no macro".formatted(source.file()),
                "start it with %s, or move it out of the folder of macros".formatted(example));
        return Optional.empty();
    }

    private <T> Optional<T> bad(int start, String message, String advice) {
        problems.report(FileProblems.MACRO, source.span(start, endOfLine(start)), message, advice);
        return Optional.empty();
    }

    private int endOfLine(int at) {
        int end = source.text().indexOf('\n', at);
        return end < 0 ? source.text().length() : end;
    }
}
