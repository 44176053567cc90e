package dev.rocky.sql.internal.lexis;

import static dev.rocky.sql.internal.grammar.Token.FUNCTION;
import static dev.rocky.sql.internal.grammar.Token.TYPE;

import dev.rocky.sql.internal.grammar.Feature;
import dev.rocky.sql.internal.grammar.Precedence;
import java.util.Set;

/** DuckDB 2.0. */
final class DuckDb {

    static final Lexis LEXIS = new Lexis(
            Set.of(
                    Feature.PREFIX_ALIAS,
                    Feature.TRAILING_COMMA,
                    Feature.ARRAY_SUFFIX,
                    Feature.JSON_ARROWS,
                    Feature.TEXTS_ON_LINES,
                    Feature.FACTORIAL,
                    Feature.ROWS),
            new Lexis.Quoting(false, false, Set.of("e", "n", "x", "b"), false, true, true, false),
            new Lexis.Comments(true, false, false),
            true,
            vocabulary());

    private DuckDb() {}

    private static Vocabulary vocabulary() {
        return new VocabularyBuilder()
                .reserved("""
                        all analyse analyze and any array as asc asymmetric both case cast check collate column
                        constraint create default deferrable desc describe distinct do else end except false fetch for
                        foreign from group having in initially intersect into lambda lateral leading limit not null
                        offset on only or order pivot pivot_longer pivot_wider placing primary qualify references
                        returning select show some summarize symmetric table then to trailing true union unique unpivot
                        using variadic when where window with
                        """)
                .only(FUNCTION | TYPE, """
                        anti asof at authorization binary by collation concurrently cross freeze full glob ilike inner
                        is isnull join left like natural notnull outer overlaps positional right semi similar
                        tablesample unpack verbose
                        """)
                .noLabel("""
                        centuries century day days decade decades escape exclude export_state filter hour hours ignore
                        microsecond microseconds millennia millennium millisecond milliseconds minute minutes month
                        months over precision quarter quarters rename replace respect second seconds varying week weeks
                        within without year years
                        """)
                .infix(Precedence.PREDICATE, "ilike glob similar")
                .infix(Precedence.IS, "isnull notnull")
                .mark(Precedence.ARROW, "->")
                .mark(Precedence.COMPARISON, "==")
                .mark(Precedence.PREDICATE, "~~", "~~*", "~~~", "~", "~*", "!~~", "!~~*", "!~", "!~*")
                .mark(Precedence.BIT_OR, "&", "|", "<<", ">>")
                .mark(Precedence.ADDITION, "+", "-")
                .mark(Precedence.MULTIPLICATION, "*", "/", "//", "%")
                .mark(Precedence.EXPONENT, "^", "**")
                .mark(0, ":=", "#", "!")
                .prefix(Precedence.BIT_NOT, "~")
                .prefix(Precedence.SIGN, "+ -")
                .build();
    }
}
