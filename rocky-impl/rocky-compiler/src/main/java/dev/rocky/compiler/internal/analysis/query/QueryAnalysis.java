package dev.rocky.compiler.internal.analysis.query;

import static java.util.Objects.requireNonNull;

import dev.rocky.compiler.internal.analysis.expression.CommonTables;
import dev.rocky.compiler.internal.analysis.expression.Expressions;
import dev.rocky.compiler.internal.analysis.expression.Language;
import dev.rocky.compiler.internal.analysis.naming.OutputNames;
import dev.rocky.compiler.internal.analysis.problem.Findings;
import dev.rocky.compiler.internal.analysis.scope.Scope;
import dev.rocky.compiler.internal.analysis.value.Rows;
import dev.rocky.sql.tree.Query;

/** Analyses one query; its parts see each other through it. */
public final class QueryAnalysis {

    private final Language language;
    private final Tables tables;
    private final Findings findings = new Findings();
    private final OutputNames names;
    private final Expressions expressions;
    private final Queries queries;
    private final Selects selects;
    private final FromClause from;
    private final SetOperations setOperations;

    /**
     * Prepare to analyse a query.
     *
     * @param text the text of the query, which decides what columns without a name are called
     */
    public QueryAnalysis(Language language, Tables tables, String text) {
        this.language = requireNonNull(language, "language");
        this.tables = requireNonNull(tables, "tables");
        this.names = new OutputNames(text, language.syntax());
        this.queries = new Queries(this);
        this.expressions = new Expressions(
                language,
                findings,
                (query, place) -> queries.rows(query, place.scope(), place.commonTables()),
                (columns, place) -> new ColumnChoice(this).rows(columns, place).columns());
        this.selects = new Selects(this);
        this.from = new FromClause(this);
        this.setOperations = new SetOperations(this);
    }

    /** The columns that the query gives; what else was noticed is in {@link #findings} afterwards. */
    public Rows analyse(Query query) {
        return queries.rows(query, Scope.EMPTY, CommonTables.NONE);
    }

    /** What was noticed. */
    public Findings findings() {
        return findings;
    }

    Language language() {
        return language;
    }

    Tables tables() {
        return tables;
    }

    OutputNames names() {
        return names;
    }

    Expressions expressions() {
        return expressions;
    }

    Queries queries() {
        return queries;
    }

    Selects selects() {
        return selects;
    }

    FromClause from() {
        return from;
    }

    SetOperations setOperations() {
        return setOperations;
    }
}
