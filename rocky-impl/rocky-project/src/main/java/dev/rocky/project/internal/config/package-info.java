/**
 * From {@code rocky.toml} to adapters, pipelines and state.
 *
 * <p>{@link dev.rocky.project.internal.config.ConfigReader} turns checked tables into values of the API; {@link
 * dev.rocky.project.internal.config.ConfigRules} holds what no single key can say.
 */
@NullMarked
package dev.rocky.project.internal.config;

import org.jspecify.annotations.NullMarked;
