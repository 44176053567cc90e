package dev.rocky.compile.change;

import static dev.rocky.compile.change.ChangeSeverity.BREAKING;
import static dev.rocky.compile.change.ChangeSeverity.INFO;
import static dev.rocky.compile.change.ChangeSeverity.WARNING;
import static java.util.Objects.requireNonNull;

import dev.rocky.json.Key;
import dev.rocky.json.Tagged;
import dev.rocky.model.Masking;
import dev.rocky.type.SqlType;
import java.util.List;
import java.util.Optional;

/**
 * One difference between two states of a model.
 *
 * @since 2.0
 */
@Tagged("kind")
public sealed interface Change {

    /** The model that differs; its name now, where it still exists. */
    String model();

    /** Its table is gone. */
    record ModelRemoved(String model) implements Change {
        public ModelRemoved {
            requireNonNull(model, "model");
        }
    }

    /** Its table is new. */
    record ModelAdded(String model) implements Change {
        public ModelAdded {
            requireNonNull(model, "model");
        }
    }

    /** A column is gone. */
    record ColumnDropped(String model, String column, SqlType dataType) implements Change {
        public ColumnDropped {
            requireNonNull(model, "model");
            requireNonNull(column, "column");
            requireNonNull(dataType, "dataType");
        }
    }

    /** A column is new. */
    record ColumnAdded(String model, String column, SqlType dataType, boolean nullable) implements Change {
        public ColumnAdded {
            requireNonNull(model, "model");
            requireNonNull(column, "column");
            requireNonNull(dataType, "dataType");
        }
    }

    /**
     * A column has another type.
     *
     * @param narrowing whether there are values of the old type that the new one cannot hold
     */
    record ColumnTypeChanged(String model, String column, SqlType oldType, SqlType newType, boolean narrowing)
            implements Change {
        public ColumnTypeChanged {
            requireNonNull(model, "model");
            requireNonNull(column, "column");
            requireNonNull(oldType, "oldType");
            requireNonNull(newType, "newType");
        }
    }

    /** A column may hold {@code NULL} now, or may not any longer. */
    record ColumnNullabilityChanged(String model, String column, boolean oldNullable, boolean newNullable)
            implements Change {
        public ColumnNullabilityChanged {
            requireNonNull(model, "model");
            requireNonNull(column, "column");
        }
    }

    /**
     * A column stands elsewhere among those that were there before.
     *
     * @param oldIndex its place among all columns, from 0
     * @param newIndex its place among all columns, from 0
     */
    record ColumnReordered(String model, String column, int oldIndex, int newIndex) implements Change {
        public ColumnReordered {
            requireNonNull(model, "model");
            requireNonNull(column, "column");
        }
    }

    /** Its rows reach the warehouse in another way. */
    record MaterializationStrategyChanged(String model, String oldStrategy, String newStrategy) implements Change {
        public MaterializationStrategyChanged {
            requireNonNull(model, "model");
            requireNonNull(oldStrategy, "oldStrategy");
            requireNonNull(newStrategy, "newStrategy");
        }
    }

    /** Its strategy is the same, but goes by something else. */
    record MaterializationKeyChanged(
            String model,
            KeyKind keyKind,
            List<String> old,
            @Key("new") List<String> now) implements Change {
        public MaterializationKeyChanged {
            requireNonNull(model, "model");
            requireNonNull(keyKind, "keyKind");
            old = List.copyOf(old);
            now = List.copyOf(now);
        }
    }

    /** Its table is partitioned by other columns on the lakehouse. */
    record PartitionByChanged(
            String model, List<String> old, @Key("new") List<String> now) implements Change {
        public PartitionByChanged {
            requireNonNull(model, "model");
            old = List.copyOf(old);
            now = List.copyOf(now);
        }
    }

    /** It fills another table. */
    record TargetRenamed(
            String model, String old, @Key("new") String now) implements Change {
        public TargetRenamed {
            requireNonNull(model, "model");
            requireNonNull(old, "old");
            requireNonNull(now, "now");
        }
    }

    /** It declares to read other tables outside the project. */
    record SourceChanged(
            String model, List<String> old, @Key("new") List<String> now) implements Change {
        public SourceChanged {
            requireNonNull(model, "model");
            old = List.copyOf(old);
            now = List.copyOf(now);
        }
    }

    /** A column is hidden in another way, no longer, or from now on. */
    record ColumnMaskChanged(
            String model, String column, Optional<Masking.Strategy> oldStrategy, Optional<Masking.Strategy> newStrategy)
            implements Change {
        public ColumnMaskChanged {
            requireNonNull(model, "model");
            requireNonNull(column, "column");
            requireNonNull(oldStrategy, "oldStrategy");
            requireNonNull(newStrategy, "newStrategy");
        }
    }

    /** Its table has another format on the lakehouse. */
    record LakehouseFormatChanged(
            String model, String old, @Key("new") String now) implements Change {
        public LakehouseFormatChanged {
            requireNonNull(model, "model");
            requireNonNull(old, "old");
            requireNonNull(now, "now");
        }
    }

    /** The text of its query differs. */
    record SqlBodyChanged(String model) implements Change {
        public SqlBodyChanged {
            requireNonNull(model, "model");
        }
    }

    /** How bad it is for readers. */
    default ChangeSeverity severity() {
        return switch (this) {
            case ModelRemoved ignored -> BREAKING;
            case ModelAdded ignored -> INFO;
            case ColumnDropped ignored -> BREAKING;
            case ColumnAdded added -> added.nullable() ? INFO : WARNING;
            case ColumnTypeChanged changed -> changed.narrowing() ? BREAKING : INFO;
            case ColumnNullabilityChanged changed -> changed.newNullable() ? INFO : WARNING;
            case ColumnReordered ignored -> WARNING;
            case MaterializationStrategyChanged ignored -> BREAKING;
            case MaterializationKeyChanged changed -> changed.keyKind() == KeyKind.TARGET_LAG ? WARNING : BREAKING;
            case PartitionByChanged ignored -> BREAKING;
            case TargetRenamed ignored -> BREAKING;
            case SourceChanged ignored -> BREAKING;
            case ColumnMaskChanged changed -> changed.newStrategy().isEmpty() ? BREAKING : WARNING;
            case LakehouseFormatChanged ignored -> BREAKING;
            case SqlBodyChanged ignored -> INFO;
        };
    }
}
