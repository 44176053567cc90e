/** What a person should know besides the result: lines on standard error, as text or as JSON. */
@NullMarked
package dev.rocky.cli.internal.log;

import org.jspecify.annotations.NullMarked;
