package org.sciatica.supplychain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes the packaged jar anew so that every build of a version is the same bytes: its entries in the order of their names, and
 * the values that Quarkus recorded numbered in the order of the classes that name them. Quarkus 3.33 leaves both to the order in
 * which its threads happen to come; what it numbers comes from the class from 3.34 on (github.com/quarkusio/quarkus/pull/53025).
 */
public final class ReproducibleJar {

    private static final String RECORDED = "io/quarkus/runner/recorded/";
    private static final String KEY = "proxykey";
    private static final Pattern NUMBERED = Pattern.compile(KEY + "[0-9]+");

    /** A jar begins with its manifest. */
    private static final Comparator<String> ORDER = Comparator.comparing((String name) -> !name.equals("META-INF/"))
            .thenComparing(name -> !name.equals(JarFile.MANIFEST_NAME))
            .thenComparing(Comparator.naturalOrder());

    private final Map<String, String> numbers = new HashMap<>();

    private ReproducibleJar() {}

    /**
     * The step of the build.
     *
     * @param arguments the packaged jar
     */
    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        Path written = jar.resolveSibling(jar.getFileName() + ".rewritten");
        try (ZipFile old = ZipFile.builder().setPath(jar).get();
                ZipArchiveOutputStream archive = new ZipArchiveOutputStream(written)) {
            rewrite(old, archive);
        }
        Files.move(written, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void rewrite(ZipFile old, ZipArchiveOutputStream written) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(old.getEntries());
        entries.sort(Comparator.comparing(ZipArchiveEntry::getName, ORDER));
        Map<String, byte[]> numbered = numbered(recorded(old, entries));
        for (ZipArchiveEntry entry : entries) {
            byte[] code = numbered.get(entry.getName());
            if (code == null) {
                written.addRawArchiveEntry(entry, old.getRawInputStream(entry));
            } else {
                entry.setSize(code.length);
                written.putArchiveEntry(entry);
                written.write(code);
                written.closeArchiveEntry();
            }
        }
    }

    private static SortedMap<String, byte[]> recorded(ZipFile jar, List<ZipArchiveEntry> entries) throws IOException {
        SortedMap<String, byte[]> recorded = new TreeMap<>();
        for (ZipArchiveEntry entry : entries) {
            if (entry.getName().startsWith(RECORDED) && !entry.isDirectory()) {
                try (InputStream code = jar.getInputStream(entry)) {
                    recorded.put(entry.getName(), code.readAllBytes());
                }
            }
        }
        return recorded;
    }

    /** The classes with numbers that depend on the classes alone: equal for classes that differ in numbers only. */
    static SortedMap<String, byte[]> numbered(SortedMap<String, byte[]> classes) {
        ReproducibleJar values = new ReproducibleJar();
        SortedMap<String, byte[]> numbered = new TreeMap<>();
        classes.forEach((name, code) -> numbered.put(name, values.numbered(code)));
        return numbered;
    }

    private byte[] numbered(byte[] code) {
        ClassWriter written = new ClassWriter(0);
        new ClassReader(code).accept(new Renumbering(written), 0);
        return written.toByteArray();
    }

    private String numbered(String key) {
        return numbers.computeIfAbsent(key, unknown -> KEY + (numbers.size() + 1));
    }

    private final class Renumbering extends ClassVisitor {

        Renumbering(ClassVisitor written) {
            super(Opcodes.ASM9, written);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor written = super.visitMethod(access, name, descriptor, signature, exceptions);
            return new MethodVisitor(Opcodes.ASM9, written) {
                @Override
                public void visitLdcInsn(Object value) {
                    boolean key = value instanceof String text
                            && NUMBERED.matcher(text).matches();
                    super.visitLdcInsn(key ? numbered((String) value) : value);
                }
            };
        }
    }
}
