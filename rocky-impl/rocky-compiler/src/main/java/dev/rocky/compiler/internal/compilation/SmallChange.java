package dev.rocky.compiler.internal.compilation;

import dev.rocky.model.Model;
import dev.rocky.model.Project;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A few models are not what they were, but all have the names that they had, and depend on what they did.
 *
 * <p>Then nothing has to be looked at but these models and those that read them, as far as the change reaches.
 */
final class SmallChange {

    private final Compilation before;
    private final Project project;
    private final Map<String, KnownModel> changed = new LinkedHashMap<>();

    private SmallChange(Compilation before, Project project) {
        this.before = before;
        this.project = project;
    }

    /** The models that are not what they were, or empty if the change is not small. */
    static Optional<Map<String, KnownModel>> of(Compilation before, Project project) {
        return new SmallChange(before, project).find();
    }

    private Optional<Map<String, KnownModel>> find() {
        Map<String, Model> edited = new LinkedHashMap<>();
        Iterator<Model> then = before.project().models().values().iterator();
        for (Model now : project.models().values()) {
            Model other = then.next();
            if (!now.equals(other)) {
                if (!now.name().equals(other.name())) {
                    return Optional.empty();
                }
                edited.put(now.name(), now);
            }
        }
        TreeSet<Integer> open = new TreeSet<>();
        for (String name : edited.keySet()) {
            if (!add(name, open)) {
                return Optional.empty();
            }
        }
        for (Integer place = open.pollFirst(); place != null; place = open.pollFirst()) {
            String name = before.order().graph().order().get(place);
            KnownModel known = before.model(name);
            Model model = edited.get(name);
            OpenModel opened =
                    model == null ? ModelWork.asBefore(known) : before.work().open(model);
            if (!opened.read().dependencies().equals(known.analysed().read().dependencies())) {
                return Optional.empty();
            }
            KnownModel next = before.work().finish(opened, this::known);
            changed.put(name, next);
            if (!next.output().equals(known.output())) {
                before.order().graph().dependents(name).forEach(reader -> add(reader, open));
            }
        }
        return Optional.of(changed);
    }

    /** A model in a circle has no place. */
    private boolean add(String name, Set<Integer> open) {
        Integer place = before.order().places().get(name);
        return place != null && (open.contains(place) || open.add(place));
    }

    private Optional<KnownModel> known(String name) {
        KnownModel next = changed.get(name);
        return next == null ? Optional.ofNullable(before.models().get(name)) : Optional.of(next);
    }
}
