@NullMarked
package dev.rocky.cache;

import org.jspecify.annotations.NullMarked;
