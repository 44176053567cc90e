/**
 * What a change of a project does to the tables that it builds.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.diff;

import org.jspecify.annotations.NullMarked;
