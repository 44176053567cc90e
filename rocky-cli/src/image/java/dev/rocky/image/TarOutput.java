package dev.rocky.image;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Writes a tar file in the format of POSIX (ustar). Java can write zip files by itself, but no tar files. */
final class TarOutput {

    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 100;
    private static final int PLAIN = 0644;
    private static final int EXECUTABLE = 0755;

    private final OutputStream out;
    private final Instant time;

    TarOutput(OutputStream out, Instant time) {
        this.out = out;
        this.time = time;
    }

    void add(String name, Path file, boolean executable) throws IOException {
        long size = Files.size(file);
        byte[] header = new byte[BLOCK];
        text(header, 0, LONGEST_NAME, name);
        octal(header, 100, 8, executable ? EXECUTABLE : PLAIN);
        octal(header, 108, 8, 0);
        octal(header, 116, 8, 0);
        octal(header, 124, 12, size);
        octal(header, 136, 12, time.getEpochSecond());
        text(header, 148, 8, "        ");
        text(header, 156, 1, "0");
        text(header, 257, 8, "ustar\00000");
        octal(header, 148, 8, checksum(header));
        out.write(header);
        Files.copy(file, out);
        out.write(new byte[(int) ((BLOCK - size % BLOCK) % BLOCK)]);
    }

    /** Two empty blocks are the end. */
    void finish() throws IOException {
        out.write(new byte[2 * BLOCK]);
        out.flush();
    }

    private static int checksum(byte[] header) {
        int sum = 0;
        for (byte each : header) {
            sum += each & 0xFF;
        }
        return sum;
    }

    private static void octal(byte[] header, int offset, int length, long value) throws IOException {
        String digits = Long.toOctalString(value);
        text(header, offset, length, "0".repeat(length - 1 - digits.length()) + digits + "\0");
    }

    private static void text(byte[] header, int offset, int length, String value) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > length) {
            throw new IOException("too long for a tar file: " + value);
        }
        System.arraycopy(bytes, 0, header, offset, bytes.length);
    }
}
