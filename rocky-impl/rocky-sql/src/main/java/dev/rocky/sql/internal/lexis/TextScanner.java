package dev.rocky.sql.internal.lexis;

import dev.rocky.sql.internal.grammar.SqlGrammarConstants;
import dev.rocky.sql.internal.grammar.Token;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands in quotes: texts, bytes and names. */
final class TextScanner {

    private static final Pattern UESCAPE = Pattern.compile("\\s+UESCAPE\\s+'([^'\"+\\s])'", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Lexis.Quoting quoting;

    TextScanner(String text, Lexis.Quoting quoting) {
        this.text = text;
        this.quoting = quoting;
    }

    /** {@code "…"} or {@code `…`} as a name. */
    Token name(int start, char quote, Scanner scanner) {
        // In dialects where a backslash escapes in texts, it does so in a name of BigQuery too.
        boolean backslash = quoting.triple();
        int close = close(start + 1, quote, backslash);
        if (close < 0) {
            return scanner.invalid(start, start + 1, "this name has no closing " + quote);
        }
        String inside = text.substring(start + 1, close);
        Token token = scanner.token(
                SqlGrammarConstants.QUOTED_IDENTIFIER, start, close + 1, decoded(inside, quote, backslash));
        token.uses = Token.ANY_NAME;
        return token;
    }

    /** {@code '…'}, and {@code "…"} where that is a text. */
    Token plain(int start, Scanner scanner) {
        return quoted(SqlGrammarConstants.STRING, start, start, quoting.backslashes(), scanner);
    }

    /** {@code E'…'}, {@code X'…'} and the like, or {@code null} where a word starts here. */
    @Nullable
    Token prefixed(int start, Scanner scanner) {
        int quote = start + 1;
        while (quote < start + 3 && quote < text.length() && !isQuote(quote)) {
            quote++;
        }
        if (quote >= text.length() || !isQuote(quote)) {
            return null;
        }
        String prefix = text.substring(start, quote).toLowerCase(Locale.ROOT);
        if (!quoting.prefixes().contains(prefix)) {
            return null;
        }
        return switch (prefix) {
            case "x" -> quoted(SqlGrammarConstants.HEX_BYTES, start, quote, false, scanner);
            case "b" ->
                quoting.triple()
                        ? quoted(SqlGrammarConstants.ESCAPED_BYTES, start, quote, true, scanner)
                        : quoted(SqlGrammarConstants.BIT_STRING, start, quote, false, scanner);
            case "rb", "br" -> quoted(SqlGrammarConstants.ESCAPED_BYTES, start, quote, false, scanner);
            case "e" -> quoted(SqlGrammarConstants.STRING, start, quote, true, scanner);
            case "u&" -> unicode(quoted(SqlGrammarConstants.STRING, start, quote, false, scanner));
            default -> quoted(SqlGrammarConstants.STRING, start, quote, false, scanner);
        };
    }

    /** {@code $$…$$} and {@code $tag$…$tag$}, or {@code null} where that is none. */
    @Nullable
    Token dollars(int start, Scanner scanner) {
        int behindTag = start + 1;
        while (quoting.tags()
                && behindTag < text.length()
                && text.charAt(behindTag) != '$'
                && Characters.isNamePart(text.charAt(behindTag))) {
            behindTag++;
        }
        if (!quoting.dollars() || behindTag >= text.length() || text.charAt(behindTag) != '$') {
            return null;
        }
        String tag = text.substring(start, behindTag + 1);
        int close = text.indexOf(tag, behindTag + 1);
        return close < 0
                ? scanner.invalid(start, behindTag + 1, "this text has no closing " + tag)
                : scanner.token(
                        SqlGrammarConstants.STRING, start, close + tag.length(), text.substring(behindTag + 1, close));
    }

    /** {@code U&'\\0041'}, also with {@code UESCAPE '!'} behind it. */
    private Token unicode(Token token) {
        if (token.kind != SqlGrammarConstants.STRING) {
            return token;
        }
        char escape = '\\';
        Matcher clause = UESCAPE.matcher(text).region(token.end, text.length());
        if (clause.lookingAt()) {
            escape = clause.group(1).charAt(0);
            token.end = clause.end();
        }
        token.image = Escapes.resolveUnicode(token.image, escape);
        return token;
    }

    /** {@code @stage/path/file.csv}, {@code @~/file}, {@code @"a stage"}: up to a blank or a mark. */
    Token stage(int start, Scanner scanner) {
        int end = start + 1;
        while (end < text.length() && !Characters.isBlank(text.charAt(end)) && "(),;".indexOf(text.charAt(end)) < 0) {
            int close = text.charAt(end) == '"' ? text.indexOf('"', end + 1) : end;
            if (close < 0) {
                return scanner.invalid(end, end + 1, "this name has no closing \"");
            }
            end = close + 1;
        }
        return scanner.token(SqlGrammarConstants.STRING, start, end, text.substring(start, end));
    }

    private boolean isQuote(int index) {
        char character = text.charAt(index);
        return character == '\'' || (character == '"' && quoting.doubleQuotes());
    }

    private Token quoted(int kind, int start, int open, boolean backslash, Scanner scanner) {
        char quote = text.charAt(open);
        String three = String.valueOf(quote).repeat(3);
        if (quoting.triple() && text.startsWith(three, open)) {
            int close = closeOfThree(open + 3, three);
            return close < 0
                    ? scanner.invalid(start, open + 3, "this text has no closing " + three)
                    : token(kind, start, close + 3, text.substring(open + 3, close), quote, backslash, scanner);
        }
        // BigQuery's raw texts keep their backslashes, and yet a quote behind one does not end them.
        int close = close(open + 1, quote, backslash || quoting.triple());
        return close < 0
                ? scanner.invalid(start, open + 1, "this text has no closing " + quote)
                : token(kind, start, close + 1, text.substring(open + 1, close), quote, backslash, scanner);
    }

    private Token token(int kind, int start, int end, String inside, char quote, boolean backslash, Scanner scanner) {
        boolean verbatim = kind != SqlGrammarConstants.STRING;
        return scanner.token(kind, start, end, verbatim ? inside : decoded(inside, quote, backslash));
    }

    /** The index of the closing quote, or -1. */
    private int close(int start, char quote, boolean backslash) {
        int index = start;
        while (index < text.length()) {
            char character = text.charAt(index);
            if (character == '\\' && backslash) {
                index += 2;
            } else if (character != quote) {
                index++;
            } else if (!quoting.triple() && index + 1 < text.length() && text.charAt(index + 1) == quote) {
                index += 2;
            } else {
                return index;
            }
        }
        return -1;
    }

    private int closeOfThree(int start, String quotes) {
        int index = start;
        while (index < text.length() && !text.startsWith(quotes, index)) {
            index += text.charAt(index) == '\\' ? 2 : 1;
        }
        return index < text.length() ? index : -1;
    }

    private String decoded(String inside, char quote, boolean backslash) {
        String single = String.valueOf(quote);
        String text = quoting.triple() ? inside : inside.replace(single + single, single);
        return backslash && text.indexOf('\\') >= 0 ? Escapes.resolve(text) : text;
    }
}
