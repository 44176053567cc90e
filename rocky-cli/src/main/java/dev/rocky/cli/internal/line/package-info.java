/**
 * The language of the command line: which words there are, what was said, what was wrong with it, and help.
 *
 * <p>Stands on picocli's programmatic API. Annotated classes would say the same, but reading annotations takes longer
 * than everything else that happens before a command starts.
 */
@NullMarked
package dev.rocky.cli.internal.line;

import org.jspecify.annotations.NullMarked;
