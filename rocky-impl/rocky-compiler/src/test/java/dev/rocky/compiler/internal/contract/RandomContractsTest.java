package dev.rocky.compiler.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.model.Contract;
import dev.rocky.model.Contract.ContractColumn;
import dev.rocky.source.Origin;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.type.Column;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Simple;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a contract promises, each promise about a column is judged. */
class RandomContractsTest {

    private static final int CONTRACTS = 1000;

    private static final List<String> NAMES = List.of("id", "ID", "name", "a.b", "é", "\"id\"", "guessed");

    private static final List<String> TYPES = List.of(
            "Int64",
            "Decimal(18,2)",
            "Decimal(18",
            "Decimal(,)",
            "Decimal(99999999999,2)",
            "Decimal(-1,-1)",
            "Array<Array<String>>",
            "Map<String, Int64>",
            "Struct<>",
            ">",
            "",
            " ",
            "Timestamp",
            "timestamp",
            "\u0000");

    private static final List<SqlType> FOUND = List.of(
            Simple.INT64,
            Simple.NULL,
            SqlType.unknown(),
            new SqlType.Decimal(18, 2),
            new SqlType.Array(SqlType.unknown()),
            new SqlType.Map(Simple.STRING, Simple.JSON),
            new SqlType.Struct(List.of()),
            new SqlType.Opaque("GEOMETRY"));

    @ParameterizedTest
    @EnumSource
    void every_promise_is_judged(SqlSyntax syntax) {
        Random random = new Random(20260101);
        for (int i = 0; i < CONTRACTS; i++) {
            Contract contract =
                    new Contract(described(random), names(random), names(random), random.nextBoolean(), Origin.none());
            ModelSchema schema = new ModelSchema(columns(random), random.nextBoolean(), Set.of("guessed"));
            List<Judgement> judgements = ContractCheck.check(contract, schema, syntax);
            assertThat(judgements)
                    .as("%s of %s", contract, schema)
                    .hasSizeGreaterThanOrEqualTo(contract.required().size()
                            + contract.protectedColumns().size())
                    .allSatisfy(judgement -> assertThat(judgement.verdict()).isNotNull());
        }
    }

    private static List<ContractColumn> described(Random random) {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(i -> new ContractColumn(
                        one(random, NAMES),
                        random.nextBoolean() ? Optional.of(typeText(random)) : Optional.empty(),
                        random.nextBoolean() ? Optional.of(random.nextBoolean()) : Optional.empty(),
                        Optional.empty(),
                        Origin.none()))
                .toList();
    }

    /** A type as somebody writes it who stops, or goes on, at any character. */
    private static String typeText(Random random) {
        String type = one(random, TYPES);
        String other = one(random, TYPES);
        return type.substring(0, random.nextInt(type.length() + 1))
                + (random.nextBoolean() ? other.substring(random.nextInt(other.length() + 1)) : "");
    }

    private static List<String> names(Random random) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> one(random, NAMES))
                .toList();
    }

    private static List<Column> columns(Random random) {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(i -> new Column(one(random, NAMES), one(random, FOUND), random.nextBoolean()))
                .toList();
    }

    private static <T> T one(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
