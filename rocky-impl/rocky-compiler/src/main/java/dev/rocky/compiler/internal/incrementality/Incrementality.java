package dev.rocky.compiler.internal.incrementality;

import dev.rocky.compile.Confidence;
import dev.rocky.compile.IncrementalityHint;
import dev.rocky.compiler.internal.check.TypeWords;
import dev.rocky.sql.tree.Query;
import dev.rocky.type.Column;
import dev.rocky.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a column by which a model could be loaded incrementally that is rebuilt as a whole.
 *
 * <p>What counts is its name, its type, and whether the query orders by it or compares it. A column whose type is known
 * and neither a time nor a whole number is none, and neither is any column of an aggregate, whose old rows change.
 */
public final class Incrementality {

    private static final int NAME = 2;
    private static final int TYPE = 2;
    private static final int QUERY = 1;

    private Incrementality() {}

    private record Candidate(String column, int score, List<String> signals) {

        boolean isBetterThan(Candidate other) {
            return score > other.score || (score == other.score && NameClue.rank(column) < NameClue.rank(other.column));
        }

        IncrementalityHint hint() {
            Confidence confidence = score >= NAME + TYPE
                    ? Confidence.HIGH
                    : score >= Math.min(NAME, TYPE) ? Confidence.MEDIUM : Confidence.LOW;
            return new IncrementalityHint(true, column, confidence, signals);
        }
    }

    /**
     * The advice for a model, if it should be rebuilt as a whole; empty where there is none.
     *
     * @param aggregates whether the query makes one row of many
     */
    public static Optional<IncrementalityHint> hint(Query query, boolean aggregates, List<Column> columns) {
        if (aggregates) {
            return Optional.empty();
        }
        RowClues rows = RowClues.of(query);
        Candidate best = new Candidate("", 0, List.of());
        for (Column column : columns) {
            if (column.type().isUnknown() || TypeWords.isTime(column.type()) || isWhole(column.type())) {
                Candidate candidate = judge(column, rows);
                best = candidate.isBetterThan(best) ? candidate : best;
            }
        }
        return best.score == 0 ? Optional.empty() : Optional.of(best.hint());
    }

    private static Candidate judge(Column column, RowClues rows) {
        String name = column.name();
        Optional<NameClue> clue = NameClue.of(name);
        List<String> signals = new ArrayList<>(3);
        int score = 0;
        if (clue.isPresent()) {
            score += NAME;
            signals.add("column '" + name + "' " + clue.get().text());
        }
        if (TypeWords.isTime(column.type())
                || (isWhole(column.type()) && clue.filter(NameClue::id).isPresent())) {
            score += TYPE;
            signals.add("column '" + name + "' has the type " + TypeWords.of(column.type()));
        }
        if (rows.ordersBy(name)) {
            score += QUERY;
            signals.add("the query has ORDER BY " + name);
        } else if (rows.compares(name)) {
            score += QUERY;
            signals.add("the query compares " + name + " with more or less");
        }
        return new Candidate(name, score, signals);
    }

    private static boolean isWhole(SqlType type) {
        return type instanceof SqlType.Simple simple
                && switch (simple) {
                    case INT8, INT16, INT32, INT64, INT128, UINT8, UINT16, UINT32, UINT64, UINT128 -> true;
                    default -> false;
                };
    }
}
