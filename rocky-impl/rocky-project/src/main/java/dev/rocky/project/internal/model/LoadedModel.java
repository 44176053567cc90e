package dev.rocky.project.internal.model;

import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.model.Model;
import java.util.List;
import java.util.Optional;

/**
 * A model file that was read.
 *
 * @param name the name of the model
 * @param file the file as a reader would name it
 * @param folder the folder it is in, likewise
 * @param contractFile the contract beside it, if there is one
 * @param model the model, or empty if something is wrong with it
 * @param problems what is wrong with it
 * @param fixed whether it says the same whatever the environment is
 * @param linted whether {@code lint} was looked for
 */
public record LoadedModel(
        String name,
        String file,
        String folder,
        Optional<String> contractFile,
        Optional<Model> model,
        List<Diagnostic> problems,
        boolean fixed,
        boolean linted,
        LintFacts lint) {

    public LoadedModel {
        problems = List.copyOf(problems);
    }

    /** Whether nothing is wrong with it, and nothing but its files would change it. */
    boolean canBeKept() {
        return fixed && problems.isEmpty() && model.isPresent();
    }
}
