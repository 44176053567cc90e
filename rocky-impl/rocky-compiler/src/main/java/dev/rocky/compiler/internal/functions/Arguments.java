package dev.rocky.compiler.internal.functions;

import dev.rocky.compiler.internal.types.Operand;
import dev.rocky.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The arguments of a call as rules ask for them: by place, counted from 0. */
record Arguments(FunctionCall call) {

    int size() {
        return call.arguments().size();
    }

    FunctionArgument at(int index) {
        return call.arguments().get(index);
    }

    /** The value of an argument; an unknown one for a lambda and where there is no argument. */
    Operand operand(int index) {
        return index < size() && at(index) instanceof FunctionArgument.Value value
                ? value.operand()
                : Operand.of(SqlType.unknown());
    }

    SqlType type(int index) {
        return operand(index).type();
    }

    /** The values of the arguments from a place on. */
    List<Operand> operands(int from) {
        List<Operand> operands = new ArrayList<>();
        for (int index = from; index < size(); index++) {
            operands.add(operand(index));
        }
        return operands;
    }

    /** The body of a lambda. */
    Optional<FunctionArgument.Lambda> lambda(int index) {
        return index < size() && at(index) instanceof FunctionArgument.Lambda lambda
                ? Optional.of(lambda)
                : Optional.empty();
    }

    /** A text that stands in the query. */
    Optional<String> text(int index) {
        return operand(index) instanceof Operand.TextConstant constant
                ? Optional.of(constant.value())
                : Optional.empty();
    }

    /** The texts of a list that stands in the query; empty where one of its elements is something else. */
    Optional<List<String>> texts(int index) {
        if (index >= size()
                || !(at(index) instanceof FunctionArgument.Value value)
                || value.elements().isEmpty()) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        for (Operand element : value.elements()) {
            if (element instanceof Operand.TextConstant constant) {
                texts.add(constant.value());
            }
        }
        return texts.size() == value.elements().size() ? Optional.of(List.copyOf(texts)) : Optional.empty();
    }

    /** An integer that stands in the query. */
    Optional<Integer> integer(int index) {
        return operand(index) instanceof Operand.IntegerConstant constant
                        && constant.value().bitLength() < Integer.SIZE
                ? Optional.of(constant.value().intValue())
                : Optional.empty();
    }

    Optional<String> name(int index) {
        return at(index).name();
    }

    /** Whether the call names an argument so. */
    boolean names(String name) {
        return call.arguments().stream()
                .anyMatch(argument -> argument.name()
                        .filter(found -> found.toLowerCase(Locale.ROOT).equals(name))
                        .isPresent());
    }

    boolean nullable(int index) {
        return index >= size() || !(at(index) instanceof FunctionArgument.Value value) || value.nullable();
    }

    boolean anyNullable(int from) {
        for (int index = from; index < size(); index++) {
            if (nullable(index)) {
                return true;
            }
        }
        return false;
    }

    boolean allNullable() {
        for (int index = 0; index < size(); index++) {
            if (!nullable(index)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an aggregate sees at least one row whenever it gives a value. */
    boolean everyGroupHasRows() {
        return call.grouped() && !call.filtered() && !call.windowed();
    }
}
