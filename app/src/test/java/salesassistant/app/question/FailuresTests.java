package salesassistant.app.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.conversation.Conversations;
import salesassistant.app.identity.Caller;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.warehouse.WarehouseFailure.Kind;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.catalog.file.CatalogLoader;
import salesassistant.semantics.reading.Interpretation;
import salesassistant.semantics.sql.SqlCompilers;

class FailuresTests {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 15);

    private final Catalog catalog = sample();
    private final Failures failures = new Failures(new QuestionSettings(
            Duration.ofSeconds(7),
            1000,
            true,
            Duration.ofSeconds(300),
            Duration.ofSeconds(15),
            Duration.ofSeconds(50)));

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"TIMED_OUT", "TOO_LARGE"})
    void suggestQuestionsInTheLanguageOfTheQuestion(Kind kind) {
        for (var language : Language.values()) {
            assertThat(failures.of(new WarehouseFailure(kind, null), asked(language))
                            .suggestions())
                    .isNotEmpty()
                    .isSubsetOf(catalog.suggestions().get(language));
        }
    }

    @Test
    void areToldInTheLanguageOfTheQuestion() {
        var tooSlow = new WarehouseFailure(Kind.TIMED_OUT, null);

        assertThat(failures.of(tooSlow, asked(Language.EN)).detail())
                .startsWith("The answer took longer than 7 seconds");
        assertThat(failures.of(tooSlow, asked(Language.SV)).detail()).startsWith("Svaret tog längre än 7 sekunder");
    }

    @Test
    void suggestNothingBeforeTheCatalogIsOpen() {
        var unread = question();

        assertThat(failures.of(new WarehouseFailure(Kind.TIMED_OUT, null), unread)
                        .suggestions())
                .isEmpty();
    }

    private Question asked(Language language) {
        var open = new OpenCatalog(
                catalog, new Members(Map.of()), new DataSpan(SUNDAY, SUNDAY), SqlCompilers.duckDb(catalog));
        var question = question();
        question.answerWith(open);
        var words = language == Language.SV ? "försäljning per kategori" : "sales by category";
        if (open.reader().read(words, Optional.empty()) instanceof Interpretation.Understood understood) {
            question.progress().add(new Step.Understood(understood));
        }
        assertThat(question.language()).isEqualTo(language);
        return question;
    }

    private static Question question() {
        var clock = Clock.systemUTC();
        var caller = new Caller("ada", "Ada");
        var conversation = new Conversations(clock, UUID::randomUUID, _ -> {}).begin(caller);
        return new Question(UUID.randomUUID(), caller, new Ask.Words("sales"), conversation, clock.instant());
    }

    private static Catalog sample() {
        try (var view = read("metric-view.yaml");
                var overlay = read("overlay.yaml")) {
            return CatalogLoader.load(view, overlay);
        } catch (IOException unread) {
            throw new IllegalStateException(unread);
        }
    }

    private static InputStreamReader read(String file) throws IOException {
        return new InputStreamReader(
                new ClassPathResource("catalog/nielsen_sales." + file).getInputStream(), StandardCharsets.UTF_8);
    }
}
