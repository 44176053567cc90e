package dev.rocky.compiler.internal.analysis.scope;

import dev.rocky.compiler.internal.analysis.value.Value;
import java.util.List;

/** What a name means. */
public sealed interface Resolution {

    /**
     * A column.
     *
     * @param relation the number of its relation in its scope
     * @param column its number in the relation
     * @param level how many queries further out: 0 for the query in which the name stands
     * @param consumed how many parts of the name it took; the others are fields
     */
    record Found(ScopeRelation source, int relation, int column, Value value, int level, int consumed)
            implements Resolution {}

    /** A relation as a whole: a struct of its columns. */
    record WholeRow(ScopeRelation source, int level, int consumed) implements Resolution {}

    /**
     * A column of a relation of which not all columns are known.
     *
     * @param level as above; where several relations come into question, the innermost
     */
    record Unlisted(ScopeRelation source, int level, int consumed) implements Resolution {}

    /** Several columns; none is meant more than the others. */
    record Ambiguous(List<String> candidates) implements Resolution {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** No column: there certainly is none of this name. */
    record NotFound(List<String> candidates) implements Resolution {
        public NotFound {
            candidates = List.copyOf(candidates);
        }
    }

    /** No relation: the name starts with something that is neither a relation nor a column. */
    record NoRelation(List<String> candidates) implements Resolution {
        public NoRelation {
            candidates = List.copyOf(candidates);
        }
    }

    /** Something that cannot be told with what is known. */
    record Uncertain() implements Resolution {}
}
