package dev.rocky.compiler.internal.check.strategy;

import dev.rocky.model.ModelBody;
import java.util.regex.Pattern;

/**
 * The ends of a window that a query names. They are replaced as text before the query runs, so it does not matter
 * where in it they stand.
 */
record Placeholders(boolean start, boolean end) {

    private static final Pattern START = Pattern.compile("@start_date(?![A-Za-z0-9_])");
    private static final Pattern END = Pattern.compile("@end_date(?![A-Za-z0-9_])");

    static Placeholders of(ModelBody body) {
        return switch (body) {
            case ModelBody.Sql sql ->
                new Placeholders(
                        START.matcher(sql.text()).find(),
                        END.matcher(sql.text()).find());
        };
    }
}
