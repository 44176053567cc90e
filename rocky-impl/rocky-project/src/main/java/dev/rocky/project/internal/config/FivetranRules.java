package dev.rocky.project.internal.config;

import dev.rocky.project.internal.schema.Section;
import java.util.List;
import java.util.Map;

/** Whether the blocks of a Fivetran adapter say where their backend is. */
final class FivetranRules {

    private static final List<String> BLOCKS = List.of("cache", "ratelimit", "stampede", "circuit_breaker");

    private FivetranRules() {}

    static void check(Map<String, Section> adapters, RuleViolations violations) {
        check(adapters, BLOCKS.subList(0, 1), violations);
        check(adapters, BLOCKS.subList(1, BLOCKS.size()), violations);
    }

    private static void check(Map<String, Section> adapters, List<String> blocks, RuleViolations violations) {
        adapters.forEach((name, adapter) -> {
            if (adapter.theText("type").equals("fivetran")) {
                blocks.forEach(block -> checkBlock(name, adapter, block, violations));
            }
        });
    }

    private static void checkBlock(String name, Section adapter, String block, RuleViolations violations) {
        if (!adapter.has(block)) {
            return;
        }
        Section section = adapter.child(block);
        String backend = section.theText("backend");
        for (String needed : needed(block, backend)) {
            if (section.theText(needed).isEmpty()) {
                violations.report(
                        adapter,
                        block,
                        "the backend '%s' of '%s' needs '%s', which the adapter '%s' does not set"
                                .formatted(backend, block, needed, name),
                        "add %s = \"…\" to [%s]".formatted(needed, section.field()));
            }
        }
    }

    private static List<String> needed(String block, String backend) {
        return switch (backend) {
            case "file" -> block.equals("cache") ? List.of("file_root") : List.of();
            case "object_store" -> List.of("object_store_url");
            case "valkey" -> List.of("valkey_url");
            case "tiered" -> List.of("object_store_url", "valkey_url");
            default -> List.of();
        };
    }
}
