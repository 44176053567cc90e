package dev.rocky.sql.internal.lexis;

import static dev.rocky.sql.internal.grammar.Token.FUNCTION;
import static dev.rocky.sql.internal.grammar.Token.TYPE;

import dev.rocky.sql.internal.grammar.Feature;
import dev.rocky.sql.internal.grammar.Precedence;
import java.util.Set;

/** BigQuery. */
final class BigQuery {

    static final Lexis LEXIS = new Lexis(
            Set.of(
                    Feature.TRAILING_COMMA,
                    Feature.JOIN_WITHOUT_CONDITION,
                    Feature.ANGLE_TYPES,
                    Feature.STRUCTS,
                    Feature.TABLE_ARGUMENTS,
                    Feature.AGGREGATE_CLAUSES,
                    Feature.ADJACENT_TEXTS,
                    Feature.DASHED_PATHS,
                    Feature.DIGITS_IN_PATHS,
                    Feature.ARRAY_QUERIES),
            new Lexis.Quoting(true, true, Set.of("r", "b", "rb", "br"), true, false, false, true),
            new Lexis.Comments(false, false, true),
            false,
            vocabulary());

    private BigQuery() {}

    private static Vocabulary vocabulary() {
        return new VocabularyBuilder()
                .reserved("""
                        all and any array as asc at between by case cast collate create cross default desc distinct
                        else end except exists false fetch for from full group having if in inner intersect interval into is
                        join lateral left like limit merge natural not null on or order outer qualify right select
                        struct tablesample then to true union using when where window with
                        """)
                .only(FUNCTION, "collate if left right")
                .only(TYPE, "interval")
                .only(FUNCTION | TYPE, "struct")
                .mark(Precedence.BIT_OR, "|")
                .mark(Precedence.BIT_XOR, "^")
                .mark(Precedence.BIT_AND, "&")
                .mark(Precedence.SHIFT, "<<", ">>")
                .mark(Precedence.ADDITION, "+", "-")
                .mark(Precedence.MULTIPLICATION, "*", "/", "||")
                .mark(Precedence.ARROW, "->")
                .mark(0, "|>")
                .prefix(Precedence.SIGN, "+ - ~")
                .build();
    }
}
