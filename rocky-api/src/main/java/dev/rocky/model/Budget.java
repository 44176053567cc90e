package dev.rocky.model;

import static java.util.Objects.requireNonNull;

import dev.rocky.json.Spelled;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What a run, or one model of it, may cost. A limit that is not set is not checked.
 *
 * @param maxUsd in US dollars
 * @param maxDurationMs in milliseconds
 * @param maxBytesScanned in bytes
 * @param onBreach what a breach does; empty to inherit
 * @since 2.0
 */
public record Budget(
        OptionalDouble maxUsd, OptionalLong maxDurationMs, OptionalLong maxBytesScanned, Optional<OnBreach> onBreach) {

    public Budget {
        requireNonNull(maxUsd, "maxUsd");
        requireNonNull(maxDurationMs, "maxDurationMs");
        requireNonNull(maxBytesScanned, "maxBytesScanned");
        requireNonNull(onBreach, "onBreach");
    }

    /** What happens when a limit is exceeded. */
    public enum OnBreach implements Spelled {
        WARN("warn"),
        ERROR("error");

        private final String spelling;

        OnBreach(String spelling) {
            this.spelling = spelling;
        }

        @Override
        public String spelling() {
            return spelling;
        }
    }
}
