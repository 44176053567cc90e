package dev.rocky.image;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.util.Map;
import java.util.TreeMap;

/**
 * Class files that the startup cache can hold.
 *
 * <p>The cache takes no class that was compiled for Java 5 or older: such classes lack the tables that let the JVM
 * check them ahead of time. Some libraries still come like that. Writing them anew adds the tables and changes nothing
 * else.
 */
final class ModernClasses {

    private static final int FIRST_WITH_TABLES = ClassFile.JAVA_6_VERSION;
    private static final int MAJOR_VERSION_OFFSET = 6;

    private final ClassFile classes;

    ModernClasses(ClassFile classes) {
        this.classes = classes;
    }

    /**
     * Renew the old ones among classes.
     *
     * @param files by name
     */
    Map<String, byte[]> apply(Map<String, byte[]> files) {
        Map<String, byte[]> modern = new TreeMap<>(files);
        modern.replaceAll((name, bytes) -> name.endsWith(".class") && isOld(bytes) ? modernized(bytes) : bytes);
        return modern;
    }

    private static boolean isOld(byte[] bytes) {
        int major = (bytes[MAJOR_VERSION_OFFSET] & 0xFF) << 8 | (bytes[MAJOR_VERSION_OFFSET + 1] & 0xFF);
        return major < FIRST_WITH_TABLES;
    }

    private byte[] modernized(byte[] bytes) {
        ClassModel old = classes.parse(bytes);
        byte[] renumbered = classes.build(old.thisClass().asSymbol(), builder -> {
            builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
            old.forEach(element -> {
                if (!(element instanceof ClassFileVersion)) {
                    builder.with(element);
                }
            });
        });
        return classes.transformClass(
                classes.parse(renumbered),
                ClassTransform.transformingMethodBodies((code, element) -> code.with(element)));
    }
}
