package dev.rocky.sql.internal.lexis;

import static dev.rocky.sql.internal.grammar.Token.FUNCTION;

import dev.rocky.sql.internal.grammar.Feature;
import dev.rocky.sql.internal.grammar.Precedence;
import java.util.Set;

/** Databricks and Spark. */
final class Databricks {

    static final Lexis LEXIS = new Lexis(
            Set.of(
                    Feature.TRAILING_COMMA,
                    Feature.JOIN_WITHOUT_CONDITION,
                    Feature.COLON_PATH,
                    Feature.ANGLE_TYPES,
                    Feature.STRUCTS,
                    Feature.ALIAS_OF_VALUES,
                    Feature.EXISTS_IN_LISTS,
                    Feature.TABLE_ARGUMENTS,
                    Feature.STREAMS,
                    Feature.NUMBER_SUFFIXES,
                    Feature.ADJACENT_TEXTS,
                    Feature.MINUS,
                    Feature.OPTIONAL_AS,
                    Feature.NAMED_ROWS,
                    Feature.TRANSFORMS,
                    Feature.WORDS_BETWEEN_ARGUMENTS,
                    Feature.DIGITS_IN_PATHS,
                    Feature.NAMES_OF_DIGITS,
                    Feature.BRACED_PLACEHOLDERS),
            new Lexis.Quoting(true, true, Set.of("x", "r"), false, false, false, false),
            new Lexis.Comments(true, false, false),
            false,
            vocabulary());

    private Databricks() {}

    private static Vocabulary vocabulary() {
        return new VocabularyBuilder()
                .reserved("""
                        all and any as between both case cast cross distinct else end except exists false for from
                        full group having in inner intersect into is join lateral leading left like limit minus
                        natural not null on or order outer pivot qualify right select table tablesample then trailing
                        true union unpivot using when where window with
                        """)
                .only(FUNCTION, "any exists ilike left like regexp right rlike window")
                .weak("""
                        all and any as between both by case cast distinct else end for group having in into is lateral
                        leading left like limit not offset or order pivot qualify right table tablesample then to
                        trailing unpivot using when window with
                        """)
                .infix(Precedence.PREDICATE, "ilike rlike regexp")
                .infix(Precedence.MULTIPLICATION, "div")
                .mark(Precedence.COMPARISON, "==", "<=>")
                .mark(Precedence.BIT_OR, "|")
                .mark(Precedence.BIT_XOR, "^")
                .mark(Precedence.BIT_AND, "&")
                .mark(Precedence.SHIFT, "<<", ">>", ">>>")
                .mark(Precedence.ADDITION, "+", "-", "||")
                .mark(Precedence.MULTIPLICATION, "*", "/", "%")
                .mark(Precedence.ARROW, "->")
                .mark(0, "|>")
                .prefix(Precedence.SIGN, "+ - ~")
                .prefix(Precedence.NOT, "!")
                .build();
    }
}
