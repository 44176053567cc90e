/** Values as bytes, which only the build that wrote them can read. */
@NullMarked
package dev.rocky.cache.format;

import org.jspecify.annotations.NullMarked;
