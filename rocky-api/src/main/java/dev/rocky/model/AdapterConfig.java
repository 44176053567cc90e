package dev.rocky.model;

import static java.util.Objects.requireNonNull;

import dev.rocky.source.Origin;
import java.util.Map;
import java.util.Optional;

/**
 * A configured adapter: a warehouse, or a service that knows sources.
 *
 * @param name the name that pipelines use for it
 * @param type the kind of warehouse or service, such as {@code duckdb}
 * @param kind the only role it shall have, or empty for every role its type can serve
 * @param options everything else, in the order it was written; secrets print as {@code ***}
 * @param origin where it was written
 * @since 2.0
 */
public record AdapterConfig(
        String name, String type, Optional<AdapterKind> kind, Map<String, ConfigValue> options, Origin origin) {

    /** The name of the adapter that a pipeline uses when it names none. */
    public static final String DEFAULT_NAME = "default";

    public AdapterConfig {
        Names.requireName(name, "adapter name");
        Names.requireName(type, "adapter type");
        requireNonNull(kind, "kind");
        options = Names.orderedCopy(options);
        requireNonNull(origin, "origin");
    }

    /** An adapter named {@value #DEFAULT_NAME} with every role of its type. */
    public static AdapterConfig of(String type, Map<String, ConfigValue> options) {
        return new AdapterConfig(DEFAULT_NAME, type, Optional.empty(), options, Origin.none());
    }

    /** The same adapter under another name. */
    public AdapterConfig named(String newName) {
        return new AdapterConfig(newName, type, kind, options, origin);
    }

    /** The text of an option, a secret's included, or empty where it is not set or is no text. */
    public Optional<String> text(String option) {
        return switch (options.get(option)) {
            case ConfigValue.Text text -> Optional.of(text.value());
            case ConfigValue.Secret secret -> Optional.of(secret.value());
            case null, default -> Optional.empty();
        };
    }
}
