/**
 * Opens the warehouses of a project when something first needs them, and finds their dialects.
 */
@NullMarked
package dev.rocky.engine.internal.warehouse;

import org.jspecify.annotations.NullMarked;
