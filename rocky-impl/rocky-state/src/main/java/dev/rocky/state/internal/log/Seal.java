package dev.rocky.state.internal.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * How far a log was written when it was last closed, and a checksum of its last file up to there.
 *
 * <p>Xodus 2.0 has no checksums. After a crash it looks for the last transaction that it can read and cuts off what
 * lies behind, and it does the same where one bit of an old transaction has changed. So nobody opens a log before
 * the part that was once closed properly has been compared with its seal; only what was written since may be cut.
 *
 * @param end the address behind the last byte
 * @param checksum of the bytes of the last file
 */
record Seal(long end, long checksum) {

    private static final String FILE = "sealed";
    private static final Pattern TEXT = Pattern.compile("(\\d{1,18}) (\\d{1,10})\n");

    /** The seal of a log as it is. */
    static Seal of(Path generation) throws IOException {
        List<LogFile> files = LogFile.in(generation);
        LogFile last = files.get(files.size() - 1);
        byte[] bytes = last.read(generation);
        return new Seal(last.address() + bytes.length, checksum(bytes, bytes.length));
    }

    /** Put the seal beside the log, in one step. */
    void write(Path generation) throws IOException {
        Path made = generation.resolve(FILE + ".new");
        Files.writeString(made, end + " " + checksum + "\n", StandardCharsets.US_ASCII);
        Files.move(made, generation.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The seal beside the log; empty if a crash of the machine took it, which leaves nothing to compare with. */
    static Optional<Seal> read(Path generation) throws IOException {
        String text;
        try {
            text = Files.readString(generation.resolve(FILE), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new Seal(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    /** What is wrong with a log, or empty if it still holds everything that was sealed. */
    Optional<String> broken(Path generation, List<LogFile> files) throws IOException {
        if (end == 0) {
            return Optional.empty();
        }
        long address = (end - 1) / LogFile.BYTES * LogFile.BYTES;
        Optional<LogFile> last =
                files.stream().filter(file -> file.address() == address).findFirst();
        if (last.isEmpty()) {
            return Optional.of("it lacks the file " + LogFile.name(address));
        }
        int length = (int) (end - address);
        byte[] bytes = last.get().read(generation);
        if (bytes.length < length) {
            return Optional.of(Damage.length(last.get(), bytes.length, length));
        }
        return checksum(bytes, length) == checksum
                ? Optional.empty()
                : Optional.of("the bytes of " + LogFile.name(address) + " have changed");
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }
}
