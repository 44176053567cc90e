/**
 * Tests of models.
 *
 * <p>Queries run in a database in memory that belongs to one test run; promises about tables are checked in the
 * warehouse where the tables stand.
 */
@NullMarked
package dev.rocky.engine.internal.test;

import org.jspecify.annotations.NullMarked;
