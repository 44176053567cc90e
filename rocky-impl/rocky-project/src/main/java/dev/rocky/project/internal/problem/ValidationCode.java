package dev.rocky.project.internal.problem;

import static dev.rocky.validate.ValidationReport.Level.ERROR;
import static dev.rocky.validate.ValidationReport.Level.LINT;
import static dev.rocky.validate.ValidationReport.Level.OK;
import static dev.rocky.validate.ValidationReport.Level.WARN;

import dev.rocky.validate.ValidationReport.Level;
import java.util.List;

/** Every code that {@code rocky validate} prints, with what its findings are about. */
public enum ValidationCode {
    V001(
            "`rocky.toml` itself. Each mistake in it is an error, each renamed key and unknown hook event a warning",
            OK,
            WARN,
            ERROR),

    V010("An adapter that has what it needs; a warning where the project has no adapter at all", OK, WARN),
    V011("A Databricks adapter without `host`", WARN),
    V012("A Databricks adapter without `http_path`", WARN),
    V013("A Databricks adapter that does not say how to log in: neither `token` nor `client_id`", WARN),
    V014("A Fivetran adapter without `api_key`", WARN),
    V015("A Fivetran adapter without `api_secret`", WARN),
    V016("A Fivetran adapter without `destination_id`", WARN),
    V017("The `type` of an adapter that is not known", ERROR),

    V020("A pipeline, with what it does; a warning where the project has no pipeline at all", OK, WARN),
    V021("The schema pattern of a replication pipeline: every component needs a name", OK, ERROR),
    V022("`source.adapter` names an adapter that is not there", ERROR),
    V023("`target.adapter` names an adapter that is not there", ERROR),
    V024("`source.discovery.adapter` names an adapter that is not there", ERROR),
    V025("The folder that `models` of a transformation pipeline starts in is not there", WARN),
    V026("A quality pipeline without tables to check", WARN),
    V027("A quality pipeline whose checks are not enabled, so that nothing is checked", WARN),
    V028("`unique_key` of a snapshot pipeline names no column", ERROR),
    V029("`depends_on` of a pipeline names a pipeline that is not there", ERROR),
    V030(
            "The order of the pipelines, where they depend on one another, and the models that were read, with each "
                    + "mistake in their files",
            OK,
            WARN,
            ERROR),
    V031("The order of the models, as they declare it: `depends_on` names models that are there", OK, ERROR),
    V032("An adapter whose `kind` does not fit its type, or is missing although its type only finds sources", ERROR),
    V033("An adapter that a pipeline wants something of that it cannot do", ERROR),
    V034("A check that pipelines of this type never run", WARN),
    V035("A replication strategy that is not known, and means `full_refresh`", WARN),

    V036("The `cron` or `timezone` of a schedule", ERROR),
    V037("`catchup` of a schedule that is neither `latest` nor `skip`", ERROR),
    V038("A schedule with `freshness`, although nothing says how old data may become", ERROR),
    V039("`after` of a schedule names a pipeline that is not there", ERROR),
    V040("A schedule that never starts anything: no `cron`, no `after`, no `freshness`", WARN),
    V042("Schedules that wait for one another in a circle", ERROR),
    V044("A load pipeline with a schedule; it cannot have one", ERROR),
    V045("`after` of a schedule names a load pipeline, which is never scheduled", ERROR),

    V046("Keys that are right by themselves but do not fit together", ERROR),
    V047("`models` of a transformation pipeline that is no path of model files, or leads out of the project", ERROR),

    L001("`name` of a model that repeats the name of its file", LINT),
    L002("`target.table` of a model that repeats the name of the model", LINT),
    L003("Models of one folder that repeat one catalog and schema, which `_defaults.toml` can say once", LINT),
    L004("`state.backend` that repeats the default", LINT),
    L006("`auto_create_catalogs` or `auto_create_schemas` of a replication pipeline that repeats the default", LINT),
    L007("The only adapter of a project, named again and again; written as `[adapter]` it needs no name", LINT),
    L008("The contract that was found beside a model", LINT);

    private final String about;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of()
    private final List<Level> levels;

    ValidationCode(String about, Level... levels) {
        this.about = about;
        this.levels = List.of(levels);
    }

    /** What its findings are about, in Markdown and without a full stop. */
    public String about() {
        return about;
    }

    /** How bad its findings can be, the best first. */
    public List<Level> levels() {
        return levels;
    }
}
