package dev.rocky.sql.internal.parse;

import dev.rocky.sql.ParsedQuery;
import dev.rocky.sql.internal.grammar.Expectation;
import dev.rocky.sql.internal.grammar.Rejection;
import dev.rocky.sql.internal.grammar.SqlGrammarConstants;
import dev.rocky.sql.internal.grammar.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mistakes that can be told from what stands around them: words with a wrong letter, and reserved words in the
 * place of a name.
 */
final class Slips {

    /** What a word behind a complete element of a list may have been meant for. */
    private static final List<String> CLAUSES = List.of(
            "FROM", "WHERE", "GROUP", "HAVING", "QUALIFY", "ORDER", "LIMIT", "WINDOW", "UNION", "EXCEPT", "JOIN",
            "INNER", "CROSS", "LEFT", "RIGHT");

    private static final List<String> STARTS = List.of("SELECT", "WITH", "FROM", "VALUES");

    private static final Set<Expectation> NAMES =
            EnumSet.of(Expectation.EXPRESSION, Expectation.RELATION, Expectation.NAME);

    private Slips() {}

    static Optional<ParsedQuery.Failure> find(Rejection rejection) {
        return reservedName(rejection)
                .or(() -> missingName(rejection))
                .or(() -> isFollowedByBy(rejection) ? misspelt(rejection.found(), CLAUSES) : Optional.empty())
                .or(() -> misspelt(rejection.before(), inList(rejection) ? CLAUSES : List.of()))
                .or(() -> misspelt(rejection.found(), words(rejection)));
    }

    /** {@code SELECT order FROM t}: what stands behind the word stands behind a name. */
    private static Optional<ParsedQuery.Failure> reservedName(Rejection rejection) {
        Token found = rejection.found();
        boolean wanted = rejection.before().kind == SqlGrammarConstants.COMMA
                || rejection.expectations().stream().anyMatch(NAMES::contains);
        boolean reserved = isReserved(found) && found.infix == 0 && found.kind != SqlGrammarConstants.END;
        return wanted && reserved && followsName(rejection.behind())
                ? Optional.of(Failures.failure(
                        found,
                        "found " + Failures.name(found) + ", which is a reserved word: as a name it needs quotes",
                        List.of()))
                : Optional.empty();
    }

    private static boolean followsName(Token token) {
        return switch (token.kind) {
            case SqlGrammarConstants.EOF, SqlGrammarConstants.COMMA, SqlGrammarConstants.DOT, SqlGrammarConstants.AS ->
                true;
            default -> token.infix != 0 || CLAUSES.contains(token.image);
        };
    }

    /** {@code SELECT id AS FROM t}: the word was taken for the name, and so the list seems to go on. */
    private static Optional<ParsedQuery.Failure> missingName(Rejection rejection) {
        Token before = rejection.before();
        return inList(rejection) && CLAUSES.contains(before.image)
                ? Optional.of(Failures.failure(
                        before,
                        "found " + Failures.name(before) + ", expected a name",
                        List.of(Expectation.NAME.toString())))
                : Optional.empty();
    }

    private static Optional<ParsedQuery.Failure> misspelt(Token word, List<String> meant) {
        if (word.kind != SqlGrammarConstants.IDENTIFIER) {
            return Optional.empty();
        }
        return meant.stream()
                .filter(candidate -> Misspelling.isLikely(word.image, candidate))
                .findFirst()
                .map(candidate -> Failures.failure(
                        word,
                        "found " + Failures.name(word) + "; did you mean " + candidate + "?",
                        List.of(candidate)));
    }

    private static List<String> words(Rejection rejection) {
        List<String> words = new ArrayList<>(inList(rejection) ? CLAUSES : List.of());
        if (rejection.expectations().contains(Expectation.QUERY)) {
            words.addAll(STARTS);
        }
        for (int kind : rejection.kinds()) {
            words.add(SqlGrammarConstants.tokenImage[kind].replace("\"", ""));
        }
        return words;
    }

    /** {@code GRUOP BY}: then the word itself is the mistake, and not the one before. */
    private static boolean isFollowedByBy(Rejection rejection) {
        return rejection.behind().kind == SqlGrammarConstants.BY;
    }

    /** Whether the failure stands behind an element of a list. */
    private static boolean inList(Rejection rejection) {
        return rejection.expectations().contains(Expectation.COMMA);
    }

    private static boolean isReserved(Token token) {
        return token.may(Token.WORD) && !token.may(Token.NAME);
    }
}
