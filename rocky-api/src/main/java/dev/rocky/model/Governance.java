package dev.rocky.model;

import static java.util.Objects.requireNonNull;

import dev.rocky.json.Spelled;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a pipeline may create in its target and who gets access to it.
 *
 * @param tagPrefix put before the tags that are made from components
 * @since 2.0
 */
public record Governance(
        boolean autoCreateCatalogs,
        boolean autoCreateSchemas,
        Optional<String> tagPrefix,
        Map<String, String> tags,
        List<Grant> grants,
        List<Grant> schemaGrants,
        Isolation isolation) {

    /** Nothing is created, tagged or granted. */
    public static final Governance NONE = new Governance(
            false, false, Optional.empty(), Map.of(), List.of(), List.of(), new Isolation(false, List.of()));

    public Governance {
        requireNonNull(tagPrefix, "tagPrefix");
        tags = Names.orderedCopy(tags);
        grants = List.copyOf(grants);
        schemaGrants = List.copyOf(schemaGrants);
        requireNonNull(isolation, "isolation");
    }

    /** The same, but with missing schemas created or not. */
    public Governance autoCreateSchemas(boolean create) {
        return new Governance(autoCreateCatalogs, create, tagPrefix, tags, grants, schemaGrants, isolation);
    }

    /** Permissions for one principal. */
    public record Grant(String principal, List<String> permissions) {
        public Grant {
            Names.requireName(principal, "principal");
            permissions = List.copyOf(permissions);
        }
    }

    /** Which workspaces may see a catalog. */
    public record Isolation(boolean enabled, List<WorkspaceBinding> workspaceIds) {
        public Isolation {
            workspaceIds = List.copyOf(workspaceIds);
        }
    }

    /** One workspace that may see a catalog. */
    public record WorkspaceBinding(long id, BindingType bindingType) {
        public WorkspaceBinding {
            requireNonNull(bindingType, "bindingType");
        }
    }

    /** What a workspace may do with a catalog. */
    public enum BindingType implements Spelled {
        READ_WRITE,
        READ_ONLY;

        @Override
        public String spelling() {
            return name();
        }
    }
}
