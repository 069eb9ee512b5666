package io.phigrad.corpus;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many bytecodes each method of a class file has (JVMS 4). */
final class MethodSizes {
    private final DataInputStream in;
    private final Map<Integer, String> texts = new LinkedHashMap<>();
    private final Map<String, Integer> sizes = new LinkedHashMap<>();

    private MethodSizes(byte[] classFile) {
        in = new DataInputStream(new ByteArrayInputStream(classFile));
    }

    /** By name; of overloads the largest. */
    static Map<String, Integer> of(byte[] classFile) {
        try {
            MethodSizes reader = new MethodSizes(classFile);
            reader.read();
            return reader.sizes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() throws IOException {
        in.skipNBytes(8);
        constants();
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        members(false);
        members(true);
    }

    private void constants() throws IOException {
        int count = in.readUnsignedShort();
        for (int k = 1; k < count; k++) {
            switch (in.readUnsignedByte()) {
                case 1 -> texts.put(k, in.readUTF());
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    k++; // takes two places
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> throw new IOException("not a constant");
            }
        }
    }

    private void members(boolean methods) throws IOException {
        int count = in.readUnsignedShort();
        for (int k = 0; k < count; k++) {
            in.skipNBytes(2);
            String name = texts.get(in.readUnsignedShort());
            in.skipNBytes(2);
            int attributes = in.readUnsignedShort();
            for (int a = 0; a < attributes; a++) {
                String attribute = texts.get(in.readUnsignedShort());
                int length = in.readInt();
                if (methods && "Code".equals(attribute)) {
                    in.skipNBytes(4);
                    sizes.merge(name, in.readInt(), Math::max);
                    in.skipNBytes(length - 8L);
                } else {
                    in.skipNBytes(length);
                }
            }
        }
    }
}
