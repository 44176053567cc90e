package dev.rocky.model;

import dev.rocky.json.Spelled;
import java.util.List;
import java.util.Map;

/**
 * How classified columns are hidden from those who may not see them.
 *
 * @param defaults by classification tag, wherever no environment says otherwise
 * @param environments by environment, then by tag
 * @param allowUnmasked tags that need no mask
 * @since 2.0
 */
public record Masking(
        Map<String, Strategy> defaults, Map<String, Map<String, Strategy>> environments, List<String> allowUnmasked) {

    /** Nothing is masked. */
    public static final Masking NONE = new Masking(Map.of(), Map.of(), List.of());

    public Masking {
        defaults = Names.orderedCopy(defaults);
        environments = Names.orderedCopy(environments);
        allowUnmasked = List.copyOf(allowUnmasked);
    }

    /** Whether anybody said what becomes of columns with this tag. */
    public boolean settles(String tag) {
        return allowUnmasked.contains(tag)
                || defaults.containsKey(tag)
                || environments.values().stream().anyMatch(tags -> tags.containsKey(tag));
    }

    /** What readers see instead of a value. */
    public enum Strategy implements Spelled {
        HASH("hash"),
        REDACT("redact"),
        PARTIAL("partial"),
        NONE("none");

        private final String spelling;

        Strategy(String spelling) {
            this.spelling = spelling;
        }

        @Override
        public String spelling() {
            return spelling;
        }
    }
}
