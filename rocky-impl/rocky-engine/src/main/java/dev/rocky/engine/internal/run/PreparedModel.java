package dev.rocky.engine.internal.run;

import dev.rocky.compile.CompiledModel;
import dev.rocky.engine.internal.plan.RenderedQuery;
import dev.rocky.model.Model;
import dev.rocky.model.Target;
import java.util.List;

/**
 * A model that is ready to be built.
 *
 * @param index its place in the plan, from 0
 */
record PreparedModel(int index, CompiledModel compiled, RenderedQuery query) {

    String name() {
        return compiled.name();
    }

    Model model() {
        return compiled.model();
    }

    Target target() {
        return model().target();
    }

    /** The key of its table in the state store. */
    String tableKey() {
        return target().toString();
    }

    /** Its table as documents name it. */
    List<String> assetKey() {
        return List.of(target().catalog(), target().schema(), target().table());
    }
}
