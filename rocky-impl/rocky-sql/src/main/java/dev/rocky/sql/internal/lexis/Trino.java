package dev.rocky.sql.internal.lexis;

import static dev.rocky.sql.internal.grammar.Token.FUNCTION;

import dev.rocky.sql.internal.grammar.Feature;
import dev.rocky.sql.internal.grammar.Precedence;
import java.util.Set;

/** Trino. */
final class Trino {

    static final Lexis LEXIS = new Lexis(
            Set.of(
                    Feature.ANGLE_TYPES,
                    Feature.ARRAY_SUFFIX,
                    Feature.TABLE_ARGUMENTS,
                    Feature.RADIX_NUMBERS,
                    Feature.JSON_CLAUSES,
                    Feature.ROWS,
                    Feature.PRELUDES),
            new Lexis.Quoting(false, false, Set.of("x", "u&"), false, true, false, true),
            new Lexis.Comments(false, false, false),
            false,
            vocabulary());

    private Trino() {}

    private static Vocabulary vocabulary() {
        return new VocabularyBuilder()
                .reserved("""
                        alter and as auto between by case cast constraint create cross deallocate delete describe
                        distinct drop else end except exists false for from full group having in inner insert
                        intersect into is join left like natural not null on or order outer prepare recursive right
                        select table then true uescape union using values when where with
                        """)
                .only(FUNCTION, "left right")
                .weak("fetch limit offset qualify tablesample window")
                .infix(Precedence.PREDICATE, "like")
                .mark(Precedence.OTHER, "||")
                .mark(Precedence.ADDITION, "+", "-")
                .mark(Precedence.MULTIPLICATION, "*", "/", "%")
                .mark(Precedence.ARROW, "->")
                .prefix(Precedence.SIGN, "+ -")
                .build();
    }
}
