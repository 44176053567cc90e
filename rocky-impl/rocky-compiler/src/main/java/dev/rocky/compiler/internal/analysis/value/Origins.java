package dev.rocky.compiler.internal.analysis.value;

import dev.rocky.lineage.ColumnRef;
import dev.rocky.lineage.Transform;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The columns of tables that a value comes from, each with the strongest thing that happens on the way. Immutable; in
 * the order in which they are met.
 */
public final class Origins {

    /** A value that comes from no column. */
    public static final Origins NONE = new Origins(Map.of());

    private final Map<ColumnRef, Transform> transforms;

    private Origins(Map<ColumnRef, Transform> transforms) {
        this.transforms = transforms;
    }

    /** The value of a column itself. */
    public static Origins of(ColumnRef column) {
        return new Origins(Map.of(column, Transform.Simple.DIRECT));
    }

    /** The columns of several values that are used together. */
    public static Origins of(Collection<Value> values) {
        Origins all = NONE;
        for (Value value : values) {
            all = all.and(value.origins());
        }
        return all;
    }

    /** These and others. */
    public Origins and(Origins others) {
        if (others.isEmpty() || others == this) {
            return this;
        }
        if (isEmpty()) {
            return others;
        }
        Map<ColumnRef, Transform> all = new LinkedHashMap<>(transforms);
        for (Map.Entry<ColumnRef, Transform> other : others.transforms.entrySet()) {
            all.merge(other.getKey(), other.getValue(), Transform::strongest);
        }
        return new Origins(all);
    }

    /** The same after one more step. */
    public Origins through(Transform step) {
        if (isEmpty() || step == Transform.Simple.DIRECT) {
            return this;
        }
        if (transforms.size() == 1) {
            Map.Entry<ColumnRef, Transform> only =
                    transforms.entrySet().iterator().next();
            return new Origins(Map.of(only.getKey(), Transform.strongest(only.getValue(), step)));
        }
        Map<ColumnRef, Transform> all = LinkedHashMap.newLinkedHashMap(transforms.size());
        for (Map.Entry<ColumnRef, Transform> each : transforms.entrySet()) {
            all.put(each.getKey(), Transform.strongest(each.getValue(), step));
        }
        return new Origins(all);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return transforms.isEmpty();
    }

    /** Show each column to a consumer. */
    public void forEach(BiConsumer<ColumnRef, Transform> consumer) {
        transforms.forEach(consumer);
    }

    /** The columns, in order. */
    public Collection<ColumnRef> columns() {
        return transforms.keySet();
    }

    /** The one column whose value this is unchanged, if it is that. */
    public Optional<ColumnRef> unchanged() {
        if (transforms.size() != 1) {
            return Optional.empty();
        }
        Map.Entry<ColumnRef, Transform> only = transforms.entrySet().iterator().next();
        return only.getValue() == Transform.Simple.DIRECT ? Optional.of(only.getKey()) : Optional.empty();
    }

    @Override
    public String toString() {
        return transforms.toString();
    }
}
