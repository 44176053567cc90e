package dev.rocky.compiler.internal.analysis.naming;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How DuckDB spells the unit of {@code EXTRACT(unit FROM x)}: one that is a keyword its own way, others as written. */
final class UnitText {

    private static final Set<String> KEYWORDS = Set.of(
            "YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND", "WEEK", "QUARTER", "DECADE", "CENTURY", "MILLENNIUM");

    private static final Pattern WRITTEN = Pattern.compile("\\(\\s*('?)(\\w+)'?\\s");

    private UnitText() {}

    /**
     * The unit as it stands in a name.
     *
     * @param unit as the tree has it
     * @param extract the text of the expression
     */
    static String of(String unit, String extract) {
        Matcher written = WRITTEN.matcher(extract);
        boolean found = written.find();
        if (found && !written.group(1).isEmpty()) {
            return written.group(2);
        }
        String keyword = unit.toUpperCase(Locale.ROOT);
        if (KEYWORDS.contains(keyword)) {
            return keyword;
        }
        if (keyword.equals("MILLISECOND") || keyword.equals("MICROSECOND")) {
            return keyword + "S";
        }
        return found && written.group(2).equalsIgnoreCase(unit) ? written.group(2) : unit;
    }
}
