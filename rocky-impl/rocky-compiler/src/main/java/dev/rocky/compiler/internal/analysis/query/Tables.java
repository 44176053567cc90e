package dev.rocky.compiler.internal.analysis.query;

import dev.rocky.compile.TableRead;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.sql.tree.QualifiedName;
import java.util.Optional;

/** The tables that a query reads. */
public interface Tables {

    /** The table that a name in the query means, or empty where it means a common table expression. */
    Optional<TableRead> find(QualifiedName name);

    /** The columns of a table. */
    Rows rows(TableRead table);
}
