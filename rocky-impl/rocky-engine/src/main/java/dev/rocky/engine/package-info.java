/**
 * The engine behind {@link dev.rocky.Rocky}: it plans and runs compiled projects.
 *
 * <p>It knows the API, the compiler and the dialects; warehouses, state stores and listeners it meets
 * through the SPI alone.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.engine;

import org.jspecify.annotations.NullMarked;
