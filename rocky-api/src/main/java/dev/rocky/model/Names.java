package dev.rocky.model;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the values of this package have in common: names that are there, and maps that keep their order. */
final class Names {

    private Names() {}

    static String requireName(String name, String what) {
        requireNonNull(name, what);
        if (name.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
        return name;
    }

    static <V> Map<String, V> orderedCopy(Map<String, V> map) {
        map.forEach((key, value) -> {
            requireNonNull(key, "key");
            requireNonNull(value, "value");
        });
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
