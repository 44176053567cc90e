package dev.rocky.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedParserTest {

    /** The JIT compiles no method that is longer: it would be interpreted for ever. */
    private static final int JIT_LIMIT = 8000;

    @ParameterizedTest
    @ValueSource(strings = {"SqlGrammar", "SqlGrammarConstants"})
    void no_generated_method_is_too_long_for_the_jit(String type) throws IOException {
        assertThat(codeSizes("/dev/rocky/sql/internal/grammar/" + type + ".class"))
                .isNotEmpty()
                .allSatisfy((method, size) -> assertThat(size).as(method).isLessThan(JIT_LIMIT));
    }

    @Test
    void the_parser_tries_no_production_before_it_chooses() throws IOException {
        assertThat(codeSizes("/dev/rocky/sql/internal/grammar/SqlGrammar.class").keySet())
                .as("methods of syntactic lookahead")
                .noneMatch(method -> method.startsWith("jj_2") || method.startsWith("jj_3"));
    }

    /** The sizes of the methods' code in a class file, by name and descriptor. */
    private static Map<String, Integer> codeSizes(String resource) throws IOException {
        try (InputStream file = GeneratedParserTest.class.getResourceAsStream(resource);
                DataInputStream in = new DataInputStream(file)) {
            in.skipNBytes(8);
            String[] texts = constants(in);
            in.skipNBytes(6);
            in.skipNBytes(2L * in.readUnsignedShort());
            members(in, texts);
            return members(in, texts);
        }
    }

    private static String[] constants(DataInputStream in) throws IOException {
        String[] texts = new String[in.readUnsignedShort()];
        for (int i = 1; i < texts.length; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts[i] = in.readUTF();
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                case 15 -> in.skipNBytes(3);
                default -> in.skipNBytes(2);
            }
        }
        return texts;
    }

    private static Map<String, Integer> members(DataInputStream in, String[] texts) throws IOException {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        int members = in.readUnsignedShort();
        for (int i = 0; i < members; i++) {
            in.skipNBytes(2);
            String name = texts[in.readUnsignedShort()] + texts[in.readUnsignedShort()];
            int attributes = in.readUnsignedShort();
            for (int j = 0; j < attributes; j++) {
                boolean code = "Code".equals(texts[in.readUnsignedShort()]);
                int length = in.readInt();
                if (code) {
                    in.skipNBytes(4);
                    sizes.put(name, in.readInt());
                    in.skipNBytes(length - 8);
                } else {
                    in.skipNBytes(length);
                }
            }
        }
        return sizes;
    }
}
