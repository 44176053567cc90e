package dev.rocky.sql.internal.lexis;

import static dev.rocky.sql.internal.grammar.Token.FUNCTION;

import dev.rocky.sql.internal.grammar.Feature;
import dev.rocky.sql.internal.grammar.Precedence;
import java.util.Set;

/** Snowflake. */
final class Snowflake {

    static final Lexis LEXIS = new Lexis(
            Set.of(
                    Feature.TRAILING_COMMA,
                    Feature.JOIN_WITHOUT_CONDITION,
                    Feature.COLON_PATH,
                    Feature.MINUS,
                    Feature.OUTER_MARKS,
                    Feature.STAGES,
                    Feature.PUBLIC_SCHEMA,
                    Feature.TYPED_LAMBDAS,
                    Feature.OBJECTS_OF_STARS,
                    Feature.ALIAS_OF_VALUES,
                    Feature.TABLE_ARGUMENTS,
                    Feature.OPTIONAL_AS,
                    Feature.MODEL_METHODS,
                    Feature.NUMBERED_PARAMETERS,
                    Feature.HIERARCHIES,
                    Feature.SEMANTIC_VIEWS,
                    Feature.WORDS_BETWEEN_ARGUMENTS,
                    Feature.TOP),
            new Lexis.Quoting(false, true, Set.of("x"), false, true, false, false),
            new Lexis.Comments(false, true, false),
            false,
            vocabulary());

    private Snowflake() {}

    private static Vocabulary vocabulary() {
        return new VocabularyBuilder()
                .reserved("""
                        all alter and any as between by case cast check column connect constraint create cross delete
                        distinct drop else except exists false fetch following for from full grant group having ilike
                        in inner insert intersect into is join lateral left like limit minus natural not null offset
                        on or order pivot qualify regexp revoke right rlike sample select set table tablesample then
                        to trigger true union unique unpivot update using when whenever where window with
                        """)
                .only(FUNCTION, "ilike insert left like regexp right rlike")
                .weak("lateral limit offset pivot unpivot using window")
                .infix(Precedence.PREDICATE, "ilike rlike regexp")
                .mark(Precedence.ADDITION, "+", "-", "||")
                .mark(Precedence.MULTIPLICATION, "*", "/", "%")
                .mark(Precedence.ARROW, "->")
                .mark(0, ":=", "!")
                .prefix(Precedence.SIGN, "+ - prior connect_by_root")
                .build();
    }
}
