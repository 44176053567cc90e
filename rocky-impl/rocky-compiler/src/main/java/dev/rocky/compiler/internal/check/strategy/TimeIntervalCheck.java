package dev.rocky.compiler.internal.check.strategy;

import dev.rocky.compiler.internal.check.ModelCodes;
import dev.rocky.compiler.internal.check.TypeWords;
import dev.rocky.compiler.internal.check.subject.CheckedModel;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.diagnostic.Diagnostic.Fix;
import dev.rocky.diagnostic.Nearest;
import dev.rocky.model.Materialization.TimeInterval;
import dev.rocky.model.TimeGrain;
import dev.rocky.source.SourceSpan;
import dev.rocky.type.Column;
import dev.rocky.type.SqlType.Simple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks a model that is rebuilt window by window: its time column, its window, its first partition. */
public final class TimeIntervalCheck {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_]+");
    private static final String TIME_COLUMN = "strategy.time_column";

    private final CheckedModel checked;
    private final TimeInterval interval;
    private final String column;
    private final String model;
    private final List<Diagnostic> problems = new ArrayList<>();

    private TimeIntervalCheck(CheckedModel checked, TimeInterval interval) {
        this.checked = checked;
        this.interval = interval;
        this.column = interval.timeColumn();
        this.model = checked.name();
    }

    /**
     * Check a model, whatever its strategy is.
     *
     * @param strict whether what cannot be checked is an error
     */
    public static List<Diagnostic> check(CheckedModel model, boolean strict) {
        if (!(model.model().materialization() instanceof TimeInterval interval)) {
            return List.of();
        }
        TimeIntervalCheck check = new TimeIntervalCheck(model, interval);
        check.timeColumn(strict);
        check.window();
        check.firstPartition();
        return check.problems;
    }

    private void timeColumn(boolean strict) {
        Optional<SourceSpan> place = checked.placeOfKey(TIME_COLUMN);
        if (!PLAIN_NAME.matcher(column).matches()) {
            problems.add(ModelCodes.E023
                    .at(model, place, "time_column '" + column + "' must be letters, digits and '_' alone")
                    .suggest("give the column such a name with AS, and name that here"));
        }
        Optional<Column> found = checked.column(column);
        if (found.isPresent()) {
            type(found.get());
        } else if (checked.compiled().columnsComplete()) {
            problems.add(missing(place));
        } else if (checked.compiled().parsed()) {
            problems.add((strict ? ModelCodes.E140 : ModelCodes.I110)
                    .at(
                            model,
                            place,
                            "not checked whether model '" + model + "' returns its time_column '" + column
                                    + "': not all of its columns are known")
                    .suggest("name '" + column + "' in the select list"));
        }
    }

    private Diagnostic missing(Optional<SourceSpan> place) {
        Diagnostic diagnostic = ModelCodes.E020
                .at(
                        model,
                        place,
                        "time_column '" + column + "' is not among the output columns of model '" + model + "'")
                .suggest("available columns: " + String.join(", ", checked.columnNames()));
        Optional<String> near = Nearest.to(column, checked.columnNames());
        return near.isPresent() && checked.model().origin().spanOf(TIME_COLUMN).isPresent() && place.isPresent()
                ? diagnostic.fix(Fix.replace("Replace with '" + near.get() + "'", place.get(), '"' + near.get() + '"'))
                : diagnostic;
    }

    private void type(Column found) {
        if (found.type().isUnknown()) {
            return;
        }
        Optional<SourceSpan> place = checked.placeOf(column).or(() -> checked.placeOfKey(TIME_COLUMN));
        if (!TypeWords.isTime(found.type())) {
            problems.add(ModelCodes.E021
                    .at(
                            model,
                            place,
                            "time_column '" + column + "' must be a date or a timestamp, found "
                                    + TypeWords.of(found.type()))
                    .suggest("convert it with CAST(… AS TIMESTAMP), or choose another column"));
        }
        if (found.nullable() && !checked.guessedNullability().contains(column)) {
            problems.add(ModelCodes.E022
                    .at(model, place, "time_column '" + column + "' may hold NULL, but partition keys cannot be NULL")
                    .suggest("keep such rows out with WHERE " + column
                            + " IS NOT NULL, or give them a time with COALESCE"));
        }
        if (interval.granularity() == TimeGrain.HOUR && found.type() == Simple.DATE) {
            problems.add(ModelCodes.E025
                    .at(
                            model,
                            place,
                            "time_column '" + column + "' is a Date, which cannot tell the hours of its granularity")
                    .suggest("set granularity = \"day\", or return a timestamp"));
        }
    }

    private void window() {
        Placeholders placeholders = Placeholders.of(checked.model().body());
        if (placeholders.start() && placeholders.end()) {
            return;
        }
        Optional<SourceSpan> place = checked.place();
        if (!placeholders.start() && !placeholders.end()) {
            problems.add(ModelCodes.E024
                    .at(
                            model,
                            place,
                            "the query of model '" + model + "' must name its window with @start_date and @end_date")
                    .suggest("add WHERE " + column + " >= @start_date AND " + column + " < @end_date"));
        } else if (placeholders.start()) {
            problems.add(ModelCodes.W003
                    .at(
                            model,
                            place,
                            "the query of model '" + model
                                    + "' names @start_date but not @end_date, so its window is unbounded above")
                    .suggest("add AND " + column + " < @end_date"));
        } else {
            problems.add(ModelCodes.W003
                    .at(
                            model,
                            place,
                            "the query of model '" + model
                                    + "' names @end_date but not @start_date, so its window is unbounded below")
                    .suggest("add AND " + column + " >= @start_date"));
        }
    }

    private void firstPartition() {
        Optional<String> first = interval.firstPartition();
        if (first.isPresent() && !PartitionKey.isValid(first.get(), interval.granularity())) {
            String grain = interval.granularity().spelling();
            problems.add(ModelCodes.E026
                    .at(
                            model,
                            checked.placeOfKey("strategy.first_partition"),
                            "first_partition '" + first.get() + "' is no " + grain + ", which is written "
                                    + PartitionKey.form(interval.granularity()))
                    .suggest("write it like " + PartitionKey.example(interval.granularity())));
        }
    }
}
