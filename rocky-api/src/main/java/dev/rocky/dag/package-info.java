/**
 * Everything a project consists of, and what must come before what.
 *
 * <p>Models are only a part of it: the graph holds sources, seeds, tests and the pipelines that copy, load, check or
 * keep versions too. {@link dev.rocky.Rocky#dag} draws it.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.dag;

import org.jspecify.annotations.NullMarked;
