package dev.rocky.compiler.internal.functions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a catalogue says of a function: a line of its file, and what an earlier line said.
 *
 * <p>A line is taken apart when its function is first called, since a project calls few of all functions.
 */
final class CatalogEntry {

    private final Line line;
    private final Optional<CatalogEntry> earlier;
    private @Nullable Description description;

    CatalogEntry(Line line, Optional<CatalogEntry> earlier) {
        this.line = line;
        this.earlier = earlier;
    }

    FunctionKind kind() {
        return description().kind();
    }

    NullRule nulls() {
        return description().nulls();
    }

    Optional<ResultRule.Use> rule() {
        return description().rule();
    }

    List<Signature> signatures() {
        return description().signatures();
    }

    /** Two threads may both take a line apart; they find the same. */
    private Description description() {
        Description known = description;
        if (known == null) {
            known = earlier.map(entry -> read().over(entry.description())).orElseGet(this::read);
            description = known;
        }
        return known;
    }

    private Description read() {
        String[] cells = line.text().substring(line.kindAt(), line.end()).split("\t", -1);
        return new Description(
                FunctionKind.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                NullRule.named(cells[1]),
                ResultRule.use(cells[2]),
                SignatureReader.read(cells[3]));
    }

    /** A part of a file: where the cells behind the names start, and where the line ends. */
    record Line(String text, int kindAt, int end) {}

    private record Description(
            FunctionKind kind, NullRule nulls, Optional<ResultRule.Use> rule, List<Signature> signatures) {

        /** This description, with what it leaves open from an earlier one. */
        Description over(Description before) {
            return new Description(
                    kind,
                    nulls == NullRule.MAYBE ? before.nulls : nulls,
                    rule.isPresent() ? rule : before.rule,
                    signatures.isEmpty() ? before.signatures : signatures);
        }
    }
}
