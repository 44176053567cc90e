package dev.rocky.cache.format;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes small things: numbers in as few bytes as they need, a text that comes again as a reference. */
public final class Writer {

    private final ByteWriter bytes = new ByteWriter(1024);
    private final Map<String, Integer> texts = new HashMap<>();

    /** A number of any size; negative ones take ten bytes. */
    public void number(long number) {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes.add((int) (rest | 0x80));
            rest >>>= 7;
        }
        bytes.add((int) rest);
    }

    /** A number in eight bytes. */
    public void fixed(long number) {
        bytes.addLong(number);
    }

    /** Yes or no. */
    public void flag(boolean flag) {
        number(flag ? 1 : 0);
    }

    /** One of several, by its place: a file is read by the build that wrote it. */
    @SuppressWarnings("EnumOrdinal")
    public void choice(Enum<?> value) {
        number(value.ordinal());
    }

    /** A text: 0 and its bytes, or the number of the same text before. */
    public void text(String text) {
        Integer before = texts.putIfAbsent(text, texts.size() + 1);
        if (before != null) {
            number(before);
            return;
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(0);
        number(encoded.length);
        bytes.add(encoded);
    }

    /** The items of a collection, in order. */
    public <T> void list(Collection<T> items, BiConsumer<Writer, T> write) {
        number(items.size());
        for (T item : items) {
            write.accept(this, item);
        }
    }

    /** What may be missing. */
    public <T> void optional(Optional<T> item, BiConsumer<Writer, T> write) {
        flag(item.isPresent());
        if (item.isPresent()) {
            write.accept(this, item.get());
        }
    }

    /** Everything that was written. */
    public byte[] bytes() {
        return bytes.toArray();
    }
}
