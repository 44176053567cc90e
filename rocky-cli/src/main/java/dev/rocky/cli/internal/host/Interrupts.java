package dev.rocky.cli.internal.host;

/** Tells when somebody presses Ctrl-C or asks the process to end. */
public interface Interrupts {

    /**
     * From now on take the first request as one to finish early; a second ends the process at once.
     *
     * @param finishEarly called once, from any thread
     */
    Watch watch(Runnable finishEarly);

    /** Gives requests their usual meaning again when it is closed. */
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
