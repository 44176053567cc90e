package dev.rocky.cache;

import dev.rocky.cache.format.ByteWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.MurmurHash3;

/** Collects content and makes a key of it. What is written in another order, or divided otherwise, is other content. */
public final class KeyWriter {

    private static final int SEED = 104_729;

    private final ByteWriter bytes = new ByteWriter(512);

    /** Add a text. */
    public KeyWriter text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Add bytes. */
    public KeyWriter bytes(byte[] added) {
        number(added.length);
        bytes.add(added);
        return this;
    }

    /** Add a number. */
    public KeyWriter number(long number) {
        bytes.addLong(number);
        return this;
    }

    /** Add yes or no. */
    public KeyWriter flag(boolean flag) {
        bytes.add(flag ? 1 : 0);
        return this;
    }

    /** Add content for which a key stands. */
    public KeyWriter key(ContentKey key) {
        return number(key.high()).number(key.low());
    }

    /** The key of everything that was added. */
    public ContentKey key() {
        long[] hash = MurmurHash3.hash128x64(bytes.array(), 0, bytes.length(), SEED);
        return new ContentKey(hash[0], hash[1]);
    }
}
