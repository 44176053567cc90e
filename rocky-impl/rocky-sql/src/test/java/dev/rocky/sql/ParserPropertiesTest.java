package dev.rocky.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the text is, there is an answer, and its places lie inside the text. */
class ParserPropertiesTest {

    private static final int TEXTS = 1500;

    private static final long SEED = 20260101;

    private static final List<String> QUERIES = Stream.of(SqlSyntax.values())
            .flatMap(syntax -> Corpus.of(syntax).stream())
            .map(Corpus.Entry::text)
            .toList();

    @ParameterizedTest
    @EnumSource
    void any_text_gets_an_answer(SqlSyntax syntax) {
        Mutations mutations = new Mutations(SEED, QUERIES);
        for (int i = 0; i < TEXTS; i++) {
            assertAnswered(mutations.next(), syntax);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_query_that_breaks_off_anywhere_gets_an_answer(SqlSyntax syntax) {
        for (Corpus.Entry entry : Corpus.of(syntax)) {
            String text = entry.text();
            for (int length = 0; length < text.length(); length += 1 + text.length() / 20) {
                assertAnswered(text.substring(0, length), syntax);
            }
        }
    }

    // Whatever goes wrong, an error of the virtual machine too, the text that did it must be known.
    @SuppressWarnings("CatchingUnchecked")
    private static void assertAnswered(String text, SqlSyntax syntax) {
        try {
            check(text, syntax, QueryParser.parse(text, syntax));
        } catch (Exception | AssertionError | StackOverflowError e) {
            throw new AssertionError("seed " + SEED + ", " + syntax + ", at the text:\n" + text, e);
        }
    }

    private static void check(String text, SqlSyntax syntax, ParsedQuery answer) {
        switch (answer) {
            case ParsedQuery.Success success -> {
                Spans.check(text, success.query());
                TableReferences.of(success.query(), syntax);
            }
            case ParsedQuery.Failure failure -> {
                assertThat(failure.message()).isNotEmpty();
                assertThat(failure.span().start()).isBetween(0, text.length());
                assertThat(failure.span().end()).isBetween(failure.span().start(), text.length());
                assertThat(failure.expected()).hasSizeLessThanOrEqualTo(8).doesNotHaveDuplicates();
            }
        }
    }
}
