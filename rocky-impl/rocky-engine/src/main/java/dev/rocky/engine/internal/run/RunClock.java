package dev.rocky.engine.internal.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The time, and the names that runs get from it. Safe for use by several threads. */
public final class RunClock {

    private static final DateTimeFormatter RUN_ID = DateTimeFormatter.ofPattern(
                    "'run-'yyyyMMdd-HHmmss-SSS", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Clock clock;
    private Instant lastRun = Instant.MIN;

    public RunClock(Clock clock) {
        this.clock = clock;
    }

    /** Now. */
    public Instant now() {
        return clock.instant();
    }

    /** The time since an instant, in milliseconds. */
    public long millisSince(Instant start) {
        return Math.max(0, Duration.between(start, now()).toMillis());
    }

    /** A name for a run that begins now; two runs never get the same. */
    public synchronized String newRunId() {
        Instant start = now().truncatedTo(ChronoUnit.MILLIS);
        if (!start.isAfter(lastRun)) {
            start = lastRun.plusMillis(1);
        }
        lastRun = start;
        return RUN_ID.format(start);
    }
}
