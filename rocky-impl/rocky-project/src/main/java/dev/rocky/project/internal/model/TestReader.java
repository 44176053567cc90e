package dev.rocky.project.internal.model;

import dev.rocky.model.DeclarativeTest;
import dev.rocky.model.TestRule;
import dev.rocky.model.TestSeverity;
import dev.rocky.model.UnitTest;
import dev.rocky.project.internal.problem.FileProblems;
import dev.rocky.project.internal.problem.NearestName;
import dev.rocky.project.internal.problem.Problems;
import dev.rocky.project.internal.schema.ConfigValues;
import dev.rocky.project.internal.schema.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Turns checked {@code [[tests]]}, {@code [[use_test]]} and {@code [[test]]} into tests. */
final class TestReader {

    private TestReader() {}

    /** The declarative tests of a model: its own, then the named ones. */
    static List<DeclarativeTest> tests(Section sidecar, FolderSettings settings, Problems problems) {
        List<DeclarativeTest> tests = new ArrayList<>();
        for (Section section : sidecar.children("tests")) {
            tests.add(test(rule(section), section.text("column"), section));
        }
        for (Section use : sidecar.children("use_test")) {
            String name = use.theText("name");
            Optional<NamedTest> known = settings.namedTest(name);
            if (known.isPresent()) {
                Optional<String> column =
                        use.text("column").or(() -> known.get().column());
                tests.add(test(known.get().rule(), column, use));
            } else if (!settings.isBrokenTest(name)) {
                reportUnknown(use, name, settings, problems);
            }
        }
        return tests;
    }

    /** The rule of a test, wherever it is written. */
    static TestRule rule(Section section) {
        return switch (section.theText("type")) {
            case "not_null" -> new TestRule.NotNull();
            case "unique" -> new TestRule.Unique();
            case "accepted_values" -> new TestRule.AcceptedValues(section.texts("values"));
            case "relationships" ->
                new TestRule.Relationships(section.theText("to_table"), section.theText("to_column"));
            case "expression" -> new TestRule.Expression(section.theText("expression"));
            case "row_count_range" -> new TestRule.RowCountRange(number(section, "min"), number(section, "max"));
            case "in_range" -> new TestRule.InRange(section.text("min"), section.text("max"));
            case "regex_match" -> new TestRule.RegexMatch(section.theText("pattern"));
            case "aggregate" -> aggregate(section);
            case "composite" -> new TestRule.Composite(section.texts("columns"));
            case "not_in_future" -> new TestRule.NotInFuture();
            case "older_than_n_days" -> new TestRule.OlderThanNDays(section.theInt("days"));
            case "unique_expr" -> new TestRule.UniqueExpr(section.theText("key_expr"));
            default -> throw new IllegalStateException("unchecked test of type " + section.theText("type"));
        };
    }

    /** The tests of a model's query. */
    static List<UnitTest> unitTests(Section sidecar, Problems problems) {
        if (!sidecar.has("test")) {
            return List.of();
        }
        Map<String, Section> seen = new HashMap<>();
        List<UnitTest> tests = new ArrayList<>();
        for (Section section : sidecar.children("test")) {
            String name = section.theText("name");
            Section first = seen.putIfAbsent(name, section);
            if (first != null) {
                problems.report(
                        FileProblems.CONTRADICTION,
                        section.spanOf("name"),
                        "two unit tests are called '%s'".formatted(name),
                        problem -> problem.suggest("rename one of them").note(first.spanOf("name"), "the first one"));
            }
            Section expect = section.child("expect");
            tests.add(new UnitTest(
                    name,
                    section.text("description"),
                    section.children("given").stream()
                            .map(given ->
                                    new UnitTest.Fixture(given.theText("ref"), ConfigValues.rows(given.items("rows"))))
                            .toList(),
                    ConfigValues.rows(expect.items("rows")),
                    expect.flag("ordered"),
                    section.origin()));
        }
        return tests;
    }

    private static DeclarativeTest test(TestRule rule, Optional<String> column, Section section) {
        return new DeclarativeTest(
                rule,
                column,
                section.choice("severity", TestSeverity.values()).orElse(TestSeverity.ERROR),
                section.text("filter"),
                section.origin());
    }

    private static TestRule aggregate(Section section) {
        String comparison = section.theText("cmp");
        TestRule.Comparison found = TestRule.Comparison.EQ;
        for (TestRule.Comparison each : TestRule.Comparison.values()) {
            if (each.spelling().equals(comparison) || each.symbol().equals(comparison)) {
                found = each;
            }
        }
        return new TestRule.Aggregate(
                section.choice("op", TestRule.AggregateOperator.values()).orElseThrow(),
                found,
                section.theText("value"));
    }

    private static Optional<Long> number(Section section, String key) {
        OptionalLong number = section.whole(key);
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }

    private static void reportUnknown(Section use, String name, FolderSettings settings, Problems problems) {
        problems.report(
                FileProblems.NAMED_TEST,
                use.spanOf("name"),
                "there is no test '%s' in '%s'".formatted(name, settings.testDefinitions()),
                NearestName.of(name, settings.testNames())
                        .map("write \"%s\""::formatted)
                        .orElse("describe it there under [%s]".formatted(name)));
    }
}
