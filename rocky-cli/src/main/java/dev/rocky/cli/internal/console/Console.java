package dev.rocky.cli.internal.console;

import dev.rocky.cli.internal.host.Surroundings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The two output streams of an invocation. Safe for use by several threads.
 *
 * <p>Standard output carries data only. Standard error carries the rest; where it is a terminal it can show a status
 * line, which steps aside for everything else that is printed.
 */
public final class Console {

    private static final String ERASE_LINE = "\r\u001b[2K";

    private final Sink out;
    private final OutputStream err;
    private final boolean statusPossible;
    private final Style outStyle;
    private final Style errStyle;
    private boolean statusShown;

    public Console(Surroundings surroundings) {
        out = new Sink(surroundings.out());
        err = surroundings.err();
        outStyle = Style.of(surroundings.terminal().out(), surroundings.environment());
        errStyle = Style.of(surroundings.terminal().err(), surroundings.environment());
        statusPossible = surroundings.terminal().err()
                && !surroundings.environment().getOrDefault("TERM", "").equals("dumb");
    }

    /** How standard output is painted. */
    public Style outStyle() {
        return outStyle;
    }

    /** How standard error is painted. */
    public Style errStyle() {
        return errStyle;
    }

    /** Print data as it is. */
    public synchronized void print(String text) {
        clearStatus();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
    }

    /** Print a line of data. */
    public void line(String text) {
        print(text + "\n");
    }

    /** Print a line of data and let everybody see it at once. */
    public synchronized void lineNow(String text) {
        line(text);
        out.flush();
    }

    /** Standard output itself, for data that is no text of ours. */
    public OutputStream data() {
        return out;
    }

    /** Print a line to standard error. */
    public synchronized void error(String text) {
        out.flush();
        clearStatus();
        writeError(text + "\n");
    }

    /** Whether a status line can be shown at all. */
    public boolean showsStatus() {
        return statusPossible;
    }

    /** Show this in the status line, where there is one; no text takes the line away. */
    public synchronized void status(String text) {
        if (!statusPossible) {
            return;
        }
        out.flush();
        clearStatus();
        if (!text.isEmpty()) {
            writeError(text);
            statusShown = true;
        }
    }

    /** Let everything that was printed be seen. */
    public synchronized void flush() {
        clearStatus();
        out.flush();
    }

    private void clearStatus() {
        if (statusShown) {
            statusShown = false;
            writeError(ERASE_LINE);
        }
    }

    /** There is nobody to tell that standard error cannot be written, so that stops nothing. */
    private void writeError(String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            statusShown = false;
        }
    }
}
