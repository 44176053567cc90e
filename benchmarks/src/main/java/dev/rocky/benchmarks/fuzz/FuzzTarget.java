package dev.rocky.benchmarks.fuzz;

import java.io.IOException;

/** Something that has to answer any input with a result or with diagnostics. */
interface FuzzTarget {

    /** What is fed, for people. */
    String name();

    /** The next input; the same ones for the same seed. */
    String next();

    /**
     * Feed an input. An exception, or an error without a diagnostic, is a mistake of ours.
     *
     * @throws IOException if the input cannot be written to where it is read
     */
    void feed(String input) throws IOException;
}
