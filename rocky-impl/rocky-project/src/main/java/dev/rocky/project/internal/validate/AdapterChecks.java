package dev.rocky.project.internal.validate;

import dev.rocky.project.internal.config.AdapterTypes;
import dev.rocky.project.internal.config.ProjectConfig;
import dev.rocky.project.internal.problem.NearestName;
import dev.rocky.project.internal.problem.ValidationCode;
import dev.rocky.project.internal.schema.Section;
import dev.rocky.validate.ValidationReport.AdapterStatus;
import dev.rocky.validate.ValidationReport.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** V010 to V017: whether adapters have what they need. */
final class AdapterChecks {

    private final ProjectConfig config;
    private final Messages messages;

    AdapterChecks(ProjectConfig config, Messages messages) {
        this.config = config;
        this.messages = messages;
    }

    List<AdapterStatus> check() {
        if (config.adapters().isEmpty()) {
            messages.warn(
                    ValidationCode.V010, config.root(), "adapter", "no adapters are defined, so nothing can be run");
        }
        List<AdapterStatus> statuses = new ArrayList<>();
        new TreeMap<>(config.adapters()).forEach((name, configured) -> {
            Section adapter = configured.section();
            String type = adapter.theText("type");
            check(name, type, adapter);
            statuses.add(new AdapterStatus(name, type, messages.isFine(adapter.field(), Level.WARN)));
        });
        return statuses;
    }

    private void check(String name, String type, Section adapter) {
        if (!AdapterTypes.all().contains(type)) {
            messages.error(
                    ValidationCode.V017,
                    adapter,
                    "type",
                    "adapter.%s: the type '%s' is not known; %s"
                            .formatted(
                                    name,
                                    type,
                                    NearestName.of(type, AdapterTypes.all())
                                                    .map("did you mean '%s'? The types are "::formatted)
                                                    .orElse("the types are ")
                                            + String.join(", ", AdapterTypes.all())));
            return;
        }
        switch (type) {
            case "databricks" -> checkDatabricks(name, adapter);
            case "fivetran" -> {
                require(ValidationCode.V014, name, adapter, "api_key");
                require(ValidationCode.V015, name, adapter, "api_secret");
                require(ValidationCode.V016, name, adapter, "destination_id");
                reportFine(name, type);
            }
            default -> reportFine(name, type);
        }
    }

    private void checkDatabricks(String name, Section adapter) {
        boolean host = require(ValidationCode.V011, name, adapter, "host");
        boolean path = require(ValidationCode.V012, name, adapter, "http_path");
        boolean login = adapter.has("token") || adapter.has("client_id");
        if (!login) {
            messages.warn(
                    ValidationCode.V013,
                    adapter,
                    "",
                    "adapter.%s: neither 'token' nor 'client_id' and 'client_secret' say how to log in"
                            .formatted(name));
        }
        if (host && path && login) {
            reportFine(name, "databricks");
        }
    }

    private boolean require(ValidationCode code, String name, Section adapter, String key) {
        boolean there = !adapter.theText(key).isEmpty();
        if (!there) {
            messages.warn(code, adapter, key, "adapter.%s: '%s' is missing".formatted(name, key));
        }
        return there;
    }

    private void reportFine(String name, String type) {
        messages.ok(ValidationCode.V010, "adapter.%s: %s".formatted(name, type));
    }
}
