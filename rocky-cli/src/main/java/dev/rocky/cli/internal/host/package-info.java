/**
 * What an invocation gets from the outside world: streams, environment, clock, signals, the engine.
 *
 * <p>Nothing else in the command line asks the JVM for any of it, so a test hands in its own.
 */
@NullMarked
package dev.rocky.cli.internal.host;

import org.jspecify.annotations.NullMarked;
