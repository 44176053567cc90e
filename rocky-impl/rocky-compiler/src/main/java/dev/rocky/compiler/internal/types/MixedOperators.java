package dev.rocky.compiler.internal.types;

import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.types.TypeNames;
import dev.rocky.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Operators between operands of certain types: dates and intervals, mostly. */
final class MixedOperators {

    private record Rule(String operator, SqlType left, SqlType right, SqlType result) {}

    private final List<Rule> rules = new ArrayList<>();

    private MixedOperators() {}

    /**
     * Reads a table of lines such as {@code DATE + INT64 = DATE}, in the dialect's names of types.
     *
     * <p>Types of more than one word are written with underscores.
     */
    static MixedOperators of(SqlSyntax syntax, String table) {
        MixedOperators operators = new MixedOperators();
        table.lines().forEach(line -> {
            String[] words = line.strip().split(" +", -1);
            operators.rules.add(
                    new Rule(words[1], type(words[0], syntax), type(words[2], syntax), type(words[4], syntax)));
        });
        return operators;
    }

    private static SqlType type(String name, SqlSyntax syntax) {
        SqlType type = TypeNames.parse(name, syntax);
        return type.isUnknown() ? TypeNames.parse(name.replace('_', ' '), syntax) : type;
    }

    Optional<SqlType> result(String operator, SqlType left, SqlType right) {
        return rules.stream()
                .filter(rule -> rule.operator().equals(operator)
                        && rule.left().equals(left)
                        && rule.right().equals(right))
                .map(Rule::result)
                .findFirst();
    }
}
