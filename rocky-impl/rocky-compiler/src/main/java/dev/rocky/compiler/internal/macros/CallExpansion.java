package dev.rocky.compiler.internal.macros;

import dev.rocky.model.Macro;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts macros in place of one call, and of those that it is made of. */
final class CallExpansion {

    /** What stands for a call that cannot be expanded, so that the rest of the query can be read. */
    private static final String NOTHING = "NULL";

    private static final int DEEPEST = 16;
    private static final int LONGEST = 1_000_000;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9_]+)}");

    private final Map<String, Macro> macros;
    private final SqlText kind;
    private final MacroProblems problems;
    private int characters;

    /**
     * @param kind tells how texts are quoted
     */
    CallExpansion(Map<String, Macro> macros, SqlText kind, MacroProblems problems) {
        this.macros = macros;
        this.kind = kind;
        this.problems = problems;
    }

    String expand(MacroCall call) {
        return expand(call, List.of());
    }

    /**
     * @param around the macros whose bodies the call stands in, the outermost first
     */
    private String expand(MacroCall call, List<Macro> around) {
        Macro macro = macros.get(call.name());
        if (macro == null) {
            problems.unknown(call, around);
        } else if (!call.closed()) {
            problems.open(call, around);
        } else if (call.arguments().size() != macro.parameters().size()) {
            problems.count(call, macro, around);
        } else if (around.contains(macro)) {
            problems.circle(macro, around);
        } else if (around.size() >= DEEPEST) {
            problems.depth(around, DEEPEST);
        } else {
            return put(macro, call, around);
        }
        return call.closed() ? NOTHING : "@" + call.name() + "(";
    }

    /** Arguments come first, so that a macro may be used in an argument of itself. */
    private String put(Macro macro, MacroCall call, List<Macro> around) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            Macro.Parameter parameter = macro.parameters().get(i);
            String argument = call.arguments().get(i);
            if (!ArgumentKind.admits(parameter.kind(), argument)) {
                problems.kind(call, parameter, argument, around);
                return NOTHING;
            }
            arguments.put(parameter.name(), kind.with(inner(argument, around)).closed());
        }
        List<Macro> inside = new ArrayList<>(around);
        inside.add(macro);
        String filled = fill(macro.body(), arguments);
        characters += filled.length();
        if (characters > LONGEST) {
            problems.length(call, LONGEST);
            return NOTHING;
        }
        return kind.with(inner(filled, inside)).closed();
    }

    private String inner(String text, List<Macro> around) {
        StringBuilder expanded = new StringBuilder(text.length());
        int copied = 0;
        for (MacroCall call : MacroCall.in(kind.with(text))) {
            expanded.append(text, copied, call.span().start()).append(expand(call, around));
            copied = call.span().end();
            if (characters > LONGEST) {
                break;
            }
        }
        return expanded.append(text, copied, text.length()).toString();
    }

    /** Comments stay as they are: an argument of several lines would break out of one. */
    private String fill(String body, Map<String, String> arguments) {
        SqlText sql = kind.with(body);
        Matcher placeholder = PLACEHOLDER.matcher(body);
        StringBuilder filled = new StringBuilder(body.length());
        int at = 0;
        while (at < body.length()) {
            int behind = sql.startsComment(at) ? sql.behindQuotedOrComment(at) : at;
            String argument =
                    behind == at && placeholder.region(at, body.length()).lookingAt()
                            ? arguments.get(placeholder.group(1))
                            : null;
            if (argument != null) {
                filled.append(argument);
                at = placeholder.end();
            } else {
                behind = Math.max(behind, at + 1);
                filled.append(body, at, behind);
                at = behind;
            }
        }
        return filled.toString();
    }
}
