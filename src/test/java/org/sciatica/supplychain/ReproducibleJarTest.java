package org.sciatica.supplychain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class ReproducibleJarTest {

    @Test
    void aBuildThatNumbersOtherwiseIsTheSameBytes() {
        SortedMap<String, byte[]> first = ReproducibleJar.numbered(classes("proxykey7", "proxykey123"));
        SortedMap<String, byte[]> second = ReproducibleJar.numbered(classes("proxykey41", "proxykey2"));

        assertThat(first).containsOnlyKeys("A", "B");
        assertThat(first.values()).usingElementComparator(Arrays::compare).containsExactlyElementsOf(second.values());
    }

    @Test
    void aValueKeepsItsNumberInEveryClassAndOtherTextStays() {
        SortedMap<String, byte[]> numbered = ReproducibleJar.numbered(classes("proxykey123", "proxykey7"));

        assertThat(numbered.values().stream().map(ReproducibleJarTest::texts))
                .containsExactly(
                        List.of("proxykey1", "my proxykey9", "proxykey2"),
                        List.of("proxykey2", "my proxykey9", "proxykey1"));
    }

    /** Two classes that name the same two values, each in an order of its own. */
    private static SortedMap<String, byte[]> classes(String one, String other) {
        return new TreeMap<>(
                Map.of("B", naming("B", other, "my proxykey9", one), "A", naming("A", one, "my proxykey9", other)));
    }

    private static byte[] naming(String name, String... texts) {
        ClassWriter written = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        written.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
        MethodVisitor method = written.visitMethod(Opcodes.ACC_STATIC, "name", "()V", null, null);
        method.visitCode();
        for (String text : texts) {
            method.visitLdcInsn(text);
            method.visitInsn(Opcodes.POP);
        }
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
        written.visitEnd();
        return written.toByteArray();
    }

    private static List<Object> texts(byte[] code) {
        List<Object> texts = new ArrayList<>();
        new ClassReader(code)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] exceptions) {
                                return new MethodVisitor(Opcodes.ASM9) {
                                    @Override
                                    public void visitLdcInsn(Object value) {
                                        texts.add(value);
                                    }
                                };
                            }
                        },
                        0);
        return texts;
    }
}
