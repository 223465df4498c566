package salesassistant.semantics.catalog.file;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import salesassistant.semantics.catalog.CatalogException;
import salesassistant.semantics.catalog.Catalogs;

/** Files nobody should write are refused in a sentence, quickly and whole. */
class HostileYamlTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refuses(String what, String text, String reason) {
        assertThatThrownBy(() -> CatalogLoader.load(new StringReader(text), new StringReader(Catalogs.overlay())))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("metric view")
                .hasMessageContaining(reason);
    }

    static Stream<Arguments> refuses() {
        return Stream.of(
                Arguments.of("a bomb of anchors", bomb(), "anchor"),
                Arguments.of("an anchor that holds itself", "fields: &a [*a]", "anchor"),
                Arguments.of("a key given twice", "version: 1.1\nversion: 1.1", "given twice"),
                Arguments.of("a merge key", "version: 1.1\n<<: {source: x}", "unknown"),
                Arguments.of("a tag that names a class", "version: !!javax.script.ScriptEngineManager []", "tag"),
                Arguments.of("a tag on a value", "version: !float 1.1", "tag"),
                Arguments.of("a second document", "version: 1.1\n---\nversion: 1.1", "second document"),
                Arguments.of("brackets without end", "a: " + "[".repeat(100_000), "nested deeper"),
                Arguments.of("a list without end", "a: " + "- ".repeat(100_000), "line 1"),
                Arguments.of("nothing", "", "empty"),
                Arguments.of("only a comment", "# nothing", "empty"),
                Arguments.of("a plain text", "hello", "mapping is expected"),
                Arguments.of("a tab as indentation", "fields:\n\t- name: a", "not valid YAML"),
                Arguments.of("a control character", "version: \u0007", "not valid YAML"),
                Arguments.of("an empty value", "version:", "value is missing"),
                Arguments.of("a mapping as a value", "version: {a: b}", "plain value"),
                Arguments.of("a list as a key", "? [a]\n: b", "not valid YAML"));
    }

    @Test
    void stopsReadingAFileThatDoesNotEnd() {
        var endless = new Reader() {
            @Override
            public int read(char[] buffer, int from, int length) {
                java.util.Arrays.fill(buffer, from, from + length, '#');
                return length;
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> CatalogLoader.load(endless, new StringReader("")))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("longer than");
    }

    @Test
    void saysWhenAFileCannotBeRead() {
        var broken = new Reader() {
            @Override
            public int read(char[] buffer, int from, int length) throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> CatalogLoader.load(broken, new StringReader("")))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("the disk is gone");
    }

    private static String bomb() {
        var text = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            text.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        return text.toString();
    }
}
