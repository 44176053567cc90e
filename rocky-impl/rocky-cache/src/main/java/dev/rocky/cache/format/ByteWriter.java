package dev.rocky.cache.format;

import java.util.Arrays;

/** Bytes, one behind the other, as many as there come. */
public final class ByteWriter {

    private byte[] bytes;
    private int length;

    public ByteWriter(int expected) {
        this.bytes = new byte[expected];
    }

    /** Add one. */
    public void add(int value) {
        reserve(1);
        bytes[length++] = (byte) value;
    }

    /** Add several. */
    public void add(byte[] added) {
        reserve(added.length);
        System.arraycopy(added, 0, bytes, length, added.length);
        length += added.length;
    }

    /** Add a number in eight bytes, the lowest first. */
    public void addLong(long number) {
        reserve(Long.BYTES);
        for (int i = 0; i < Long.BYTES; i++) {
            bytes[length++] = (byte) (number >>> (8 * i));
        }
    }

    /** How many there are. */
    public int length() {
        return length;
    }

    /** All that were added. */
    public byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    /** Where they stand, followed by others. Whoever looks at them changes nothing and adds nothing meanwhile. */
    public byte[] array() {
        return bytes;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
