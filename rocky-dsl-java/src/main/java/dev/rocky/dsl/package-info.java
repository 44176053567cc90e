/**
 * The words of a project that is written in Java.
 *
 * <p>Everything is a static method of {@link dev.rocky.dsl.Dsl}, made to be imported statically; what
 * comes out are the plain values of {@link dev.rocky.model}. The artifact brings the engine with it, but
 * no warehouse: add the adapters that a project uses.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.dsl;

import org.jspecify.annotations.NullMarked;
