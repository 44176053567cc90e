package dev.rocky.sql.internal.node;

import java.util.Arrays;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParserPos;
import org.jspecify.annotations.Nullable;

/** A piece of syntax with its parts, in the order in which its {@link Form} names them. */
public final class Phrase extends SyntaxNode {

    private final Form form;
    private final @Nullable SqlNode[] parts;
    private final int depth;

    /** A piece of syntax; a part that was left out is {@code null}. */
    public Phrase(Form form, SqlParserPos position, @Nullable SqlNode... parts) {
        super(position);
        this.form = form;
        this.parts = parts;
        int deepest = 0;
        for (SqlNode part : parts) {
            deepest = Math.max(deepest, depthOf(part));
        }
        this.depth = deepest + 1;
    }

    /** What it is. */
    public Form form() {
        return form;
    }

    /** How many parts it has, those that were left out included. */
    public int size() {
        return parts.length;
    }

    /** Whether a part was written. */
    public boolean has(int index) {
        return parts[index] != null;
    }

    /** A part, or {@code null} where it was left out. */
    public @Nullable SqlNode find(int index) {
        return parts[index];
    }

    /** A part that every phrase of this form has. */
    public SqlNode part(int index) {
        SqlNode part = parts[index];
        if (part == null) {
            throw new IllegalStateException(form + " has no part " + index);
        }
        return part;
    }

    @Override
    public int depth() {
        return depth;
    }

    @Override
    public String toString() {
        return form + Arrays.toString(parts);
    }

    private static int depthOf(@Nullable SqlNode node) {
        if (node instanceof SyntaxNode ours) {
            return ours.depth();
        }
        return 0;
    }
}
