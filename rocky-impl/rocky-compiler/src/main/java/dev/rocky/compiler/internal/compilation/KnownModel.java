package dev.rocky.compiler.internal.compilation;

import static java.util.Objects.requireNonNull;

import dev.rocky.cache.ContentKey;
import dev.rocky.compiler.internal.analysis.AnalysedModel;
import dev.rocky.compiler.internal.check.subject.CheckedModel;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A model of which everything is known.
 *
 * <p>As long as nothing changes that it depends on, the next compilation takes it as it is.
 */
final class KnownModel {

    private final AnalysedModel analysed;
    private final ContentKey outside;
    private final ContentKey inputs;
    private final ContentKey output;
    private volatile @Nullable ModelFindings findings;

    /**
     * @param outside stands for the columns of the tables outside the project that it reads
     * @param inputs stands for the columns of all tables that it reads
     * @param output stands for everything that its readers see of it
     */
    KnownModel(AnalysedModel analysed, ContentKey outside, ContentKey inputs, ContentKey output) {
        this.analysed = requireNonNull(analysed, "analysed");
        this.outside = requireNonNull(outside, "outside");
        this.inputs = requireNonNull(inputs, "inputs");
        this.output = requireNonNull(output, "output");
    }

    AnalysedModel analysed() {
        return analysed;
    }

    String name() {
        return analysed.name();
    }

    ContentKey outside() {
        return outside;
    }

    ContentKey inputs() {
        return inputs;
    }

    ContentKey output() {
        return output;
    }

    /** What is wrong with it; looked for once. */
    ModelFindings findings(Function<CheckedModel, ModelFindings> check) {
        ModelFindings found = findings;
        if (found == null) {
            found = check.apply(new CheckedModel(analysed));
            findings = found;
        }
        return found;
    }
}
