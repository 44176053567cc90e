package dev.rocky.compiler.internal.functions;

import dev.rocky.model.DeclaredFunction;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.type.Column;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The functions of a dialect. Immutable; names are found whatever their case.
 *
 * <p>A warehouse has functions that no catalogue knows: those of its users and its extensions. A function that is not
 * found is therefore no error, and its result is unknown.
 */
public interface FunctionCatalog {

    /** The functions of a dialect. */
    static FunctionCatalog of(SqlSyntax syntax) {
        return Catalogs.of(syntax);
    }

    /** The functions of a dialect and, before them, those that a project's users wrote. */
    static FunctionCatalog of(SqlSyntax syntax, List<DeclaredFunction> declared) {
        return declared.isEmpty() ? of(syntax) : new DeclaredFunctions(syntax, declared, of(syntax));
    }

    /** What a function is applied to; empty for one that is not known. Of several kinds the one a call in a query means. */
    Optional<FunctionKind> kind(String name);

    /** What a call gives where a value stands. */
    FunctionResult call(FunctionCall call);

    /**
     * The columns of a call that stands where a table may stand.
     *
     * @return empty where they are not known
     */
    Optional<List<Column>> table(FunctionCall call);

    /** The names that {@link #kind} knows, for suggestions. */
    Collection<String> names();
}
