package dev.rocky.cache;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The file: who wrote it, then one entry after the other, each with its key, its length and a checksum.
 *
 * <p>A file of another build counts as empty. What does not match its checksum is not there, and neither is what stands
 * behind a length that cannot be.
 */
final class EntryFile {

    private static final long MAGIC = 0x524f434b594d3031L;
    private static final int HEADER = 3 * Long.BYTES;
    private static final int ENTRY_HEADER = 2 * Long.BYTES + 2 * Integer.BYTES;
    private static final long LARGEST = 1L << 30;

    private final byte[] bytes;
    private final Map<ContentKey, Integer> offsets;

    private EntryFile(byte[] bytes, Map<ContentKey, Integer> offsets) {
        this.bytes = bytes;
        this.offsets = offsets;
    }

    /** Read a file. One that is not there, or cannot be read, is empty. */
    static EntryFile read(Path path, ContentKey build) {
        byte[] bytes = new byte[0];
        try {
            if (Files.size(path) <= LARGEST) {
                bytes = Files.readAllBytes(path);
            }
        } catch (IOException e) {
            // Then nothing is remembered.
        }
        ByteBuffer all = ByteBuffer.wrap(bytes);
        boolean ours = bytes.length >= HEADER
                && all.getLong(0) == MAGIC
                && all.getLong(Long.BYTES) == build.high()
                && all.getLong(2 * Long.BYTES) == build.low();
        return new EntryFile(bytes, ours ? offsets(all) : Map.of());
    }

    private static Map<ContentKey, Integer> offsets(ByteBuffer all) {
        Map<ContentKey, Integer> offsets = new HashMap<>(Math.max(16, all.limit() / 512));
        int at = HEADER;
        while (all.limit() - at >= ENTRY_HEADER) {
            int length = all.getInt(at + 2 * Long.BYTES);
            if (length < 0 || length > all.limit() - at - ENTRY_HEADER) {
                break;
            }
            offsets.put(new ContentKey(all.getLong(at), all.getLong(at + Long.BYTES)), at);
            at += ENTRY_HEADER + length;
        }
        return offsets;
    }

    /** The keys of all entries. */
    Iterable<ContentKey> keys() {
        return offsets.keySet();
    }

    /** An entry that is as it was written. */
    Optional<Slice> find(ContentKey key) {
        Integer at = offsets.get(key);
        if (at == null) {
            return Optional.empty();
        }
        ByteBuffer all = ByteBuffer.wrap(bytes);
        int length = all.getInt(at + 2 * Long.BYTES);
        int start = at + ENTRY_HEADER;
        boolean intact = checksum(key, bytes, start, length) == all.getInt(at + 2 * Long.BYTES + Integer.BYTES);
        return intact ? Optional.of(new Slice(bytes, start, length)) : Optional.empty();
    }

    /** Write a file as a whole: whoever reads it at the same time has the old one or the new one. */
    static void write(Path folder, String name, ContentKey build, Map<ContentKey, Slice> entries) throws IOException {
        AtomicFile.write(folder, name, out -> write(out, build, entries));
    }

    private static void write(OutputStream stream, ContentKey build, Map<ContentKey, Slice> entries)
            throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream, 1 << 16));
        out.writeLong(MAGIC);
        out.writeLong(build.high());
        out.writeLong(build.low());
        for (Map.Entry<ContentKey, Slice> entry : entries.entrySet()) {
            ContentKey key = entry.getKey();
            Slice slice = entry.getValue();
            out.writeLong(key.high());
            out.writeLong(key.low());
            out.writeInt(slice.length());
            out.writeInt(checksum(key, slice.bytes(), slice.start(), slice.length()));
            out.write(slice.bytes(), slice.start(), slice.length());
        }
        out.flush();
    }

    private static int checksum(ContentKey key, byte[] bytes, int start, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, start, length);
        return (int) checksum.getValue() ^ Long.hashCode(key.high()) ^ Integer.rotateLeft(Long.hashCode(key.low()), 7);
    }
}
