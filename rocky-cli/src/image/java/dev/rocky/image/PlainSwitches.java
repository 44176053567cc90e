package dev.rocky.image;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Switches over the kinds of a value, as plain code.
 *
 * <p>The compiler leaves it to the JVM to write the code of such a switch when it is reached for the first time. The
 * startup cache does not keep what the JVM writes, so that it writes dozens of little classes at every start. Here they
 * are written once: each switch becomes a call of a method beside it that does the same.
 */
final class PlainSwitches {

    private static final String BOOTSTRAPS = "Ljava/lang/runtime/SwitchBootstraps;";
    private static final String TYPE_SWITCH = "typeSwitch";

    private final ClassFile classes;

    PlainSwitches(ClassFile classes) {
        this.classes = classes;
    }

    /** A switch: for which classes it asks, in order. */
    private record Switch(String name, MethodTypeDesc type, List<ClassDesc> cases) {}

    /**
     * Rewrite the switches of classes.
     *
     * @param files by name
     */
    Map<String, byte[]> apply(Map<String, byte[]> files) {
        Map<String, byte[]> rewritten = new TreeMap<>(files);
        rewritten.replaceAll((name, bytes) -> name.startsWith("dev/rocky/") && name.endsWith(".class")
                ? rewritten(classes.parse(bytes), bytes)
                : bytes);
        return rewritten;
    }

    private byte[] rewritten(ClassModel model, byte[] bytes) {
        ClassDesc owner = model.thisClass().asSymbol();
        boolean isInterface = model.flags().has(AccessFlag.INTERFACE);
        List<Switch> switches = new ArrayList<>();
        ClassTransform calls = ClassTransform.transformingMethodBodies((code, element) -> {
            if (element instanceof InvokeDynamicInstruction call && isPlain(call)) {
                Switch plain = new Switch("typeSwitch$" + switches.size(), call.typeSymbol(), cases(call));
                switches.add(plain);
                code.invokestatic(owner, plain.name, plain.type, isInterface);
            } else {
                code.with(element);
            }
        });
        byte[] changed = classes.transformClass(
                model,
                calls.andThen(ClassTransform.endHandler(builder -> switches.forEach(each -> add(each, builder)))));
        return switches.isEmpty() ? bytes : changed;
    }

    /** Whether a call asks for nothing but classes; constants are left to the JVM. */
    private static boolean isPlain(InvokeDynamicInstruction call) {
        return call.bootstrapMethod().methodName().equals(TYPE_SWITCH)
                && call.bootstrapMethod().owner().descriptorString().equals(BOOTSTRAPS)
                && call.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
    }

    private static List<ClassDesc> cases(InvokeDynamicInstruction call) {
        return call.bootstrapArgs().stream().map(ClassDesc.class::cast).toList();
    }

    private static void add(Switch plain, ClassBuilder builder) {
        builder.withMethodBody(
                plain.name,
                plain.type,
                ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
                code -> write(plain.cases, code));
    }

    /** The number of the first case from a given one on that fits a value: -1 for null, behind the last for none. */
    private static void write(List<ClassDesc> cases, CodeBuilder code) {
        Label present = code.newLabel();
        code.aload(0).ifnonnull(present).iconst_m1().ireturn().labelBinding(present);
        for (int i = 0; i < cases.size(); i++) {
            Label next = code.newLabel();
            code.iload(1).loadConstant(i).if_icmpgt(next);
            code.aload(0).instanceOf(cases.get(i)).ifeq(next);
            code.loadConstant(i).ireturn().labelBinding(next);
        }
        code.loadConstant(cases.size()).ireturn();
    }
}
