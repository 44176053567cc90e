package dev.rocky.compiler.internal.functions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a catalogue says of a function. */
final class CatalogEntry {

    private final FunctionKind kind;
    private final NullRule nulls;
    private final Optional<ResultRule.Use> rule;
    private final String signatureText;
    private @Nullable List<Signature> signatures;

    CatalogEntry(FunctionKind kind, NullRule nulls, Optional<ResultRule.Use> rule, String signatureText) {
        this.kind = kind;
        this.nulls = nulls;
        this.rule = rule;
        this.signatureText = signatureText;
    }

    FunctionKind kind() {
        return kind;
    }

    NullRule nulls() {
        return nulls;
    }

    Optional<ResultRule.Use> rule() {
        return rule;
    }

    String signatureText() {
        return signatureText;
    }

    /** The ways to call it, read when they are first asked for: a project calls few of all functions. */
    List<Signature> signatures() {
        List<Signature> known = signatures;
        if (known == null) {
            known = SignatureReader.read(signatureText);
            signatures = known;
        }
        return known;
    }
}
