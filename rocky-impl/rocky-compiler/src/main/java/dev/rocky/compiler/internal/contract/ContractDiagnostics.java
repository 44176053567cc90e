package dev.rocky.compiler.internal.contract;

import dev.rocky.compiler.internal.check.ModelCodes;
import dev.rocky.compiler.internal.check.TypeWords;
import dev.rocky.compiler.internal.check.subject.CheckedModel;
import dev.rocky.compiler.internal.contract.Judgement.Reason;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.diagnostic.Diagnostic.Fix;
import dev.rocky.diagnostic.DiagnosticDefinition;
import dev.rocky.diagnostic.Nearest;
import dev.rocky.model.Contract;
import dev.rocky.source.SourceSpan;
import dev.rocky.type.SqlType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says to people how a model keeps its contract. A problem is shown in the contract, with a note at the query. */
public final class ContractDiagnostics {

    private final CheckedModel checked;
    private final String model;
    private final Contract contract;
    private final boolean strict;

    private ContractDiagnostics(CheckedModel checked, Contract contract, boolean strict) {
        this.checked = checked;
        this.model = checked.name();
        this.contract = contract;
        this.strict = strict;
    }

    /**
     * Check the contract of a model.
     *
     * @param strict whether what cannot be checked is an error
     */
    public static List<Diagnostic> check(CheckedModel model, Contract contract, boolean strict) {
        ContractDiagnostics diagnostics = new ContractDiagnostics(model, contract, strict);
        return ContractCheck.check(contract, ModelSchema.of(model), model.syntax()).stream()
                .flatMap(judgement -> diagnostics.of(judgement).stream())
                .toList();
    }

    /** Report a contract whose model does not exist. */
    public static Diagnostic orphan(String name, Contract contract, Collection<String> models) {
        Diagnostic diagnostic = ModelCodes.W011.at(
                name, contract.origin().span(), "there is a contract for a model '" + name + "', but no such model");
        return Nearest.to(name, models)
                .map(near -> diagnostic.suggest(
                        "name the file '" + near + ".contract.toml' if '" + near + "' is the model that is meant"))
                .orElse(diagnostic);
    }

    private Optional<Diagnostic> of(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Kept ignored -> Optional.empty();
            case Judgement.Missing missing -> Optional.of(missing(missing.promise()));
            case Judgement.WrongType wrong -> Optional.of(wrongType(wrong.promise(), wrong.found()));
            case Judgement.NoSuchType none -> Optional.of(noSuchType(none.promise()));
            case Judgement.MayBeNull nullable -> Optional.of(mayBeNull(nullable.promise()));
            case Judgement.NotChecked unknown -> Optional.of(notChecked(unknown.promise(), unknown.reason()));
        };
    }

    private Diagnostic missing(Promise.Presence promise) {
        String column = promise.column();
        return switch (promise) {
            case Promise.Required ignored ->
                near(
                        promise,
                        ModelCodes.E010,
                        "required column '" + column + "' is missing from the output of model '" + model + "'",
                        "select '" + column + "', or remove it from [rules] required");
            case Promise.Protected ignored ->
                near(
                        promise,
                        ModelCodes.E013,
                        "protected column '" + column + "' was removed from the output of model '" + model + "'",
                        "select '" + column + "' again, or remove it from [rules] protected once nobody reads it");
            case Promise.Described ignored ->
                near(
                        promise,
                        ModelCodes.W010,
                        "the contract describes a column '" + column + "' that model '" + model + "' does not return",
                        "select '" + column + "', or remove it from the contract");
        };
    }

    private Diagnostic near(Promise promise, DiagnosticDefinition definition, String message, String advice) {
        Diagnostic diagnostic = at(promise, definition, message, checked.place());
        Optional<String> near = Nearest.to(promise.column(), checked.columnNames());
        if (near.isEmpty()) {
            return diagnostic.suggest(advice);
        }
        Diagnostic helped = diagnostic.suggest("did you mean '" + near.get() + "'? Otherwise " + advice);
        return contractPlace(promise)
                .map(place -> helped.fix(Fix.replace("Replace with '" + near.get() + "'", place, quoted(near.get()))))
                .orElse(helped);
    }

    private Diagnostic mayBeNull(Promise.NotNull promise) {
        String column = promise.column();
        return at(
                        promise,
                        ModelCodes.E012,
                        "column '" + column + "' of model '" + model + "' must be non-nullable, but it may hold NULL",
                        checked.placeOf(column))
                .suggest("keep rows with NULL out (WHERE … IS NOT NULL), give them a value (COALESCE), "
                        + "or remove nullable = false");
    }

    private Diagnostic wrongType(Promise.Typed promise, SqlType found) {
        Optional<String> name = ContractType.nameOf(found);
        Diagnostic diagnostic = at(
                promise,
                ModelCodes.E011,
                "column '" + promise.column() + "' of model '" + model + "' must be " + promise.type() + ", found "
                        + TypeWords.of(found),
                checked.placeOf(promise.column()));
        return name.map(right -> retype(diagnostic, promise, right))
                .orElse(diagnostic)
                .suggest("cast the column to " + promise.type() + ", or change the contract"
                        + name.map(right -> " to " + right).orElse(""));
    }

    private Diagnostic noSuchType(Promise.Typed typed) {
        Diagnostic diagnostic = at(
                typed,
                ModelCodes.E011,
                "'" + typed.type() + "' is not the name of a contract type, so column '" + typed.column()
                        + "' of model '" + model + "' can never have it",
                Optional.empty());
        return ContractType.meantBy(typed.type(), checked.syntax())
                .map(right -> retype(diagnostic, typed, right).suggest("write '" + right + "'"))
                .orElseGet(() -> diagnostic.suggest("the types are " + String.join(", ", ContractType.names())));
    }

    private Diagnostic retype(Diagnostic diagnostic, Promise.Typed promise, String right) {
        return contractPlace(promise)
                .map(place -> diagnostic.fix(Fix.replace("Replace with '" + right + "'", place, quoted(right))))
                .orElse(diagnostic);
    }

    private Diagnostic notChecked(Promise promise, Reason reason) {
        String column = "column '" + promise.column() + "'";
        String what = switch (promise) {
            case Promise.Required ignored -> "whether the required " + column + " is there";
            case Promise.Protected ignored -> "whether the protected " + column + " is still there";
            case Promise.Described ignored -> "whether " + column + " is there";
            case Promise.Typed typed -> "whether " + column + " is " + typed.type();
            case Promise.NotNull ignored -> "whether " + column + " may hold NULL";
        };
        String why = switch (reason) {
            case COLUMNS_UNKNOWN -> "not all columns of model '" + model + "' are known";
            case TYPE_UNKNOWN -> "its type in model '" + model + "' is not known";
            case NULLABILITY_UNKNOWN -> "what it comes from in model '" + model + "' is not known";
        };
        // A described column that is missing would be a warning, so that it may be missing is no error either.
        boolean error = strict && !(promise instanceof Promise.Described);
        return at(
                        promise,
                        error ? ModelCodes.E140 : ModelCodes.I110,
                        "not checked " + what + ": " + why,
                        checked.placeOf(promise.column()).or(checked::place))
                .suggest("declare the columns of the tables that it reads under [[sources]], "
                        + "or cast the column where it is selected");
    }

    private Diagnostic at(
            Promise promise, DiagnosticDefinition definition, String message, Optional<SourceSpan> query) {
        Optional<SourceSpan> inContract = contractPlace(promise);
        Diagnostic diagnostic = definition.at(model, inContract.or(() -> query), message);
        return inContract.isPresent() && query.isPresent()
                ? diagnostic.note(query.get(), "this is what the query returns")
                : diagnostic;
    }

    private Optional<SourceSpan> contractPlace(Promise promise) {
        return switch (promise) {
            case Promise.Required required -> rule("rules.required", required.index());
            case Promise.Protected protection -> rule("rules.protected", protection.index());
            case Promise.Described described -> ofColumn(described.index(), "name");
            case Promise.Typed typed -> ofColumn(typed.index(), "type");
            case Promise.NotNull notNull -> ofColumn(notNull.index(), "nullable");
        };
    }

    private Optional<SourceSpan> rule(String list, int index) {
        return Stream.of(list + "[" + index + "]", list)
                .flatMap(key -> contract.origin().spanOf(key).stream())
                .findFirst()
                .or(() -> contract.origin().span());
    }

    private Optional<SourceSpan> ofColumn(int index, String key) {
        return contract.columns().get(index).origin().spanOf(key);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
