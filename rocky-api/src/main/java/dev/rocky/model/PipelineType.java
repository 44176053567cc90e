package dev.rocky.model;

import dev.rocky.json.Spelled;

/**
 * The five things that a pipeline can do.
 *
 * @since 2.0
 */
public enum PipelineType implements Spelled {
    /** Copy discovered source tables. */
    REPLICATION("replication"),
    /** Build models. */
    TRANSFORMATION("transformation"),
    /** Check tables. */
    QUALITY("quality"),
    /** Keep the history of one table. */
    SNAPSHOT("snapshot"),
    /** Load files. */
    LOAD("load");

    private final String spelling;

    PipelineType(String spelling) {
        this.spelling = spelling;
    }

    @Override
    public String spelling() {
        return spelling;
    }
}
