package dev.rocky.model;

import static java.util.Objects.requireNonNull;

import dev.rocky.json.Spelled;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where runs are remembered.
 *
 * @param backend where the state lives between runs
 * @param path the store on this machine, or empty for the default place beside the models
 * @since 2.0
 */
public record StateConfig(Backend backend, Optional<Path> path) {

    /** On this machine, beside the models. */
    public static final StateConfig LOCAL = new StateConfig(Backend.LOCAL, Optional.empty());

    public StateConfig {
        requireNonNull(backend, "backend");
        requireNonNull(path, "path");
    }

    /** Keep the state in this folder. */
    public static StateConfig at(Path path) {
        return new StateConfig(Backend.LOCAL, Optional.of(path));
    }

    /** Where the state lives between runs. */
    public enum Backend implements Spelled {
        LOCAL("local"),
        S3("s3"),
        GCS("gcs"),
        VALKEY("valkey"),
        TIERED("tiered");

        private final String spelling;

        Backend(String spelling) {
            this.spelling = spelling;
        }

        @Override
        public String spelling() {
            return spelling;
        }
    }
}
