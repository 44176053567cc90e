package dev.rocky.cli.internal.console;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Standard output, which tells a closed pipe apart from a full disk and, once broken, stays so. */
final class Sink extends OutputStream {

    private final OutputStream target;
    private @Nullable RuntimeException failure;

    Sink(OutputStream target) {
        this.target = new BufferedOutputStream(target);
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (failure != null) {
            throw failure;
        }
        try {
            target.write(bytes, offset, length);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Let everybody see what was written; does nothing after a failure, which was thrown before. */
    @Override
    public void flush() {
        if (failure != null) {
            return;
        }
        try {
            target.flush();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private RuntimeException failed(IOException e) {
        String message = e.getMessage();
        RuntimeException unwritable = message != null && message.contains("Broken pipe")
                ? new BrokenPipeException(e)
                : new UncheckedIOException(new IOException("cannot write to standard output: " + message, e));
        failure = unwritable;
        return unwritable;
    }
}
