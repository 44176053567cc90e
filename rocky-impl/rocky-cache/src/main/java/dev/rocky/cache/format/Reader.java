package dev.rocky.cache.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what {@link Writer} wrote.
 *
 * <p>Bytes that nobody wrote so end in an {@link IllegalArgumentException} or {@link IndexOutOfBoundsException}, never in
 * a loop or in an allocation beyond their number.
 */
public final class Reader {

    private final byte[] bytes;
    private final int end;
    private int at;
    private final List<String> texts = new ArrayList<>();

    public Reader(byte[] bytes, int start, int length) {
        this.bytes = bytes;
        this.at = start;
        this.end = start + length;
    }

    private byte next() {
        if (at >= end) {
            throw new IndexOutOfBoundsException("the entry ends too early");
        }
        return bytes[at++];
    }

    /** A number of any size. */
    public long number() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = next();
            number |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("a number does not end");
    }

    /** A number that counts something. */
    public int count() {
        long number = number();
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("expected a count, found " + number);
        }
        return (int) number;
    }

    /** A number in eight bytes. */
    public long fixed() {
        long number = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            number |= (next() & 0xFFL) << (8 * i);
        }
        return number;
    }

    /** Yes or no. */
    public boolean flag() {
        return number() != 0;
    }

    /** A text. */
    public String text() {
        int reference = count();
        if (reference > 0) {
            return texts.get(reference - 1);
        }
        int length = count();
        if (length > end - at) {
            throw new IndexOutOfBoundsException("a text ends too late");
        }
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        texts.add(text);
        return text;
    }

    /** How many items follow, each of a byte or more. */
    public int size() {
        int size = count();
        if (size > end - at) {
            throw new IndexOutOfBoundsException("a list ends too late");
        }
        return size;
    }

    /** What stands in a list, in order. */
    public <T> List<T> list(Function<Reader, T> read) {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(read.apply(this));
        }
        return items;
    }

    /** What may be missing. */
    public <T> Optional<T> optional(Function<Reader, T> read) {
        return flag() ? Optional.of(read.apply(this)) : Optional.empty();
    }

    /** One of these, by its place. */
    public <T> T choice(T[] values) {
        return values[count()];
    }

    /** Pass over everything that follows. */
    public void skipRest() {
        at = end;
    }

    /** Make sure that nothing follows. */
    public void end() {
        if (at != end) {
            throw new IllegalArgumentException("the entry goes on");
        }
    }
}
