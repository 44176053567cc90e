package dev.rocky.compiler;

import dev.rocky.model.Project;
import dev.rocky.model.ProjectRules;

/** Projects that ask something else of their models; the fluent API has no words for all of it. */
public final class OtherRules {

    private OtherRules() {}

    /** The same project with these rules. */
    public static Project of(Project project, ProjectRules rules) {
        return new Project(
                project.name(),
                project.directory(),
                project.adapters(),
                project.pipelines(),
                project.models(),
                project.state(),
                rules,
                project.origin());
    }
}
