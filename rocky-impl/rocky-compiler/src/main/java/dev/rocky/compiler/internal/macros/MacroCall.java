package dev.rocky.compiler.internal.macros;

import dev.rocky.sql.tree.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A place that calls a macro.
 *
 * @param arguments without the blanks around them
 * @param span from the {@code @} to the closing parenthesis
 * @param closed whether there is a closing parenthesis
 */
record MacroCall(String name, List<String> arguments, Span span, boolean closed) {

    /** {@code @var(…)} is no macro but a variable. */
    private static final String RESERVED = "var";

    MacroCall {
        arguments = List.copyOf(arguments);
    }

    /** The calls outside comments and quoted texts, from left to right; those in arguments are not told. */
    static List<MacroCall> in(SqlText sql) {
        String text = sql.text();
        if (text.indexOf('@') < 0) {
            return List.of();
        }
        List<MacroCall> calls = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.charAt(at) == '@' ? parenthesis(text, at) : -1;
            if (open > 0) {
                MacroCall call = read(sql, at, open);
                calls.add(call);
                at = call.closed ? call.span.end() : open;
            } else {
                at = Math.max(sql.behindQuotedOrComment(at), at + 1);
            }
        }
        return calls;
    }

    /** The index of the parenthesis of a call that starts here, or -1 if none does. */
    private static int parenthesis(String text, int mark) {
        int at = mark + 1;
        while (at < text.length() && isOfName(text.charAt(at))) {
            at++;
        }
        boolean isCall = at > mark + 1 && at < text.length() && text.charAt(at) == '(';
        return isCall && !isInWord(text, mark) && !text.substring(mark + 1, at).equals(RESERVED) ? at : -1;
    }

    private static boolean isOfName(char c) {
        return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether the mark is a part of an address, or of the operators {@code <@} and {@code @@}. */
    private static boolean isInWord(String text, int mark) {
        char before = mark == 0 ? ' ' : text.charAt(mark - 1);
        return Character.isJavaIdentifierPart(before) || before == '<' || before == '@';
    }

    private static MacroCall read(SqlText sql, int mark, int open) {
        String text = sql.text();
        String name = text.substring(mark + 1, open);
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int start = open + 1;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (depth == 0 && (c == ',' || c == ')')) {
                arguments.add(text.substring(start, at).strip());
                start = at + 1;
            }
            if (c == ')' && depth == 0) {
                boolean none = arguments.size() == 1 && arguments.get(0).isEmpty();
                return new MacroCall(name, none ? List.of() : arguments, new Span(mark, at + 1), true);
            }
            if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
            }
            at = Math.max(sql.behindQuotedOrComment(at), at + 1);
        }
        return new MacroCall(name, List.of(), new Span(mark, open + 1), false);
    }
}
