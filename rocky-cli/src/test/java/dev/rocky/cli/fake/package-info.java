/** An engine that does what a test says, and results for it to return. */
@NullMarked
package dev.rocky.cli.fake;

import org.jspecify.annotations.NullMarked;
