package dev.rocky.compiler.internal.check.governance;

import dev.rocky.compile.Confidence;
import dev.rocky.compile.CostHint;
import dev.rocky.compiler.internal.check.ModelCodes;
import dev.rocky.compiler.internal.check.subject.CheckedModel;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.model.Budget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Holds what models are estimated to cost against their own budgets. */
public final class BudgetCheck {

    private static final String MAX_USD = "budget.max_usd";
    private static final String MAX_BYTES = "budget.max_bytes_scanned";

    private BudgetCheck() {}

    /**
     * Check models.
     *
     * @param costs what they are estimated to cost, by name; not asked where no model has a limit
     */
    public static List<Diagnostic> check(Collection<CheckedModel> models, Supplier<Map<String, CostHint>> costs) {
        List<CheckedModel> limited = models.stream()
                .filter(model ->
                        model.model().budget().filter(BudgetCheck::limits).isPresent())
                .toList();
        if (limited.isEmpty()) {
            return List.of();
        }
        Map<String, CostHint> estimated = costs.get();
        List<Diagnostic> problems = new ArrayList<>();
        for (CheckedModel model : limited) {
            Optional<CostHint> cost = Optional.ofNullable(estimated.get(model.name()));
            cost.ifPresent(hint -> problems.addAll(check(model, hint)));
        }
        return problems;
    }

    private static boolean limits(Budget budget) {
        return budget.maxUsd().isPresent() || budget.maxBytesScanned().isPresent();
    }

    private static List<Diagnostic> check(CheckedModel model, CostHint cost) {
        Budget budget = model.model().budget().orElseThrow();
        List<Diagnostic> problems = new ArrayList<>(2);
        if (cost.estimatedCostUsd() > budget.maxUsd().orElse(Double.MAX_VALUE)) {
            Dollars dollars =
                    Dollars.toTellApart(cost.estimatedCostUsd(), budget.maxUsd().orElseThrow());
            problems.add(exceeded(model, cost, MAX_USD, "cost " + dollars.one(), dollars.other()));
        }
        if (cost.estimatedBytes() > budget.maxBytesScanned().orElse(Long.MAX_VALUE)) {
            problems.add(exceeded(
                    model,
                    cost,
                    MAX_BYTES,
                    "scan " + bytes(cost.estimatedBytes()),
                    bytes(budget.maxBytesScanned().orElseThrow())));
        }
        return problems;
    }

    private static Diagnostic exceeded(CheckedModel model, CostHint cost, String key, String estimate, String limit) {
        String name = key.substring(key.indexOf('.') + 1);
        String doubt = cost.confidence() == Confidence.LOW ? " (assuming sizes, because no build recorded them)" : "";
        return ModelCodes.E027
                .at(
                        model.name(),
                        model.placeOfKey(key, "budget"),
                        "model '" + model.name() + "' is estimated to " + estimate + doubt + ", and its " + name
                                + " is " + limit)
                .suggest("raise " + name + ", or read fewer rows or columns");
    }

    private static String bytes(long bytes) {
        return bytes == 1 ? "1 byte" : bytes + " bytes";
    }
}
