/**
 * TOML behind one small door.
 *
 * <p>{@link dev.rocky.project.internal.toml.TomlFile} gives values by path quickly, and the place of a key or value only
 * to those who ask. No other package knows a TOML library.
 */
@NullMarked
package dev.rocky.project.internal.toml;

import org.jspecify.annotations.NullMarked;
