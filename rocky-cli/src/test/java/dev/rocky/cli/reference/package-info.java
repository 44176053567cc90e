/** Makes the pages below {@code docs} that follow from the code, and holds the others to what the code does. */
@NullMarked
package dev.rocky.cli.reference;

import org.jspecify.annotations.NullMarked;
