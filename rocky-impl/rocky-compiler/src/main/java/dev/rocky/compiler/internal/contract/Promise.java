package dev.rocky.compiler.internal.contract;

/** One thing that a contract says of a model. */
public sealed interface Promise {

    /** The column that it is about. */
    String column();

    /** That a column is there. */
    sealed interface Presence extends Promise {}

    /**
     * The model returns the column.
     *
     * @param index its place in the contract's list, from 0
     */
    record Required(String column, int index) implements Presence {}

    /**
     * The column is not taken away.
     *
     * @param index its place in the contract's list, from 0
     */
    record Protected(String column, int index) implements Presence {}

    /**
     * A column that the contract describes is there.
     *
     * @param index its place among the described columns, from 0
     */
    record Described(String column, int index) implements Presence {}

    /**
     * The column has a type.
     *
     * @param type as the contract writes it
     * @param index its place among the described columns, from 0
     */
    record Typed(String column, String type, int index) implements Promise {}

    /**
     * The column never holds {@code NULL}.
     *
     * @param index its place among the described columns, from 0
     */
    record NotNull(String column, int index) implements Promise {}
}
