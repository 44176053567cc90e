/** The documents of {@code rocky list}: a project's parts, one line each. */
@NullMarked
package dev.rocky.cli.internal.listing;

import org.jspecify.annotations.NullMarked;
