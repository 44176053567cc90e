package dev.rocky.state.internal.log;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import jetbrains.exodus.io.AbstractDataWriter;
import jetbrains.exodus.io.Block;
import jetbrains.exodus.io.DataReader;
import jetbrains.exodus.io.DataWriter;
import jetbrains.exodus.io.RemoveBlockType;

/**
 * A log as it stood at one moment, for Xodus to read while another process goes on writing it.
 *
 * <p>Xodus' own read-only environment watches the files from a thread that is no daemon, and looks for the end of
 * the log while it moves. This one takes the last file into memory and reads the others, which never change any
 * more, when they are asked for. When Xodus cuts off the beginning of a transaction that was being written at that
 * moment, only this view gets shorter. Nothing is locked and nothing on disk is touched, so the right to read is enough.
 */
final class FrozenLog implements DataReader {

    private final Path generation;
    private final NavigableMap<Long, Frozen> blocks = new TreeMap<>();

    /**
     * @param files all files of the log, at least one
     */
    FrozenLog(Path generation, List<LogFile> files) throws IOException {
        this.generation = generation;
        int last = files.size() - 1;
        for (LogFile file : files.subList(0, last)) {
            blocks.put(file.address(), new FullFile(file));
        }
        LogFile tail = files.get(last);
        blocks.put(tail.address(), new Tail(tail, tail.read(generation)));
    }

    @Override
    public String getLocation() {
        return generation.toString();
    }

    @Override
    public Iterable<Block> getBlocks() {
        return List.copyOf(blocks.values());
    }

    @Override
    public Iterable<Block> getBlocks(long fromAddress) {
        return List.copyOf(blocks.tailMap(fromAddress, true).values());
    }

    @Override
    public void close() {}

    /** What Xodus believes to write through. */
    DataWriter scissors() {
        return new Scissors();
    }

    /** The beginning of a file that this view sees. */
    private abstract static class Frozen implements Block {

        final LogFile file;
        private long length;

        Frozen(LogFile file, long length) {
            this.file = file;
            this.length = length;
        }

        abstract void copy(long position, byte[] output, int offset, int count) throws IOException;

        final void cut(long newLength) {
            length = newLength;
        }

        @Override
        public final long getAddress() {
            return file.address();
        }

        @Override
        public final long length() {
            return length;
        }

        @Override
        public final int read(byte[] output, long position, int offset, int count) {
            int wanted = (int) Math.min(count, length - position);
            try {
                copy(position, output, offset, wanted);
                return wanted;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public final Block refresh() {
            return this;
        }
    }

    private final class FullFile extends Frozen {

        FullFile(LogFile file) {
            super(file, LogFile.BYTES);
        }

        @Override
        void copy(long position, byte[] output, int offset, int count) throws IOException {
            try (RandomAccessFile in =
                    new RandomAccessFile(file.path(generation).toFile(), "r")) {
                in.seek(position);
                in.readFully(output, offset, count);
            }
        }
    }

    private static final class Tail extends Frozen {

        private final byte[] bytes;

        Tail(LogFile file, byte[] bytes) {
            super(file, bytes.length);
            this.bytes = bytes;
        }

        @Override
        void copy(long position, byte[] output, int offset, int count) {
            System.arraycopy(bytes, (int) position, output, offset, count);
        }
    }

    private final class Scissors extends AbstractDataWriter {

        @Override
        public Block write(byte[] bytes, int offset, int count) {
            throw new IllegalStateException("a frozen log is not written");
        }

        @Override
        public void removeBlock(long address, RemoveBlockType type) {
            blocks.remove(address);
        }

        @Override
        public void truncateBlock(long address, long length) {
            block(address).cut(length);
        }

        @Override
        public boolean lock(long timeout) {
            return true;
        }

        @Override
        public boolean release() {
            return true;
        }

        @Override
        public String lockInfo() {
            return "";
        }

        @Override
        protected void syncImpl() {}

        @Override
        protected void closeImpl() {}

        @Override
        protected void clearImpl() {
            blocks.clear();
        }

        @Override
        protected Block openOrCreateBlockImpl(long address, long length) {
            return block(address);
        }

        private Frozen block(long address) {
            Frozen block = blocks.get(address);
            if (block == null) {
                throw new IllegalStateException("a frozen log does not grow");
            }
            return block;
        }
    }
}
