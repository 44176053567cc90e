package dev.rocky.project.internal.config;

import dev.rocky.project.internal.schema.Section;
import java.util.List;

/** Whether {@code [policy]} is of a known version and its rules can apply. */
final class PolicyRules {

    private static final String WINDOW_UNITS = "smhdw";

    private PolicyRules() {}

    static void check(Section policy, RuleViolations violations) {
        if (policy.whole("version").isPresent() && policy.theInt("version") != 1) {
            violations.report(
                    policy,
                    "version",
                    "policies of version %d are not known".formatted(policy.theInt("version")),
                    "write version = 1");
        }
        List<Section> rules = policy.children("rules");
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).isValid()) {
                checkScope(i, rules.get(i), violations);
                checkAutonomy(i, rules.get(i), violations);
            }
        }
    }

    private static void checkScope(int index, Section rule, RuleViolations violations) {
        Section scope = rule.child("scope");
        boolean any = scope.flag("any");
        boolean narrowed = scope.has("layer")
                || scope.has("contracted")
                || scope.has("max_downstreams")
                || !scope.textMap("tags").isEmpty()
                || !scope.texts("models").isEmpty()
                || !scope.texts("classifications").isEmpty()
                || !scope.texts("exclude_classifications").isEmpty();
        if (any && narrowed) {
            violations.report(
                    rule,
                    "scope",
                    "rule %d is for any model and for some at once".formatted(index),
                    "remove 'any', or everything else in 'scope'");
        } else if (!any && !narrowed) {
            violations.report(
                    rule,
                    "scope",
                    "rule %d is for no model".formatted(index),
                    "write scope = { any = true }, or name some");
        }
    }

    private static void checkAutonomy(int index, Section rule, RuleViolations violations) {
        if (!rule.has("autonomy_budget")) {
            return;
        }
        Section budget = rule.child("autonomy_budget");
        String window = budget.theText("window");
        if (budget.theInt("failures") == 0) {
            violations.report(
                    rule,
                    "autonomy_budget",
                    "rule %d allows zero failures, which nobody can keep".formatted(index),
                    "allow at least one, or write effect = \"deny\"");
        } else if (!isWindow(window)) {
            violations.report(
                    rule,
                    "autonomy_budget",
                    "rule %d counts failures within '%s', which is no time".formatted(index, window),
                    "write a number and s, m, h, d or w, such as 24h");
        }
    }

    private static boolean isWindow(String window) {
        int digits = window.length() - 1;
        return digits > 0
                && WINDOW_UNITS.indexOf(window.charAt(digits)) >= 0
                && window.chars().limit(digits).allMatch(each -> each >= '0' && each <= '9')
                && window.chars().limit(digits).anyMatch(each -> each != '0');
    }
}
