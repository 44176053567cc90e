package dev.rocky.state.internal.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jetbrains.exodus.ConfigurationStrategy;
import jetbrains.exodus.env.Environment;
import jetbrains.exodus.env.EnvironmentConfig;
import jetbrains.exodus.env.Environments;
import jetbrains.exodus.log.Log;
import jetbrains.exodus.log.LogConfig;

/** A log that Xodus has opened. */
public final class OpenLog implements AutoCloseable {

    private static final long CACHE_BYTES = 4L << 20;
    private static final int PAGE_BYTES = 16 << 10;

    private final Path generation;
    private final Log log;
    private final Environment environment;

    private OpenLog(Path generation, Log log, Environment environment) {
        this.generation = generation;
        this.log = log;
        this.environment = environment;
    }

    /** Open a log as it stands now; nothing on disk is touched. */
    static OpenLog frozen(Path generation, List<LogFile> files) throws IOException {
        FrozenLog frozen = new FrozenLog(generation, files);
        EnvironmentConfig settings = settings().setEnvIsReadonly(true).setEnvReadonlyEmptyStores(true);
        LogConfig config = LogConfig.create(frozen, frozen.scissors());
        return open(generation, config, settings);
    }

    /** Open a log for writing, or begin one. What a crash left behind the last whole transaction is cut off. */
    static OpenLog writable(Path generation) {
        return open(generation, new LogConfig().setLocation(generation.toString()), settings());
    }

    /** Where the records are. */
    public Environment environment() {
        return environment;
    }

    /** The bytes of the log, those of outdated records included. */
    public long bytes() {
        return log.getDiskUsage();
    }

    /** Let everything that was committed survive a loss of power. */
    public void sync() {
        log.sync();
    }

    /** The folder of the log. */
    Path generation() {
        return generation;
    }

    /** Close the log; everything that was committed survives a loss of power now. */
    @Override
    public void close() {
        environment.close();
    }

    private static OpenLog open(Path generation, LogConfig config, EnvironmentConfig settings) {
        // The lock beside the store is taken before; Xodus' own would want to write into the folder of a reader too.
        config.setLockIgnored(true);
        Log log = Environments.newLogInstance(config, settings);
        return new OpenLog(generation, log, Environments.newInstance(log, settings));
    }

    /**
     * What a short-lived process needs: no collector (compaction does that), no monitoring, no cache that is shared
     * between stores. Commits reach the operating system at once and so survive the end of the process, however it
     * ends; {@link #sync} is what waits for the disk.
     */
    private static EnvironmentConfig settings() {
        EnvironmentConfig settings = new EnvironmentConfig(ConfigurationStrategy.IGNORE);
        settings.setManagementEnabled(false)
                .setGcEnabled(false)
                .setEnvGatherStatistics(false)
                .setEnvMonitorTxnsTimeout(0)
                .setEnvMonitorTxnsExpirationTimeout(0)
                .setMemoryUsage(CACHE_BYTES)
                .setLogCachePageSize(PAGE_BYTES)
                .setLogCacheShared(false)
                .setLogCacheNonBlocking(false)
                .setLogCacheUseSoftReferences(false)
                .setLogDurableWrite(false)
                .setLogFileSize(LogFile.BYTES >> 10)
                .setLogAllowRamDisk(true)
                .setLogAllowRemote(true)
                .setLogAllowRemovable(true);
        return settings;
    }
}
