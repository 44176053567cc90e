/**
 * What may stand in a TOML table, as data.
 *
 * <p>A {@link dev.rocky.project.internal.schema.TableSchema} describes keys with type, default and meaning. Checking a
 * file, reading it and documenting it all follow that one description.
 */
@NullMarked
package dev.rocky.project.internal.schema;

import org.jspecify.annotations.NullMarked;
