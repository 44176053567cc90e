package dev.rocky.compiler.internal.memory.format;

import dev.rocky.sql.tree.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes small things: numbers in as few bytes as they need, a text that comes again as a reference. */
final class Writer {

    private byte[] bytes = new byte[1024];
    private int length;
    private final Map<String, Integer> texts = new HashMap<>();

    void number(long number) {
        reserve(10);
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    void fixed(long number) {
        reserve(Long.BYTES);
        for (int i = 0; i < Long.BYTES; i++) {
            bytes[length++] = (byte) (number >>> (8 * i));
        }
    }

    void flag(boolean flag) {
        number(flag ? 1 : 0);
    }

    /** One of several, by its place: a file is read by the build that wrote it. */
    @SuppressWarnings("EnumOrdinal")
    void choice(Enum<?> value) {
        number(value.ordinal());
    }

    /** A text: 0 and its bytes, or the number of the same text before. */
    void text(String text) {
        Integer before = texts.putIfAbsent(text, texts.size() + 1);
        if (before != null) {
            number(before);
            return;
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(0);
        number(encoded.length);
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    void span(Span span) {
        number(span.start());
        number(span.end() - span.start());
    }

    <T> void list(Collection<T> items, BiConsumer<Writer, T> write) {
        number(items.size());
        for (T item : items) {
            write.accept(this, item);
        }
    }

    <T> void optional(Optional<T> item, BiConsumer<Writer, T> write) {
        flag(item.isPresent());
        if (item.isPresent()) {
            write.accept(this, item.get());
        }
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
