package dev.rocky.run;

import dev.rocky.json.Spelled;

/**
 * Who or what started a run.
 *
 * @since 2.0
 */
public enum RunTrigger implements Spelled {
    MANUAL("Manual"),
    SENSOR("Sensor"),
    SCHEDULE("Schedule"),
    CI("Ci"),
    WEBHOOK("Webhook");

    private final String spelling;

    RunTrigger(String spelling) {
        this.spelling = spelling;
    }

    @Override
    public String spelling() {
        return spelling;
    }
}
