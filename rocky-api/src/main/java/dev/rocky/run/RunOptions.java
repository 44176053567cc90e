package dev.rocky.run;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What to run. The same options make the plan of that run.
 *
 * @param select which models
 * @param pipeline the pipeline; empty for the only one
 * @param variables the values of {@code @var(name)}
 * @param cancellation ends the run early
 * @param trigger who started it, for the history
 * @param sessionSource the client that asks for it, for the history, such as {@code cli}
 * @since 2.0
 */
public record RunOptions(
        Select select,
        Optional<String> pipeline,
        Map<String, String> variables,
        Cancellation cancellation,
        RunTrigger trigger,
        Optional<String> sessionSource) {

    public RunOptions {
        requireNonNull(select, "select");
        requireNonNull(pipeline, "pipeline");
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
        requireNonNull(cancellation, "cancellation");
        requireNonNull(trigger, "trigger");
        requireNonNull(sessionSource, "sessionSource");
    }

    /** Run these models of the only pipeline. */
    public static RunOptions of(Select select) {
        return new RunOptions(
                select, Optional.empty(), Map.of(), Cancellation.create(), RunTrigger.MANUAL, Optional.empty());
    }

    /** The same in this pipeline. */
    public RunOptions pipeline(String name) {
        return new RunOptions(select, Optional.of(name), variables, cancellation, trigger, sessionSource);
    }

    /** The same with these values of {@code @var(name)}. */
    public RunOptions variables(Map<String, String> values) {
        return new RunOptions(select, pipeline, values, cancellation, trigger, sessionSource);
    }

    /** The same, ended early through this request. */
    public RunOptions cancellation(Cancellation request) {
        return new RunOptions(select, pipeline, variables, request, trigger, sessionSource);
    }

    /** The same, started by this. */
    public RunOptions trigger(RunTrigger by) {
        return new RunOptions(select, pipeline, variables, cancellation, by, sessionSource);
    }

    /** The same, asked for by this client. */
    public RunOptions sessionSource(String client) {
        return new RunOptions(select, pipeline, variables, cancellation, trigger, Optional.of(client));
    }
}
