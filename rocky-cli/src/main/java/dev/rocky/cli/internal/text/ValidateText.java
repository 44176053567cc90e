package dev.rocky.cli.internal.text;

import dev.rocky.cli.internal.console.Style;
import dev.rocky.validate.ValidationReport;
import java.util.Optional;

/** What {@code rocky validate} prints for people. */
public final class ValidateText {

    private static final String BELOW_MESSAGE = "\n      ";

    private final Style style;

    public ValidateText(Style style) {
        this.style = style;
    }

    /** One line for each finding, then the verdict. */
    public String render(ValidationReport report) {
        StringBuilder text = new StringBuilder();
        for (ValidationReport.Message message : report.messages()) {
            text.append(mark(message.severity()))
                    .append(' ')
                    .append(message.message().strip().replace("\n", BELOW_MESSAGE))
                    .append(place(message)
                            .map(place -> style.dim(" (" + place + ")"))
                            .orElse(""))
                    .append('\n');
        }
        return text.append('\n').append(verdict(report)).append('\n').toString();
    }

    private String mark(ValidationReport.Level level) {
        return switch (level) {
            case OK -> style.green("  ok ");
            case WARN -> style.yellow("  !! ");
            case ERROR -> style.red(" ERR ");
            case LINT -> style.dim(" note");
        };
    }

    /** Where to look, unless the message says it; good news needs no place. */
    private static Optional<String> place(ValidationReport.Message message) {
        if (message.severity() == ValidationReport.Level.OK) {
            return Optional.empty();
        }
        return message.span()
                .map(Object::toString)
                .or(message::file)
                .filter(place -> !message.message().contains(place));
    }

    private static String verdict(ValidationReport report) {
        if (report.valid()) {
            return "Validation complete.";
        }
        return "Validation failed: " + Amounts.count(errors(report), "error") + ".";
    }

    /** How many of the findings are errors. */
    public static long errors(ValidationReport report) {
        return report.messages().stream()
                .filter(message -> message.severity() == ValidationReport.Level.ERROR)
                .count();
    }
}
