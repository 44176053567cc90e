/**
 * What a project says: its models, how each is materialized, the pipelines and the adapters.
 *
 * <p>Start at {@link dev.rocky.model.Project}. It holds {@link dev.rocky.model.Model models}, each
 * with a {@link dev.rocky.model.ModelBody body}, a {@link dev.rocky.model.Materialization} and a
 * {@link dev.rocky.model.Target}; {@link dev.rocky.model.Pipeline pipelines} that say what is run
 * together; and {@link dev.rocky.model.AdapterConfig adapters} that say where.
 *
 * <p>Everything here is an immutable value. Every front end produces these values and the engine
 * reads nothing else, so two projects that say the same are equal whatever they were written in.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.model;

import org.jspecify.annotations.NullMarked;
