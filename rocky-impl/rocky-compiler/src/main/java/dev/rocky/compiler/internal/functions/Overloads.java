package dev.rocky.compiler.internal.functions;

import dev.rocky.compiler.internal.types.Operand;
import dev.rocky.compiler.internal.types.TypeRules;
import dev.rocky.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chooses among the signatures of a function as binders do: the lowest sum of what the implicit casts cost.
 *
 * <p>Where an argument is unknown, or two signatures cost the same, the result is known only if all that are left agree.
 */
final class Overloads {

    private final TypeRules rules;

    Overloads(TypeRules rules) {
        this.rules = rules;
    }

    /**
     * What a call gives.
     *
     * @return empty where no signature takes the arguments
     */
    Optional<SqlType> result(List<Signature> signatures, Arguments arguments) {
        List<Candidate> candidates = new ArrayList<>();
        for (Signature signature : signatures) {
            if (!signature.takes(arguments.size())) {
                continue;
            }
            Match match = new Match(rules);
            int cost = match.cost(signature, arguments);
            if (cost != TypeRules.NO_CAST) {
                add(candidates, new Candidate(open(signature, arguments), cost, match, signature));
            }
        }
        List<SqlType> results = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Optional<SqlType> result =
                    candidate.match().result(candidate.signature().result());
            if (result.isPresent() && !results.contains(result.get())) {
                results.add(result.get());
            }
        }
        if (results.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(results.size() == 1 ? results.get(0) : SqlType.unknown());
    }

    /** Keep a candidate unless another one is cheaper whatever the unknown arguments are. */
    private static void add(List<Candidate> candidates, Candidate added) {
        for (Candidate candidate : candidates) {
            if (candidate.open().equals(added.open()) && candidate.cost() < added.cost()) {
                return;
            }
        }
        candidates.removeIf(candidate -> candidate.open().equals(added.open()) && added.cost() < candidate.cost());
        candidates.add(added);
    }

    /** What a signature expects where nothing certain is given. */
    private static List<TypePattern> open(Signature signature, Arguments arguments) {
        List<TypePattern> open = List.of();
        for (int index = 0; index < arguments.size(); index++) {
            if (open(arguments.operand(index)) && arguments.lambda(index).isEmpty()) {
                open = open.isEmpty() ? new ArrayList<>() : open;
                open.add(signature.parameter(index));
            }
        }
        return open;
    }

    private record Candidate(List<TypePattern> open, int cost, Match match, Signature signature) {}

    /** Whether a type or something in it is unknown. */
    static boolean open(SqlType type) {
        return switch (type) {
            case SqlType.Unknown unknown -> true;
            case SqlType.Array array -> open(array.element());
            case SqlType.FixedArray array -> open(array.element());
            case SqlType.Map map -> open(map.key()) || open(map.value());
            case SqlType.Struct struct -> struct.fields().stream().anyMatch(field -> open(field.type()));
            case SqlType.Union union -> union.alternatives().stream().anyMatch(field -> open(field.type()));
            case SqlType.Simple simple -> false;
            case SqlType.Decimal decimal -> false;
            case SqlType.Enumeration enumeration -> false;
            case SqlType.Opaque opaque -> false;
        };
    }

    /** Whether nothing is certain of an operand. */
    static boolean open(Operand operand) {
        return open(operand.type());
    }
}
