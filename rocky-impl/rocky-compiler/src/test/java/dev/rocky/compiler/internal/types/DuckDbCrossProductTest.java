package dev.rocky.compiler.internal.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.types.TypeNames;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Simple;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the rules to DuckDB for all pairs of types and constants.
 *
 * <p>Whatever the rules give a type is asked of DuckDB. What they refuse is most of the product, and slow to ask for:
 * every so many is asked, {@code -Doracle.refusals=1} asks for all.
 */
class DuckDbCrossProductTest {

    private static final TypeRules RULES = TypeRules.of(SqlSyntax.DUCKDB);
    private static final int REFUSALS = Integer.getInteger("oracle.refusals", 41);
    private static final int TOGETHER = 150;

    /** An expression, and the type that the rules give it. */
    private record Claim(String sql, Optional<SqlType> type) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+",
                "-",
                "*",
                "/",
                "//",
                "%",
                "**",
                "^",
                "&",
                "|",
                "<<",
                ">>",
                "||",
                "=",
                "<",
                "IS DISTINCT FROM",
                "AND",
                "OR",
                "LIKE",
                "~",
                "@>",
                "&&",
                "->",
                "->>",
                "<->",
                "<=>"
            })
    void an_operator_gives_what_it_gives_in_duckdb(String operator) throws SQLException {
        verify(pairs((left, right) -> new Claim(
                left.sql() + " " + operator + " " + right.sql(),
                RULES.binary(operator, left.operand(), right.operand()))));
    }

    @ParameterizedTest
    @EnumSource(Agreement.class)
    void values_that_must_agree_agree_on_the_type_of_duckdb(Agreement place) throws SQLException {
        verify(pairs((left, right) -> {
            Optional<SqlType> common = RULES.common(place, List.of(left.operand(), right.operand()));
            return new Claim(
                    sql(place).formatted(left.sql(), right.sql()),
                    switch (place) {
                        case CASE, COALESCE, VALUES, SET_OPERATION -> common;
                        case LIST -> common.map(SqlType.Array::new);
                        case COMPARISON, EQUALITY, IN_LIST -> common.map(type -> Simple.BOOLEAN);
                    });
        }));
    }

    private static String sql(Agreement place) {
        return switch (place) {
            case CASE -> "CASE WHEN random() > 0 THEN %s ELSE %s END";
            case COALESCE -> "COALESCE(%s, %s)";
            case LIST -> "[%s, %s]";
            case VALUES -> "(SELECT x FROM (VALUES (%s), (%s)) AS t (x) LIMIT 1)";
            case SET_OPERATION -> "(SELECT x FROM (SELECT %s AS x UNION ALL SELECT %s) LIMIT 1)";
            case COMPARISON -> "%1$s BETWEEN %2$s AND %2$s";
            case EQUALITY -> "%s IS NOT DISTINCT FROM %s";
            case IN_LIST -> "%1$s IN (%2$s, %2$s)";
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"- %s", "+ %s", "~ %s", "@ %s", "NOT %s", "%s !", "%s IS NULL", "%s IS NOT TRUE"})
    void an_operator_of_one_operand_gives_what_it_gives_in_duckdb(String form) throws SQLException {
        List<Claim> claims = new ArrayList<>();
        for (Sample sample : Sample.all()) {
            String operator = form.replace("%s", "").strip();
            claims.add(new Claim(
                    form.formatted("(" + sample.sql() + ")"),
                    RULES.unary(operator, sample.operand()).map(Operand::type)));
        }
        verify(claims);
    }

    @Test
    void sums_and_averages_are_those_of_duckdb() throws SQLException {
        List<Claim> claims = new ArrayList<>();
        for (Sample sample : Sample.all()) {
            claims.add(new Claim("sum(" + sample.sql() + ")", RULES.sum(sample.operand())));
            claims.add(new Claim("avg(" + sample.sql() + ")", RULES.average(sample.operand())));
        }
        verify(claims);
    }

    @ParameterizedTest
    @EnumSource(
            value = Agreement.class,
            names = {"CASE", "COALESCE", "LIST", "VALUES"})
    void with_constants_around_the_order_counts_as_it_does_in_duckdb(Agreement place) throws SQLException {
        List<Sample> samples =
                List.of(Sample.integer("1"), Sample.integer("300"), Sample.typed("TINYINT"), Sample.typed("UINTEGER"));
        List<Claim> claims = new ArrayList<>();
        for (Sample one : samples) {
            for (Sample two : samples) {
                for (Sample three : samples) {
                    Optional<SqlType> common =
                            RULES.common(place, List.of(one.operand(), two.operand(), three.operand()));
                    claims.add(new Claim(
                            sqlOfThree(place).formatted(one.sql(), two.sql(), three.sql()),
                            place == Agreement.LIST ? common.map(SqlType.Array::new) : common));
                }
            }
        }
        verify(claims);
    }

    private static String sqlOfThree(Agreement place) {
        return switch (place) {
            case CASE -> "CASE WHEN random() > 0 THEN %s WHEN random() > 1 THEN %s ELSE %s END";
            case COALESCE -> "COALESCE(%s, %s, %s)";
            case LIST -> "[%s, %s, %s]";
            case VALUES -> "(SELECT x FROM (VALUES (%s), (%s), (%s)) AS t (x) LIMIT 1)";
            case SET_OPERATION, COMPARISON, EQUALITY, IN_LIST -> throw new IllegalArgumentException(place.name());
        };
    }

    private interface Pairing {
        Claim claim(Sample left, Sample right);
    }

    private static List<Claim> pairs(Pairing pairing) {
        List<Claim> claims = new ArrayList<>();
        for (Sample left : Sample.all()) {
            for (Sample right : Sample.all()) {
                claims.add(pairing.claim(left, right));
            }
        }
        return claims;
    }

    private static void verify(List<Claim> claims) throws SQLException {
        List<String> wrong = new ArrayList<>();
        try (DuckDbTypes duckdb = new DuckDbTypes()) {
            List<Claim> given =
                    claims.stream().filter(claim -> claim.type().isPresent()).toList();
            for (int from = 0; from < given.size(); from += TOGETHER) {
                List<Claim> some = given.subList(from, Math.min(from + TOGETHER, given.size()));
                List<Optional<String>> types =
                        duckdb.types(some.stream().map(Claim::sql).toList());
                for (int i = 0; i < some.size(); i++) {
                    compare(some.get(i), types.get(i), wrong);
                }
            }
            List<Claim> refused =
                    claims.stream().filter(claim -> claim.type().isEmpty()).toList();
            for (int i = 0; i < refused.size(); i += REFUSALS) {
                compare(refused.get(i), duckdb.type(refused.get(i).sql()), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void compare(Claim claim, Optional<String> expected, List<String> wrong) {
        Optional<String> actual = claim.type().map(type -> TypeNames.print(type, SqlSyntax.DUCKDB));
        if (!actual.equals(expected)) {
            wrong.add(claim.sql() + " is " + expected.orElse("refused") + " and not " + actual.orElse("refused"));
        }
    }
}
