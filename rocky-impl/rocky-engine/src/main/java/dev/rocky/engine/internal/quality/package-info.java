/** What is asked of a table, as queries. */
@NullMarked
package dev.rocky.engine.internal.quality;

import org.jspecify.annotations.NullMarked;
