package dev.rocky.sql.internal.lexis;

import static dev.rocky.sql.internal.grammar.Token.ANY_NAME;
import static dev.rocky.sql.internal.grammar.Token.COLUMN_LABEL;
import static dev.rocky.sql.internal.grammar.Token.ENDS_LIST;
import static dev.rocky.sql.internal.grammar.Token.RELATION_LABEL;
import static dev.rocky.sql.internal.grammar.Token.WEAK;
import static dev.rocky.sql.internal.grammar.Token.WORD;

import dev.rocky.sql.internal.grammar.Precedence;
import dev.rocky.sql.internal.grammar.SqlGrammarConstants;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Puts the vocabulary of a dialect together.
 *
 * <p>The words and marks of the grammar come from the generated parser. A dialect says which words are
 * reserved in it, or may not stand everywhere, and how tight its operators bind.
 */
final class VocabularyBuilder {

    private static final Pattern KEYWORD = Pattern.compile("[A-Z_][A-Z0-9_]*");

    /** Reserved words that may begin an element of a list. */
    private static final Set<String> STARTERS = Set.of(
            "ALL",
            "ANY",
            "ARRAY",
            "ASYMMETRIC",
            "CASE",
            "CAST",
            "DEFAULT",
            "DISTINCT",
            "EXISTS",
            "FALSE",
            "IF",
            "INTERVAL",
            "LAMBDA",
            "LATERAL",
            "LEFT",
            "NOT",
            "NULL",
            "RIGHT",
            "ROW",
            "SOME",
            "STRUCT",
            "SYMMETRIC",
            "TABLE",
            "TRUE",
            "UNNEST",
            "VALUES");

    private static final String CLAUSES =
            "except fetch for full group having intersect join lateral left limit natural offset on order pivot qualify"
                    + " right tablesample union unpivot using where window with";

    private static final int LABEL = COLUMN_LABEL | RELATION_LABEL;

    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, Entry> entries = new HashMap<>();

    VocabularyBuilder() {
        String[] images = SqlGrammarConstants.tokenImage;
        for (int kind = 0; kind < images.length; kind++) {
            String image = images[kind];
            if (image.startsWith("\"")) {
                String text = image.substring(1, image.length() - 1);
                kinds.put(text, kind);
                if (KEYWORD.matcher(text).matches()) {
                    entries.put(text, new Entry(text, kind, ANY_NAME, 0, 0));
                }
            }
        }
        // In no dialect is the first word of a clause an alias, reserved or not.
        each(CLAUSES, SqlGrammarConstants.IDENTIFIER, entry -> entry.as(entry.uses() & ~LABEL));
        mark(Precedence.COMPARISON, "=", "<", ">", "<=", ">=", "<>", "!=");
        mark(0, "(", "[", "{", ",", ".", ":", ";", "?", "=>", "::");
        for (String close : new String[] {")", "]", "}"}) {
            entries.put(close, entry(close).as(ENDS_LIST));
        }
        infix(Precedence.OR, "or");
        infix(Precedence.AND, "and");
        infix(Precedence.IS, "is");
        infix(Precedence.PREDICATE, "in between like not");
        infix(Precedence.TIME_ZONE, "at");
        infix(Precedence.COLLATE, "collate");
        prefix(Precedence.NOT, "not");
    }

    /** Words that may be no name, except behind {@code AS} and behind a point. */
    VocabularyBuilder reserved(String words) {
        return each(
                words,
                SqlGrammarConstants.RESERVED_WORD,
                entry -> entry.as(STARTERS.contains(entry.image()) ? WORD : WORD | ENDS_LIST));
    }

    /** Words that may be used in some ways only. */
    VocabularyBuilder only(int uses, String words) {
        return each(words, SqlGrammarConstants.RESERVED_WORD, entry -> entry.as(uses | WORD));
    }

    /** Words that are reserved only so that clauses are found: names where no clause can be. */
    VocabularyBuilder weak(String words) {
        return each(words, SqlGrammarConstants.RESERVED_WORD, entry -> entry.as(entry.uses() | WEAK));
    }

    /** Words that may be names but no alias of a column without {@code AS}. */
    VocabularyBuilder noLabel(String words) {
        return each(words, SqlGrammarConstants.IDENTIFIER, entry -> entry.as(entry.uses() & ~COLUMN_LABEL));
    }

    /** Words that are operators between two operands. */
    VocabularyBuilder infix(int level, String words) {
        return each(words, SqlGrammarConstants.IDENTIFIER, entry -> entry.binding(level, entry.prefix()));
    }

    /** Marks that are operators between two operands. */
    VocabularyBuilder mark(int level, String... marks) {
        for (String mark : marks) {
            entries.put(mark, entry(mark).binding(level, entry(mark).prefix()));
        }
        return this;
    }

    /** Words or marks that are operators before an operand. */
    VocabularyBuilder prefix(int level, String texts) {
        for (String text : texts.strip().split("\\s+", -1)) {
            String image = text.toUpperCase(Locale.ROOT);
            entries.put(image, entry(image).binding(entry(image).infix(), level));
        }
        return this;
    }

    Vocabulary build() {
        return new Vocabulary(entries.values());
    }

    private VocabularyBuilder each(String words, int kindOfOthers, UnaryOperator<Entry> change) {
        for (String word : words.strip().split("\\s+", -1)) {
            String image = word.toUpperCase(Locale.ROOT);
            Entry known = entries.getOrDefault(image, new Entry(image, kindOfOthers, ANY_NAME, 0, 0));
            entries.put(image, change.apply(known));
        }
        return this;
    }

    private Entry entry(String mark) {
        int kind = kinds.getOrDefault(mark, SqlGrammarConstants.OPERATOR);
        return entries.getOrDefault(mark, new Entry(mark, kind, 0, 0, 0));
    }
}
