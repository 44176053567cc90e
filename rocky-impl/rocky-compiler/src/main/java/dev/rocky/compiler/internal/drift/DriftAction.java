package dev.rocky.compiler.internal.drift;

import dev.rocky.diagnostic.RockyException;
import dev.rocky.model.Target;
import dev.rocky.spi.RelationColumn;
import dev.rocky.spi.SqlStatement;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.dialect.TableChanges;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is done to a table before rows are copied to it, from the mildest to the harshest. */
public sealed interface DriftAction {

    /** Nothing: every column of the source has its place. */
    record Ignore() implements DriftAction {}

    /** The target gets the columns that only the source has. */
    record AddColumns(List<RelationColumn> added) implements DriftAction {
        public AddColumns {
            added = List.copyOf(added);
        }
    }

    /** Columns of the target become wider, which keeps their values, and missing ones are added. */
    record AlterColumnTypes(List<TypeChange> changed, List<RelationColumn> added) implements DriftAction {
        public AlterColumnTypes {
            changed = List.copyOf(changed);
            added = List.copyOf(added);
        }
    }

    /**
     * The target goes, and is filled anew from the source.
     *
     * @param losesRows whether the target may hold rows that the source no longer has
     */
    record DropAndRecreate(List<TypeChange> changed, boolean losesRows) implements DriftAction {
        public DropAndRecreate {
            changed = List.copyOf(changed);
        }
    }

    /** The word for it in documents; empty where there is nothing to tell. */
    default String spelling() {
        return switch (this) {
            case Ignore ignored -> "";
            case AddColumns ignored -> "add_columns";
            case AlterColumnTypes ignored -> "alter_column_types";
            case DropAndRecreate ignored -> "drop_and_recreate";
        };
    }

    /** Why, in plain words; empty where nothing is done. */
    default String reason() {
        return switch (this) {
            case Ignore ignored -> "";
            case AddColumns add -> together(add.added.stream().map(DriftAction::addition));
            case AlterColumnTypes alter ->
                together(Stream.concat(
                        alter.changed.stream().map(change -> change(change, "widened")),
                        alter.added.stream().map(DriftAction::addition)));
            case DropAndRecreate recreate ->
                together(recreate.changed.stream().map(change -> change(change, "changed")))
                        + (recreate.losesRows
                                ? "; the table is built anew, so rows that the source no longer has are lost"
                                : "");
        };
    }

    /**
     * The statements that come before the copy. After {@link DropAndRecreate} the copy has to create the table.
     *
     * @param syntax the warehouse that holds the target
     * @throws RockyException if a name or a type could change what a statement means
     */
    default List<SqlStatement> statements(Target target, SqlSyntax syntax) {
        TableChanges changes = TableChanges.of(syntax);
        return switch (this) {
            case Ignore ignored -> List.of();
            case AddColumns add -> additions(add.added, target, changes).toList();
            case AlterColumnTypes alter ->
                Stream.concat(
                                changes.changeColumnTypes(target, newTypes(alter.changed)).stream(),
                                additions(alter.added, target, changes))
                        .toList();
            case DropAndRecreate ignored -> List.of(changes.dropTable(target));
        };
    }

    private static Stream<SqlStatement> additions(List<RelationColumn> added, Target target, TableChanges changes) {
        return added.stream().map(column -> changes.addColumn(target, column.name(), column.dataType()));
    }

    private static Map<String, String> newTypes(List<TypeChange> changed) {
        Map<String, String> types = new LinkedHashMap<>();
        changed.forEach(change -> types.put(change.column(), change.to()));
        return types;
    }

    private static String change(TypeChange change, String how) {
        return "column '%s' %s %s → %s".formatted(change.column(), how, change.from(), change.to());
    }

    private static String addition(RelationColumn column) {
        return "added column '%s' (%s)".formatted(column.name(), column.dataType());
    }

    private static String together(Stream<String> reasons) {
        return reasons.collect(Collectors.joining(", "));
    }
}
