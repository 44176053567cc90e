/**
 * What a run would do, as SQL.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.plan;

import org.jspecify.annotations.NullMarked;
