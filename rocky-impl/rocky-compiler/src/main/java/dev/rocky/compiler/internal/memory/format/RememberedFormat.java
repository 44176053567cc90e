package dev.rocky.compiler.internal.memory.format;

import dev.rocky.cache.ContentKey;
import dev.rocky.cache.format.Reader;
import dev.rocky.cache.format.Writer;
import dev.rocky.compiler.internal.memory.Remembered;
import dev.rocky.compiler.internal.resolve.QueryFacts;

/** Everything that is known of a query. */
public final class RememberedFormat {

    private RememberedFormat() {}

    /** The bytes of it. */
    public static byte[] write(Remembered remembered) {
        Writer out = new Writer();
        FactsFormat.write(out, remembered.facts());
        write(out, remembered.inputs());
        AnalysisFormat.write(out, remembered.analysis());
        write(out, remembered.output());
        return out.bytes();
    }

    /**
     * What was written.
     *
     * @throws IllegalArgumentException or {@link IndexOutOfBoundsException} if it was not written here
     */
    public static Remembered read(Reader in) {
        return new Remembered(FactsFormat.read(in), key(in), AnalysisFormat.read(in), key(in));
    }

    /**
     * The facts of what was written; the rest is passed over.
     *
     * @throws IllegalArgumentException or {@link IndexOutOfBoundsException} if it was not written here
     */
    public static QueryFacts facts(Reader in) {
        QueryFacts facts = FactsFormat.read(in);
        in.skipRest();
        return facts;
    }

    private static void write(Writer out, ContentKey key) {
        out.fixed(key.high());
        out.fixed(key.low());
    }

    private static ContentKey key(Reader in) {
        return new ContentKey(in.fixed(), in.fixed());
    }
}
