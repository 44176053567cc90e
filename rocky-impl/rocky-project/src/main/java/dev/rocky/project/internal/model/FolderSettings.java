package dev.rocky.project.internal.model;

import dev.rocky.cache.ContentKey;
import dev.rocky.model.Freshness;
import dev.rocky.model.Materialization;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the models of one folder share; it says nothing of folders below.
 *
 * @param folder the folder as a reader would name it
 * @param catalog the catalog of models that name none
 * @param schema the schema of models that name none
 * @param strategy the strategy of models that name none
 * @param intent the intent of models that have none
 * @param freshness the freshness of models that have none
 * @param defaultsBroken whether the defaults have mistakes, so that nothing can be said to be missing
 * @param groups by name; empty for those with mistakes
 * @param namedTests by name; empty for those with mistakes
 * @param testsBroken whether the named tests cannot be read at all
 * @param key stands for everything that the settings say, or {@link ContentKey#NONE} where something is wrong with them,
 *     or they take something from the environment
 */
record FolderSettings(
        ModelFolder folder,
        Optional<String> catalog,
        Optional<String> schema,
        Optional<Materialization> strategy,
        Optional<String> intent,
        Optional<Freshness> freshness,
        boolean defaultsBroken,
        Map<String, Optional<Group>> groups,
        Map<String, Optional<NamedTest>> namedTests,
        boolean testsBroken,
        ContentKey key) {

    static final String DEFAULTS = "_defaults.toml";
    static final String TEST_DEFINITIONS = "test_definitions.toml";
    static final String GROUPS = "groups";

    FolderSettings {
        groups = Map.copyOf(groups);
        namedTests = Map.copyOf(namedTests);
    }

    Optional<Group> group(String name) {
        return groups.getOrDefault(name, Optional.empty());
    }

    Optional<NamedTest> namedTest(String name) {
        return namedTests.getOrDefault(name, Optional.empty());
    }

    /** Whether a named test is there but with mistakes. */
    boolean isBrokenTest(String name) {
        return testsBroken || (namedTests.containsKey(name) && namedTest(name).isEmpty());
    }

    Set<String> testNames() {
        return namedTests.keySet();
    }

    /** The file of named tests as a reader would name it. */
    String testDefinitions() {
        return folder.nameOf(TEST_DEFINITIONS);
    }

    /** The file of a group as a reader would name it. */
    String groupFile(String group) {
        return folder.nameOf(GROUPS + "/" + group + ".toml");
    }

    /** The file of defaults as a reader would name it. */
    String defaultsFile() {
        return folder.nameOf(DEFAULTS);
    }
}
