package salesassistant.app.question;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.conversation.Conversation;
import salesassistant.app.conversation.WrittenSql;
import salesassistant.app.deadline.Cancellation;
import salesassistant.app.genie.GenieProgress;
import salesassistant.app.identity.Caller;
import salesassistant.app.wording.Sees;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.narration.Chart;
import salesassistant.semantics.narration.Charts;
import salesassistant.semantics.reading.Chip;
import salesassistant.semantics.reading.Context;

/** What was asked, by whom, and how far it is. */
public final class Question {

    private final UUID id;
    private volatile Caller caller;
    private final Ask ask;
    private final Conversation conversation;
    private final Instant askedAt;
    private final long start = System.nanoTime();
    private final Progress progress = new Progress();
    private final Cancellation cancellation = new Cancellation();
    private volatile @Nullable OpenCatalog catalog;
    private volatile @Nullable GenieProgress genie;
    private volatile @Nullable Language language;
    private volatile boolean offersGenie;
    private volatile @Nullable UUID base;
    private volatile Chart.@Nullable Type drawnAs;
    private volatile @Nullable Context context;
    private volatile boolean inOurWords;
    private volatile Counsel counsel = Counsel.NOBODY;
    private volatile @Nullable WrittenSql written;
    private volatile Sees modelSaw = Sees.NOTHING;
    private volatile List<String> limits = List.of();
    private volatile List<String> notes = List.of();

    Question(UUID id, Caller caller, Ask ask, Conversation conversation, Instant askedAt) {
        this.id = id;
        this.caller = caller;
        this.ask = ask;
        this.conversation = conversation;
        this.askedAt = askedAt;
        progress.add(new Step.Reading());
    }

    public UUID id() {
        return id;
    }

    public Caller caller() {
        return caller;
    }

    /** Its caller asks for it again: from now on it acts with what she lends now, as what she lent before may have expired. */
    void returnedTo(Caller again) {
        if (!again.subject().equals(caller.subject())) {
            throw new IllegalArgumentException("A question stays with whoever asked it.");
        }
        caller = again;
    }

    Ask ask() {
        return ask;
    }

    public Conversation conversation() {
        return conversation;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Progress progress() {
        return progress;
    }

    public Cancellation cancellation() {
        return cancellation;
    }

    /** From now on it is answered with this catalog. */
    void answerWith(OpenCatalog open) {
        catalog = open;
    }

    /** The catalog it is answered with; empty until the caller's could be opened. */
    Optional<OpenCatalog> openedCatalog() {
        return Optional.ofNullable(catalog);
    }

    /** The catalog it is answered with, known from before anything was understood. */
    public OpenCatalog catalog() {
        return openedCatalog().orElseThrow();
    }

    /** The time since it was asked. */
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** The language of its words once they have been read; until then ours. */
    public Language language() {
        return language == null ? progress.language().orElse(Language.EN) : language;
    }

    void speaks(Language known) {
        language = known;
    }

    /** The question whose answer its words lean on. */
    public Optional<UUID> base() {
        return Optional.ofNullable(base);
    }

    void leansOn(UUID earlier) {
        base = earlier;
    }

    /** What a follow-up to it may lean on, once it has been answered. */
    Optional<Context> context() {
        return Optional.ofNullable(context);
    }

    void leaves(Context forFollowUps) {
        context = forFollowUps;
    }

    /** The dashboard's filters that were there when it was asked, whatever became of them. */
    List<String> limits() {
        return limits;
    }

    void askedUnder(List<String> filters) {
        limits = List.copyOf(filters);
    }

    /** What its reader is to know of the dashboard's filters. */
    List<String> notes() {
        return notes;
    }

    void note(List<String> aboutFilters) {
        notes = List.copyOf(aboutFilters);
    }

    /** From now on its answer is drawn in that way. */
    void drawAs(Chart.Type type) {
        drawnAs = type;
    }

    /** Its answer as its reader wants it drawn; the best drawing until she says so, or where hers would mislead by now. */
    public Optional<Chart> drawing(Outcome.Answered answered) {
        var all = drawings(answered);
        return all.stream()
                .filter(chart -> chart.type() == drawnAs)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** Every drawing of its answer that does not mislead, the best first. */
    public List<Chart> drawings(Outcome.Answered answered) {
        return answered.why().isPresent()
                ? answered.chart().map(steps -> Charts.all(steps, language())).orElse(List.of())
                : Charts.all(
                        answered.understood().query(),
                        answered.table(),
                        catalog().catalog(),
                        language());
    }

    /** The SQL that answers it, where it is not ours. */
    Optional<WrittenSql> written() {
        return Optional.ofNullable(written);
    }

    void answeredWith(WrittenSql sql) {
        written = sql;
    }

    /** Whether the same can be put to Genie by a click. */
    public boolean offersGenie() {
        return offersGenie;
    }

    void offerGenie(boolean offered) {
        offersGenie = offered;
    }

    /** From now on nobody is asked to word its answer. */
    void stayInOurWords() {
        inOurWords = true;
    }

    boolean staysInOurWords() {
        return inOurWords;
    }

    /** Whom it is put to where it would be declined for lack of words. */
    Counsel counsel() {
        return counsel;
    }

    void turnsTo(Counsel other) {
        counsel = other;
    }

    /** What of its answer was shown to a language model. */
    public Sees modelSaw() {
        return modelSaw;
    }

    public void shownToModel(Sees shown) {
        modelSaw = shown;
    }

    /** How far Genie is with it, or was when it was called off. */
    public Optional<GenieProgress> genie() {
        return Optional.ofNullable(genie);
    }

    void atGenie(GenieProgress news) {
        genie = news;
        if (!(news instanceof GenieProgress.CalledOff)) {
            progress.add(new Step.AskingGenie(news));
        }
    }

    boolean ended() {
        return progress.latest() instanceof Step.End;
    }

    /** The question as it was asked; a change made without words is told by what it came to mean. */
    String words(Outcome outcome) {
        return text().orElseGet(() -> outcome instanceof Outcome.Answered answered
                ? answered.understood().sentence()
                : "");
    }

    /** Its words, where it was asked in words. */
    public Optional<String> text() {
        return switch (ask) {
            case Ask.Words words -> Optional.of(words.text());
            case Ask.InPlace words -> Optional.of(words.text());
            case Ask.OfGenie words -> Optional.of(words.text());
            case Ask.WithSql words -> Optional.of(words.text());
            case Ask.Change _, Ask.AgainOfGenie _ -> Optional.empty();
        };
    }

    /** The question in words that need nothing before them. */
    String standingAlone() {
        if (progress.latest() instanceof Step.Answered(Outcome.Answered answered) && leans(answered)) {
            return answered.understood().sentence();
        }
        return text().orElse("");
    }

    private boolean leans(Outcome.Answered answered) {
        return ask instanceof Ask.Change
                || answered.understood().chips().stream()
                        .anyMatch(
                                chip -> chip.source() == Chip.Source.CONTEXT || chip.source() == Chip.Source.DASHBOARD);
    }

    /** Calls it off: first it ends for whoever waits, then the engine is told. */
    public void cancel() {
        progress.add(new Step.Cancelled());
        cancellation.cancel();
    }
}
