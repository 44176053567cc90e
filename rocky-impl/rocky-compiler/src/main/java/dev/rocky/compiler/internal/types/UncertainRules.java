package dev.rocky.compiler.internal.types;

import dev.rocky.sql.tree.Expression.BinaryKind;
import dev.rocky.sql.tree.Expression.NumberKind;
import dev.rocky.type.SqlType;
import java.util.List;
import java.util.Optional;

/** Rules that are certain of nothing. */
final class UncertainRules implements TypeRules {

    static final UncertainRules INSTANCE = new UncertainRules();

    private static final Optional<SqlType> UNCERTAIN = Optional.of(SqlType.unknown());

    private UncertainRules() {}

    @Override
    public Operand number(String text, NumberKind kind) {
        return Operand.of(SqlType.unknown());
    }

    @Override
    public Operand text(String value) {
        return new Operand.TextConstant(value, SqlType.Simple.STRING);
    }

    @Override
    public SqlType binary(BinaryKind kind) {
        return SqlType.unknown();
    }

    @Override
    public SqlType interval(Optional<String> from, Optional<String> to) {
        return SqlType.Simple.INTERVAL;
    }

    @Override
    public SqlType read(SqlType declared) {
        return declared;
    }

    @Override
    public Operand cast(Operand operand, SqlType target) {
        return Operand.of(target);
    }

    @Override
    public Optional<SqlType> common(Agreement place, List<Operand> operands) {
        return UNCERTAIN;
    }

    @Override
    public Optional<SqlType> binary(String operator, Operand left, Operand right) {
        return UNCERTAIN;
    }

    @Override
    public Optional<Operand> unary(String operator, Operand operand) {
        return Optional.of(Operand.of(SqlType.unknown()));
    }

    @Override
    public int castCost(Operand from, SqlType to) {
        return from.type().equals(to) ? 0 : NO_CAST;
    }

    @Override
    public Optional<SqlType> sum(Operand operand) {
        return UNCERTAIN;
    }

    @Override
    public Optional<SqlType> average(Operand operand) {
        return UNCERTAIN;
    }

    @Override
    public boolean widens(SqlType current, SqlType wanted) {
        return current.equals(wanted);
    }
}
