/** Work over a graph: each node as soon as those before it are done, on several threads, without waiting for layers. */
@NullMarked
package dev.rocky.compiler.internal.schedule;

import org.jspecify.annotations.NullMarked;
