package dev.rocky.compiler.internal.analysis.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The relations that are in sight at a place of a query, and those in sight around the query. Immutable. */
public final class Scope {

    /** A place where nothing is in sight. */
    public static final Scope EMPTY = new Scope(List.of(), null);

    private final List<ScopeRelation> relations;
    private final @Nullable Scope outer;

    private Scope(List<ScopeRelation> relations, @Nullable Scope outer) {
        this.relations = List.copyOf(relations);
        this.outer = outer;
    }

    /** The scope of a query inside of this one. */
    public Scope inner(List<ScopeRelation> theirs) {
        return new Scope(theirs, this);
    }

    /** The same with other relations of the query itself. */
    public Scope with(List<ScopeRelation> others) {
        return new Scope(others, outer);
    }

    /** The relations of the query itself. */
    public List<ScopeRelation> relations() {
        return relations;
    }

    /** Whether every column of the query's own relations is known. */
    public boolean complete() {
        return relations.stream().allMatch(ScopeRelation::complete);
    }

    /** The relation of the query itself that these parts name, or the innermost one around it. */
    public Optional<ScopeRelation> relation(List<String> parts) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            for (ScopeRelation relation : scope.relations) {
                if (relation.isCalled(parts)) {
                    return Optional.of(relation);
                }
            }
        }
        return Optional.empty();
    }

    /** Find out what a name means. */
    public Resolution resolve(List<String> parts) {
        List<Resolution.Unlisted> unlisted = new ArrayList<>(1);
        Resolution.@Nullable NotFound missing = null;
        int level = 0;
        for (Scope scope = this; scope != null; scope = scope.outer) {
            Optional<Resolution> here = scope.resolveHere(parts, level);
            if (here.isPresent() && here.get() instanceof Resolution.NotFound notFound) {
                // A relation further out may have the same name, and the column.
                missing = missing == null ? notFound : missing;
            } else if (here.isPresent()) {
                boolean shadowed = !unlisted.isEmpty() && takesOneName(here.get());
                return shadowed ? new Resolution.Uncertain() : here.get();
            }
            for (ScopeRelation relation : scope.relations) {
                if (relation.mayHave(parts.get(0))) {
                    unlisted.add(new Resolution.Unlisted(relation, level, 1));
                }
            }
            level++;
        }
        return switch (unlisted.size()) {
            case 0 -> missing == null ? nothing(parts) : missing;
            case 1 -> unlisted.get(0);
            default -> new Resolution.Uncertain();
        };
    }

    /** Whether a column further in that nobody knows of could be meant as well. */
    private static boolean takesOneName(Resolution found) {
        return switch (found) {
            case Resolution.Found column -> column.consumed() == 1;
            case Resolution.WholeRow row -> row.consumed() == 1;
            case Resolution.Ambiguous ambiguous -> true;
            case Resolution.Unlisted unlisted -> false;
            case Resolution.NotFound notFound -> false;
            case Resolution.NoRelation noRelation -> false;
            case Resolution.Uncertain uncertain -> false;
        };
    }

    private Optional<Resolution> resolveHere(List<String> parts, int level) {
        Resolution.@Nullable NotFound missing = null;
        for (int taken = parts.size() - 1; taken > 0; taken--) {
            List<String> qualifier = parts.subList(0, taken);
            for (int i = 0; i < relations.size(); i++) {
                ScopeRelation relation = relations.get(i);
                if (!relation.isCalled(qualifier)) {
                    continue;
                }
                OptionalInt column = relation.find(parts.get(taken));
                if (column.isPresent()) {
                    int at = column.getAsInt();
                    return Optional.of(new Resolution.Found(
                            relation, i, at, relation.columns().get(at).column().value(), level, taken + 1));
                }
                if (relation.mayHave(parts.get(taken))) {
                    return Optional.of(new Resolution.Unlisted(relation, level, taken + 1));
                }
                missing = new Resolution.NotFound(names(relation));
            }
        }
        Optional<Resolution> plain = plainColumn(parts.get(0), level);
        if (plain.isPresent()) {
            return plain;
        }
        if (parts.size() == 1) {
            for (ScopeRelation relation : relations) {
                if (relation.isCalled(parts)) {
                    return Optional.of(new Resolution.WholeRow(relation, level, 1));
                }
            }
        }
        return Optional.ofNullable(missing);
    }

    private Optional<Resolution> plainColumn(String name, int level) {
        Resolution.@Nullable Found found = null;
        for (int i = 0; i < relations.size(); i++) {
            ScopeRelation relation = relations.get(i);
            OptionalInt at = relation.find(name);
            if (at.isPresent() && !relation.columns().get(at.getAsInt()).hidden()) {
                ScopeColumn column = relation.columns().get(at.getAsInt());
                if (found != null) {
                    return Optional.of(new Resolution.Ambiguous(candidates(name)));
                }
                found = new Resolution.Found(relation, i, at.getAsInt(), column.shared(), level, 1);
            }
        }
        return Optional.ofNullable(found);
    }

    /** The columns of the query's own relations that have a name, each with its relation. */
    private List<String> candidates(String name) {
        List<String> candidates = new ArrayList<>(2);
        for (ScopeRelation relation : relations) {
            OptionalInt at = relation.find(name);
            if (at.isPresent() && !relation.columns().get(at.getAsInt()).hidden()) {
                candidates.add(relation.shortName() + "."
                        + relation.columns().get(at.getAsInt()).name());
            }
        }
        return candidates;
    }

    private Resolution nothing(List<String> parts) {
        List<String> known = new ArrayList<>();
        for (Scope scope = this; scope != null; scope = scope.outer) {
            for (ScopeRelation relation : scope.relations) {
                if (parts.size() == 1) {
                    known.addAll(names(relation));
                } else {
                    known.add(relation.shortName());
                }
            }
        }
        return parts.size() == 1 ? new Resolution.NotFound(known) : new Resolution.NoRelation(known);
    }

    private static List<String> names(ScopeRelation relation) {
        return relation.columns().stream().map(ScopeColumn::name).toList();
    }
}
