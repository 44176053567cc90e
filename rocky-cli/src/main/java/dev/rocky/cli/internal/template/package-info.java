/** Projects to start from, and how they are put on disk without leaving halves behind. */
@NullMarked
package dev.rocky.cli.internal.template;

import org.jspecify.annotations.NullMarked;
