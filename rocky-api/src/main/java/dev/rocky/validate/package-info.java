/**
 * Whether a project's files hang together, without talking to a warehouse.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.validate;

import org.jspecify.annotations.NullMarked;
