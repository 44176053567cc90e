/**
 * Files in, a project out.
 *
 * <p>This room reads {@code rocky.toml}, model files, sidecars and contracts into a {@link
 * dev.rocky.model.Project}, and judges them for {@code rocky validate}. It knows the API's values and a
 * TOML library, and nothing of SQL, compilation or warehouses.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.project;

import org.jspecify.annotations.NullMarked;
