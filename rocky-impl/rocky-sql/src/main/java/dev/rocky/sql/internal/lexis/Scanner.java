package dev.rocky.sql.internal.lexis;

import dev.rocky.sql.internal.grammar.Feature;
import dev.rocky.sql.internal.grammar.Precedence;
import dev.rocky.sql.internal.grammar.SqlGrammarConstants;
import dev.rocky.sql.internal.grammar.Token;
import dev.rocky.sql.internal.grammar.TokenManager;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the tokens of one text, from its start to its end. */
public final class Scanner implements TokenManager {

    /** What stands behind {@code OPERATOR}. */
    private static final Pattern QUALIFIED_OPERATOR =
            Pattern.compile("\\s*\\(\\s*(?:[A-Za-z_]\\w*\\s*\\.\\s*)*([-+*/<>=~!@%^&|]+)\\s*\\)");

    private final String text;
    private final Lexis lexis;
    private final TextScanner texts;
    private int at;
    private boolean lineEnded;

    public Scanner(String text, Lexis lexis) {
        this.text = text;
        this.lexis = lexis;
        this.texts = new TextScanner(text, lexis.quoting());
    }

    @Override
    public Token getNextToken() {
        lineEnded = false;
        int unclosed = skipBlanks();
        if (unclosed >= 0) {
            at = text.length();
            return invalid(unclosed, unclosed + 2, "this comment has no end");
        }
        if (at >= text.length()) {
            return token(SqlGrammarConstants.EOF, at, at, "");
        }
        Token token = next();
        at = token.kind == SqlGrammarConstants.INVALID ? text.length() : token.end;
        if (lineEnded) {
            token.uses |= Token.AFTER_LINE_END;
        }
        return token;
    }

    private Token next() {
        int start = at;
        char first = text.charAt(start);
        return switch (Characters.classOf(first)) {
            case LETTER -> {
                Token prefixed = texts.prefixed(start, this);
                yield prefixed == null ? word(start) : prefixed;
            }
            case DIGIT -> isBehindPoint(start) ? digits(start) : number(start);
            case QUOTE -> texts.plain(start, this);
            case DOUBLE_QUOTE ->
                lexis.quoting().doubleQuotes() ? texts.plain(start, this) : texts.name(start, '"', this);
            case BACK_QUOTE -> texts.name(start, '`', this);
            case DOLLAR -> dollar(start);
            case OPERATOR -> operator(start);
            case POINT -> isDigit(start + 1) && !isPathPoint(start) ? number(start) : mark(start, start + 1);
            case COLON -> mark(start, start + colonLength(start));
            case MARK -> mark(start, start + 1);
            case BLANK, OTHER -> invalid(start, start + 1, "'" + first + "' has no meaning here");
        };
    }

    // ---- blanks and comments

    /** Moves past blanks and comments; returns where a comment starts that has no end, or -1. */
    private int skipBlanks() {
        while (at < text.length()) {
            char character = text.charAt(at);
            if (character == '\n') {
                lineEnded = true;
                at++;
            } else if (Characters.isBlank(character)) {
                at++;
            } else if (startsLineComment(character)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (character == '/' && isAt(at + 1, '*')) {
                int start = at;
                if (!skipBlockComment()) {
                    return start;
                }
            } else {
                return -1;
            }
        }
        return -1;
    }

    private boolean startsLineComment(char character) {
        return switch (character) {
            case '-' -> isAt(at + 1, '-');
            case '/' -> lexis.comments().slashes() && isAt(at + 1, '/');
            case '#' -> lexis.comments().hash();
            default -> false;
        };
    }

    private boolean skipBlockComment() {
        int depth = 1;
        at += 2;
        while (at < text.length()) {
            char character = text.charAt(at++);
            if (character == '*' && isAt(at, '/')) {
                at++;
                if (--depth == 0) {
                    return true;
                }
            } else if (character == '/' && isAt(at, '*') && lexis.comments().nested()) {
                at++;
                depth++;
            }
        }
        return false;
    }

    // ---- words and numbers

    private Token word(int start) {
        int end = start + 1;
        while (end < text.length() && Characters.isNamePart(text.charAt(end))) {
            end++;
        }
        if (lexis.operatorRuns() && text.regionMatches(true, start, "operator", 0, end - start)) {
            Matcher operator = QUALIFIED_OPERATOR.matcher(text).region(end, text.length());
            if (end - start == 8 && operator.lookingAt()) {
                return qualifiedOperator(start, operator);
            }
        }
        Entry entry = lexis.vocabulary().find(text, start, end);
        if (entry == null) {
            Token token = token(SqlGrammarConstants.IDENTIFIER, start, end, text.substring(start, end));
            token.uses = Token.ANY_NAME;
            return token;
        }
        boolean name = entry.kind() == SqlGrammarConstants.IDENTIFIER;
        return token(entry, start, end, name ? text.substring(start, end) : entry.image());
    }

    private Token number(int start) {
        if (lexis.quoting().hexNumbers() && isHex(start)) {
            int end = start + 2;
            while (end < text.length() && Characters.isHexDigit(text.charAt(end))) {
                end++;
            }
            return token(SqlGrammarConstants.HEX_NUMBER, start, end, text.substring(start, end));
        }
        if (has(Feature.RADIX_NUMBERS)) {
            Token number = radixNumber(start);
            if (number != null) {
                return number;
            }
        }
        int kind = SqlGrammarConstants.INTEGER_NUMBER;
        int end = behindDigits(start);
        if (isAt(end, '.') && !isPoint(end)) {
            kind = SqlGrammarConstants.DECIMAL_NUMBER;
            end = behindDigits(end + 1);
        }
        if (isAt(end, 'e') || isAt(end, 'E')) {
            int digits = isAt(end + 1, '+') || isAt(end + 1, '-') ? end + 2 : end + 1;
            if (isDigit(digits)) {
                kind = SqlGrammarConstants.APPROXIMATE_NUMBER;
                end = behindDigits(digits);
            }
        }
        end += suffixLength(end);
        if (kind == SqlGrammarConstants.INTEGER_NUMBER && has(Feature.NAMES_OF_DIGITS) && isNamePart(end)) {
            return digits(start);
        }
        return token(kind, start, end, text.substring(start, end).replace("_", ""));
    }

    /** The point in {@code t.2024_sales}, and not that of a number. */
    private boolean isPathPoint(int start) {
        return has(Feature.DIGITS_IN_PATHS)
                && start > 0
                && (isNamePart(start - 1) || isAt(start - 1, '`') || isAt(start - 1, ']') || isAt(start - 1, ')'));
    }

    private boolean isBehindPoint(int start) {
        return has(Feature.DIGITS_IN_PATHS) && start > 0 && isAt(start - 1, '.');
    }

    private boolean isNamePart(int index) {
        return index < text.length() && Characters.isNamePart(text.charAt(index));
    }

    /** A name that begins with a digit. */
    private Token digits(int start) {
        int end = start + 1;
        while (isNamePart(end)) {
            end++;
        }
        Token token = token(SqlGrammarConstants.IDENTIFIER, start, end, text.substring(start, end));
        token.uses = Token.ANY_NAME;
        return token;
    }

    /** {@code L}, {@code BD} and the like behind a number, where they say its type. */
    private int suffixLength(int index) {
        if (!has(Feature.NUMBER_SUFFIXES) || index >= text.length()) {
            return 0;
        }
        int length = text.regionMatches(true, index, "BD", 0, 2) ? 2 : 1;
        boolean known = length == 2 || "LSYDFlsydf".indexOf(text.charAt(index)) >= 0;
        boolean ends = index + length >= text.length() || !Characters.isNamePart(text.charAt(index + length));
        return known && ends ? length : 0;
    }

    /** {@code 0b11} and {@code 0o17} as the hexadecimal number that they are. */
    private @Nullable Token radixNumber(int start) {
        int radix =
                isAt(start + 1, 'b') || isAt(start + 1, 'B') ? 2 : isAt(start + 1, 'o') || isAt(start + 1, 'O') ? 8 : 0;
        int end = start + 2;
        while (end < text.length() && radix > 0 && Character.digit(text.charAt(end), radix) >= 0) {
            end++;
        }
        if (radix == 0 || end == start + 2 || !isAt(start, '0')) {
            return null;
        }
        BigInteger value = new BigInteger(text.substring(start + 2, end), radix);
        return token(SqlGrammarConstants.HEX_NUMBER, start, end, "0x" + value.toString(16));
    }

    private boolean has(Feature feature) {
        return lexis.features().contains(feature);
    }

    /** The point behind the number in {@code project-1.dataset}, and not one of the number itself. */
    private boolean isPoint(int index) {
        return has(Feature.DASHED_PATHS) && index + 1 < text.length() && Characters.isNameStart(text.charAt(index + 1));
    }

    private boolean isHex(int start) {
        return isAt(start, '0')
                && (isAt(start + 1, 'x') || isAt(start + 1, 'X'))
                && start + 2 < text.length()
                && Characters.isHexDigit(text.charAt(start + 2));
    }

    private int behindDigits(int start) {
        int end = start;
        while (isDigit(end) || (isAt(end, '_') && end > start && isDigit(end + 1))) {
            end++;
        }
        return end;
    }

    // ---- operators and marks

    /** {@code $1}, {@code $name}, {@code $$…$$}. */
    private Token dollar(int start) {
        Token quoted = texts.dollars(start, this);
        if (quoted != null) {
            return quoted;
        }
        if (has(Feature.BRACED_PLACEHOLDERS) && isAt(start + 1, '{') && text.indexOf('}', start) > 0) {
            int behind = text.indexOf('}', start) + 1;
            return token(SqlGrammarConstants.PLACEHOLDER, start, behind, text.substring(start, behind));
        }
        int end = start + 1;
        while (end < text.length() && Characters.isNamePart(text.charAt(end)) && text.charAt(end) != '$') {
            end++;
        }
        if (end == start + 1) {
            return mark(start, end);
        }
        Token token = token(SqlGrammarConstants.PLACEHOLDER, start, end, text.substring(start, end));
        token.uses = has(Feature.PUBLIC_SCHEMA) ? Token.WORD : 0;
        return token;
    }

    private Token operator(int start) {
        if (text.charAt(start) == '@' && has(Feature.STAGES)) {
            return texts.stage(start, this);
        }
        if (text.startsWith("@@", start) && !lexis.operatorRuns()) {
            return placeholder(start);
        }
        int end = start + 1;
        while (end < text.length()
                && Characters.classOf(text.charAt(end)) == Characters.Kind.OPERATOR
                && !isComment(end)) {
            end++;
        }
        if (isPlaceholder(start, end)) {
            return end - start == 1 ? placeholder(start) : mark(start, end - 1);
        }
        return lexis.operatorRuns() ? mark(start, Characters.withoutSigns(text, start, end)) : longest(start, end);
    }

    /** {@code OPERATOR(schema.+)}, which is {@code +} that binds as an operator of no special level. */
    private Token qualifiedOperator(int start, Matcher written) {
        Entry entry =
                lexis.vocabulary().find(written.group(1), 0, written.group(1).length());
        int kind = entry == null ? SqlGrammarConstants.OPERATOR : entry.kind();
        Token token = token(kind, start, written.end(), written.group(1));
        token.infix = Precedence.OTHER;
        token.prefix = Precedence.SIGN;
        return token;
    }

    /**
     * {@code @name}, which may stand right behind an operator; but {@code <@} is an operator by itself, and where
     * operators are open-ended so is {@code @}.
     */
    private boolean isPlaceholder(int start, int end) {
        if (text.charAt(end - 1) != '@' || end == text.length() || !Characters.isNameStart(text.charAt(end))) {
            return false;
        }
        boolean contains = end - start == 2 && text.charAt(start) == '<';
        return !(contains || lexis.operatorRuns()) || isDatePlaceholder(end);
    }

    private boolean isDatePlaceholder(int start) {
        return text.startsWith("start_date", start) || text.startsWith("end_date", start);
    }

    private Token placeholder(int start) {
        int end = isAt(start + 1, '@') ? start + 2 : start + 1;
        while (end < text.length() && Characters.isNamePart(text.charAt(end))) {
            end++;
        }
        return token(SqlGrammarConstants.PLACEHOLDER, start, end, text.substring(start, end));
    }

    private Token longest(int start, int limit) {
        int end = limit;
        while (end > start + 1 && lexis.vocabulary().find(text, start, end) == null) {
            end--;
        }
        return mark(start, end);
    }

    private Token mark(int start, int end) {
        Entry entry = lexis.vocabulary().find(text, start, end);
        if (entry != null) {
            return token(entry, start, end, entry.image());
        }
        Token token = token(SqlGrammarConstants.OPERATOR, start, end, text.substring(start, end));
        if (lexis.operatorRuns()) {
            token.infix = Precedence.OTHER;
            token.prefix = Precedence.OTHER;
        }
        return token;
    }

    private int colonLength(int start) {
        boolean two = isAt(start + 1, ':')
                || (isAt(start + 1, '=') && lexis.vocabulary().find(":=", 0, 2) != null);
        return two ? 2 : 1;
    }

    private boolean isComment(int index) {
        return (isAt(index, '-') && isAt(index + 1, '-')) || (isAt(index, '/') && isAt(index + 1, '*'));
    }

    // ---- tokens

    private boolean isAt(int index, char expected) {
        return index < text.length() && text.charAt(index) == expected;
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private Token token(Entry entry, int start, int end, String image) {
        Token token = token(entry.kind(), start, end, image);
        token.uses = entry.uses();
        token.infix = entry.infix();
        token.prefix = entry.prefix();
        return token;
    }

    Token token(int kind, int start, int end, String image) {
        Token token = new Token();
        token.kind = kind;
        token.start = start;
        token.end = end;
        token.image = image;
        token.source = text;
        if (kind == SqlGrammarConstants.EOF) {
            token.uses = Token.ENDS_LIST;
        }
        return token;
    }

    /** A token that fits nowhere; nothing behind it is read. */
    Token invalid(int start, int end, String problem) {
        return token(SqlGrammarConstants.INVALID, start, end, problem);
    }
}
