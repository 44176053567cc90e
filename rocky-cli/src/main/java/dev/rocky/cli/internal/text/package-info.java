/**
 * Results as text for people.
 *
 * <p>Each renderer takes a value of the API and returns or prints text; none of them decides anything.
 */
@NullMarked
package dev.rocky.cli.internal.text;

import org.jspecify.annotations.NullMarked;
