package dev.rocky.cli.internal.host;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The signals that the operating system sends: Ctrl-C and a polite request to end.
 *
 * <p>Java has no public API for them. {@code sun.misc.Signal} of {@code jdk.unsupported} is what everybody uses; it is
 * called by reflection because the compiler warns of it and cannot be told not to.
 */
public final class Signals implements Interrupts {

    private static final String INTERRUPT = "INT";
    private static final String TERMINATE = "TERM";

    private final int exitCode;

    /**
     * @param exitCode what the process ends with at the second request
     */
    public Signals(int exitCode) {
        this.exitCode = exitCode;
    }

    @Override
    public Watch watch(Runnable finishEarly) {
        AtomicBoolean asked = new AtomicBoolean();
        Runnable action = () -> {
            if (asked.getAndSet(true)) {
                Runtime.getRuntime().halt(exitCode);
            }
            finishEarly.run();
        };
        try {
            SignalApi api = SignalApi.find();
            Object handler = api.handler(action);
            Object beforeInterrupt = api.handle(INTERRUPT, handler);
            Object beforeTerminate = api.handle(TERMINATE, handler);
            return () -> {
                api.restore(INTERRUPT, beforeInterrupt);
                api.restore(TERMINATE, beforeTerminate);
            };
        } catch (ReflectiveOperationException e) {
            // A JVM without that module ends at the first signal, as any program does.
            return () -> {};
        }
    }

    private record SignalApi(Class<?> signal, Class<?> handlerType, Method handle) {

        static SignalApi find() throws ReflectiveOperationException {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
            return new SignalApi(signal, handlerType, signal.getMethod("handle", signal, handlerType));
        }

        Object handler(Runnable action) {
            return Proxy.newProxyInstance(
                    handlerType.getClassLoader(), new Class<?>[] {handlerType}, (proxy, method, arguments) -> {
                        action.run();
                        return null;
                    });
        }

        /** Sets a handler and returns the one before it. */
        Object handle(String name, Object handler) throws ReflectiveOperationException {
            return handle.invoke(null, signal.getConstructor(String.class).newInstance(name), handler);
        }

        void restore(String name, Object handler) {
            try {
                handle(name, handler);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot restore the handler of " + name, e);
            }
        }
    }
}
