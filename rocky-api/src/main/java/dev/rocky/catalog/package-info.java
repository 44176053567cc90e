/**
 * Every table of a project with its columns, where they come from, and when they were last built.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.catalog;

import org.jspecify.annotations.NullMarked;
