package dev.rocky.sql.internal.types;

import dev.rocky.sql.tree.Name;
import dev.rocky.sql.tree.TypeName;
import dev.rocky.sql.tree.TypeName.Argument;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Decimal;
import dev.rocky.type.SqlType.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in the brackets of a type, read as what it must be there; empty where it is something else. */
record Brackets(List<Argument> arguments) {

    static Brackets of(TypeName name) {
        return new Brackets(name.arguments());
    }

    boolean isEmpty() {
        return arguments.isEmpty();
    }

    /** Numbers, and nothing else. */
    Optional<List<Long>> sizes() {
        List<Long> sizes = new ArrayList<>();
        for (Argument argument : arguments) {
            if (!(argument instanceof Argument.Size size)) {
                return Optional.empty();
            }
            sizes.add(size.value());
        }
        return Optional.of(sizes);
    }

    /** One number or none, as behind {@code VARCHAR}. */
    boolean isLength() {
        return isEmpty() || sizes().filter(sizes -> sizes.size() == 1).isPresent();
    }

    /** Texts, and nothing else. */
    Optional<List<String>> texts() {
        List<String> texts = new ArrayList<>();
        for (Argument argument : arguments) {
            if (!(argument instanceof Argument.Text text)) {
                return Optional.empty();
            }
            texts.add(text.value());
        }
        return Optional.of(texts);
    }

    /** Types with or without a name, and nothing else. */
    Optional<List<Field>> fields(TypeNaming naming) {
        List<Field> fields = new ArrayList<>();
        for (Argument argument : arguments) {
            if (!(argument instanceof Argument.Type type)) {
                return Optional.empty();
            }
            fields.add(new Field(type.name().map(Name::text).orElse(""), naming.resolve(type.type()), !type.notNull()));
        }
        return Optional.of(fields);
    }

    /** So many types without names. */
    Optional<List<SqlType>> types(int count, TypeNaming naming) {
        return fields(naming)
                .filter(fields -> fields.size() == count
                        && fields.stream().allMatch(field -> field.name().isEmpty()))
                .map(fields -> fields.stream().map(Field::type).toList());
    }

    /**
     * Digits and scale of a decimal.
     *
     * @param none what a decimal is without brackets
     * @param most the highest number of digits
     */
    Optional<Decimal> decimal(Decimal none, int most) {
        if (isEmpty()) {
            return Optional.of(none);
        }
        return sizes().filter(sizes -> sizes.size() <= 2)
                .map(sizes -> List.of(sizes.get(0), sizes.size() == 2 ? sizes.get(1) : 0L))
                .filter(sizes ->
                        sizes.get(0) >= 1 && sizes.get(0) <= most && sizes.get(1) >= 0 && sizes.get(1) <= sizes.get(0))
                .map(sizes -> new Decimal(sizes.get(0).intValue(), sizes.get(1).intValue()));
    }
}
