package dev.rocky.compiler.internal.memory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.codec.digest.MurmurHash3;

/** Collects content and makes a key of it. What is written in another order, or divided otherwise, is other content. */
public final class KeyWriter {

    private static final int SEED = 104_729;

    private byte[] bytes = new byte[512];
    private int length;

    /** Add a text. */
    public KeyWriter text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
        return this;
    }

    /** Add a number. */
    public KeyWriter number(long number) {
        reserve(Long.BYTES);
        for (int i = 0; i < Long.BYTES; i++) {
            bytes[length++] = (byte) (number >>> (8 * i));
        }
        return this;
    }

    /** Add yes or no. */
    public KeyWriter flag(boolean flag) {
        reserve(1);
        bytes[length++] = (byte) (flag ? 1 : 0);
        return this;
    }

    /** Add content for which a key stands. */
    public KeyWriter key(ContentKey key) {
        return number(key.high()).number(key.low());
    }

    /** The key of everything that was added. */
    public ContentKey key() {
        long[] hash = MurmurHash3.hash128x64(bytes, 0, length, SEED);
        return new ContentKey(hash[0], hash[1]);
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
