package dev.rocky.compiler.internal.contract;

import dev.rocky.compiler.internal.contract.Judgement.Reason;
import dev.rocky.model.Contract;
import dev.rocky.model.Contract.ContractColumn;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.type.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges the promises of a contract. Names of columns are compared exactly, as readers in any warehouse must. */
public final class ContractCheck {

    private final ModelSchema schema;
    private final SqlSyntax syntax;

    private ContractCheck(ModelSchema schema, SqlSyntax syntax) {
        this.schema = schema;
        this.syntax = syntax;
    }

    /**
     * Judge every promise: what is required, then the described columns one by one, then what is protected.
     *
     * <p>A described column that is missing has no type to judge; where it is required too, that is said once.
     *
     * @param syntax what the model is written in, which decides what a type is called
     */
    public static List<Judgement> check(Contract contract, ModelSchema schema, SqlSyntax syntax) {
        return new ContractCheck(schema, syntax).check(contract);
    }

    private List<Judgement> check(Contract contract) {
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < contract.required().size(); i++) {
            judgements.add(presence(new Promise.Required(contract.required().get(i), i)));
        }
        for (int i = 0; i < contract.columns().size(); i++) {
            describe(contract.columns().get(i), i, contract, judgements);
        }
        for (int i = 0; i < contract.protectedColumns().size(); i++) {
            judgements.add(
                    presence(new Promise.Protected(contract.protectedColumns().get(i), i)));
        }
        return judgements;
    }

    private void describe(ContractColumn described, int index, Contract contract, List<Judgement> judgements) {
        String name = described.name();
        Optional<Column> found = schema.column(name);
        if (found.isEmpty()) {
            if (!contract.required().contains(name)) {
                judgements.add(presence(new Promise.Described(name, index)));
            }
            return;
        }
        described.type().ifPresent(type -> judgements.add(typeOf(found.get(), new Promise.Typed(name, type, index))));
        if (!described.nullable().orElse(true)) {
            judgements.add(nullability(found.get(), new Promise.NotNull(name, index)));
        }
    }

    private Judgement presence(Promise.Presence promise) {
        if (schema.column(promise.column()).isPresent()) {
            return new Judgement.Kept(promise);
        }
        return schema.complete()
                ? new Judgement.Missing(promise)
                : new Judgement.NotChecked(promise, Reason.COLUMNS_UNKNOWN);
    }

    private Judgement typeOf(Column found, Promise.Typed promise) {
        Optional<ContractType> promised = ContractType.parse(promise.type());
        if (promised.isEmpty()) {
            return new Judgement.NoSuchType(promise);
        }
        if (found.type().isUnknown()) {
            return new Judgement.NotChecked(promise, Reason.TYPE_UNKNOWN);
        }
        return promised.get().accepts(found.type(), syntax)
                ? new Judgement.Kept(promise)
                : new Judgement.WrongType(promise, found.type());
    }

    private Judgement nullability(Column found, Promise.NotNull promise) {
        if (!found.nullable()) {
            return new Judgement.Kept(promise);
        }
        if (found.type().isUnknown()) {
            return new Judgement.NotChecked(promise, Reason.TYPE_UNKNOWN);
        }
        return schema.guessed().contains(found.name())
                ? new Judgement.NotChecked(promise, Reason.NULLABILITY_UNKNOWN)
                : new Judgement.MayBeNull(promise);
    }
}
