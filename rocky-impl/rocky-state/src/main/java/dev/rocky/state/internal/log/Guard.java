package dev.rocky.state.internal.log;

import dev.rocky.spi.StateException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import jetbrains.exodus.log.TooBigLoggableException;

/**
 * Runs what reads or writes a log, and puts whatever goes wrong into words.
 *
 * <p>Interrupts wait meanwhile: one that met a file channel at work would close it under Xodus' hands.
 */
public final class Guard {

    private final Path store;

    Guard(Path store) {
        this.store = store;
    }

    /**
     * Run something that has an answer.
     *
     * @throws StateException if it fails
     */
    public <T> T answer(Question<T> question) {
        boolean interrupted = Thread.interrupted();
        try {
            return question.answer();
        } catch (StateException e) {
            throw e;
        } catch (TooBigLoggableException e) {
            throw new StateException(
                    "a record is too large for the state store " + store,
                    "a run of tens of thousands of models can exceed it; run fewer at once",
                    e);
        } catch (IOException e) {
            throw unusable(e);
        } catch (RuntimeException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException io) {
                    throw unusable(io);
                }
            }
            // Xodus answers a log that makes no sense with whatever the nonsense leads to.
            throw Damage.in(store, "its log cannot be used", e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Run something.
     *
     * @throws StateException if it fails
     */
    public void run(Action action) {
        answer(() -> {
            action.run();
            return true;
        });
    }

    /** Something that reads or writes the log and has an answer. */
    public interface Question<T> {
        T answer() throws IOException;
    }

    /** Something that reads or writes the log. */
    public interface Action {
        void run() throws IOException;
    }

    private StateException unusable(IOException cause) {
        String reason = switch (cause) {
            case AccessDeniedException denied -> "no right to use " + denied.getFile();
            case NoSuchFileException missing -> missing.getFile() + " is missing";
            default -> String.valueOf(cause.getMessage());
        };
        return new StateException(
                "the state store " + store + " cannot be used: " + reason,
                "see to it that this user may read and write there, or choose another place with --state-path",
                cause);
    }
}
