package salesassistant.app.chat.skill;

import java.util.Optional;
import salesassistant.semantics.catalog.Label;

/** How to take an answer along. */
final class Exporting implements Skill {

    private static final String THING_EN =
            "( (it|this|that|these|the|my|an?|all|result|results|table|data|answer|chart|graph|picture|numbers|rows|to|as|in|into"
                    + "|excel|csv|xlsx|png|svg|file|spreadsheet|powerpoint|clipboard))*";
    private static final String THING_SV =
            "( (det|den|detta|de|här|svaret|resultatet|tabellen|data|datan|diagrammet|bilden|siffrorna|raderna|till|som|i|en|ett"
                    + "|excel|csv|xlsx|png|svg|fil|kalkylark|powerpoint|urklipp))*";

    private static final Phrases EXPORT = Phrases.of(
            "(how (do|can|could) (i|we) |(can|could) (i|we|you) |i want to )?(export|download|save|copy)" + THING_EN,
            "(hur (exporterar|laddar|sparar|kopierar) (jag|vi)|(kan jag |jag vill )?"
                    + "(exportera|ladda|spara|kopiera))( ner| ned)?" + THING_SV
                    + "|hur kan (jag|vi) (exportera|ladda ner|spara|kopiera)" + THING_SV);

    private static final Label HOW = new Label("""
            - **The table**: copy it with the button above it and paste it into a spreadsheet; figures stay figures.
            - **The chart**: save it as PNG or SVG with its buttons.
            - **The SQL**: open it below the answer and copy it; it runs as it stands.
            - **Everything**: a program has the same answer from the interface, `GET /api/genie/queries/{query_id}`.
            """, """
            - **Tabellen**: kopiera den med knappen ovanför och klistra in den i ett kalkylark; siffror förblir siffror.
            - **Diagrammet**: spara det som PNG eller SVG med dess knappar.
            - **SQL**: öppna den under svaret och kopiera; den går att köra som den står.
            - **Allt**: ett program får samma svar från gränssnittet, `GET /api/genie/queries/{query_id}`.
            """);

    @Override
    public Optional<Saying> hear(Heard heard) {
        return EXPORT.saidIn(heard.words())
                .map(language -> Saying.words(
                        HOW.in(language).strip(),
                        WorkingQuestions.begin(heard.catalog().get(), language)));
    }
}
