/** Lists everything that a project builds, in memory and as files. */
@NullMarked
package dev.rocky.engine.internal.catalog;

import org.jspecify.annotations.NullMarked;
