package dev.rocky.cache;

/** The bytes of an entry, where they are. Nobody changes them. */
final class Slice {

    private final byte[] bytes;
    private final int start;
    private final int length;

    Slice(byte[] bytes, int start, int length) {
        this.bytes = bytes;
        this.start = start;
        this.length = length;
    }

    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    int length() {
        return length;
    }
}
