package dev.rocky.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Remembers what each step of the build was made from, so that it is done again only when that has changed. */
final class Stamps {

    private final Path folder;

    Stamps(Path folder) {
        this.folder = folder;
    }

    /**
     * Do a step unless its inputs are what they were the last time.
     *
     * @param inputs changes when the result would change
     */
    void unlessFresh(String step, String inputs, Step work) throws IOException, InterruptedException {
        Path stamp = folder.resolve(step);
        String digest = digest(inputs);
        if (Files.exists(stamp) && Files.readString(stamp).equals(digest)) {
            return;
        }
        System.out.println("[image] " + step);
        Files.deleteIfExists(stamp);
        work.run();
        Files.createDirectories(folder);
        Files.writeString(stamp, digest);
    }

    /** The stamps of steps, as inputs of another. */
    String all(String... steps) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String step : steps) {
            all.append(Files.readString(folder.resolve(step))).append('\n');
        }
        return all.toString();
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Work of the build. */
    interface Step {
        void run() throws IOException, InterruptedException;
    }
}
