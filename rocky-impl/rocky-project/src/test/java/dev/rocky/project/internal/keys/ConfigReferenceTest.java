package dev.rocky.project.internal.keys;

import dev.rocky.project.ReferencePage;
import org.junit.jupiter.api.Test;

class ConfigReferenceTest {

    @Test
    void the_page_lists_every_key_of_every_file() {
        ConfigReference reference = new ConfigReference();
        reference.file("NAME.toml, beside NAME.sql", ModelKeys.SIDECAR);
        reference.file("_defaults.toml", ModelKeys.DEFAULTS);
        reference.file("groups/NAME.toml", ModelKeys.GROUP);
        reference.file("test_definitions.toml", ModelKeys.TEST_DEFINITIONS);
        reference.file("NAME.contract.toml", ContractKeys.CONTRACT);
        reference.file("rocky.toml", RockyTomlKeys.ROCKY_TOML);
        ReferencePage.check("config.md", """
                <!-- Made from the code by ConfigReferenceTest. -->
                # Every key of every file

                [Project files](../project-files.md) says which files there are and how they work together. This is the
                list of what may stand in them. A key that a table does not have is an error, unless it says that other
                keys are ignored. Not every key has an effect yet: [what works now](../../README.md#what-works-now)
                says what this version acts on.
                """ + reference.text());
    }
}
