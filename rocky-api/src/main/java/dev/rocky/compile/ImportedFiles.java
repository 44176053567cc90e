package dev.rocky.compile;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What stands in the files that describe an imported project.
 *
 * @param snapshot what the project is like
 * @param baseline what it was like when somebody last looked at it, where the import names such a file
 * @since 2.0
 */
public record ImportedFiles(Content snapshot, Optional<Content> baseline) {

    public ImportedFiles {
        requireNonNull(snapshot, "snapshot");
        requireNonNull(baseline, "baseline");
    }

    /** One file. */
    public sealed interface Content {

        /** The file could be read. */
        record Text(String text) implements Content {
            public Text {
                requireNonNull(text, "text");
            }
        }

        /**
         * The file could not be read.
         *
         * @param reason why not
         */
        record Missing(String reason) implements Content {
            public Missing {
                requireNonNull(reason, "reason");
            }
        }
    }
}
