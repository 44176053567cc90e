package dev.rocky.sql.internal.node;

import java.util.List;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.SqlSpecialOperator;
import org.apache.calcite.sql.parser.SqlParserPos;

/**
 * A node of our own.
 *
 * <p>It lives from the grammar to the translator and nothing of Calcite ever looks into it, so that it is a
 * call in name only.
 */
public abstract sealed class SyntaxNode extends SqlCall permits Lexeme, Phrase {

    SyntaxNode(SqlParserPos position) {
        super(position);
    }

    /** How many nodes are on the longest way down, this one included. */
    public abstract int depth();

    @Override
    public SqlOperator getOperator() {
        return new SqlSpecialOperator(getClass().getSimpleName(), SqlKind.OTHER);
    }

    @Override
    public List<SqlNode> getOperandList() {
        return List.of();
    }
}
