package salesassistant.app.chat.skill;

import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Label;

/** What is kept of a talk and how it goes away, and how an answer reaches somebody else: asked for, never done by words alone. */
final class Keeping implements Skill {

    private static final Phrases FORGET = Phrases.of(
            "(delete|clear|erase|remove|forget|wipe|reset) (my |this |the |all |all my |our )?(data|history|chat|chats|conversation"
                    + "|conversations|everything|questions)|forget (this|that|it all|me)|start (over|again|afresh)|new (chat|conversation)"
                    + "|what do you (keep|store|remember|know about me)|do you (keep|store|remember) (this|that|what i (ask|say)|my questions)",
            "(radera|rensa|ta bort|glöm|nollställ|töm) (min |mina |den här |all |alla |hela )?(data|historik|historiken|chatten|chatt"
                    + "|konversationen|konversationer|samtalet|allt|frågor)|glöm (det|det här|mig)|börja om|ny (chatt|konversation)"
                    + "|vad (sparar|minns|lagrar) du( om mig)?|(sparar|minns|lagrar) du (det här|det|mina frågor|vad jag (frågar|säger))");
    private static final Phrases SHARE = Phrases.of(
            "(can you |could you |i want to )?((e-?mail|mail|send|forward)( (this|that|it|the (answer|chart|table|result)))?( to .{1,60})?"
                    + "|share (this|that|it|the (answer|chart|table|result))( (with|on|in) .{1,60})?)",
            "(kan du |jag vill )?((mejla|maila|mejl|skicka|vidarebefordra)( (det|det här|detta|svaret|diagrammet|tabellen))?( till .{1,60})?"
                    + "|dela (det|det här|detta|svaret|diagrammet|tabellen)( (med|på|i) .{1,60})?)");

    private static final Label KEPT = new Label("""
            Your questions and what I said to them are kept for you alone, without any rows: an answer you open again is computed again.

            - **Delete a conversation**: its button in the history. It goes with everything that was sent to a model for it.
            - **Begin anew**: *New conversation* above. The old one stays in the history until you delete it.

            I delete nothing because of a sentence, so that no misunderstanding can cost you anything.
            """, """
            Dina frågor och vad jag svarade sparas för dig ensam, utan några rader: ett svar du öppnar igen räknas om.

            - **Radera en konversation**: knappen i historiken. Den försvinner med allt som skickats till en modell för den.
            - **Börja om**: *Ny konversation* ovanför. Den gamla finns kvar i historiken tills du raderar den.

            Jag raderar ingenting på grund av en mening, så att inget missförstånd kan kosta dig något.
            """);
    private static final Label SEND = new Label("""
            I send nothing to anybody. You can take the answer along yourself:

            - copy the **table**, or save the **chart** as PNG or SVG, with the buttons above them;
            - send the **question**: whoever asks it here gets the numbers that she may see.
            """, """
            Jag skickar ingenting till någon. Du kan ta med svaret själv:

            - kopiera **tabellen**, eller spara **diagrammet** som PNG eller SVG, med knapparna ovanför;
            - skicka **frågan**: den som ställer den här får de siffror som hen får se.
            """);

    @Override
    public Optional<Saying> hear(Heard heard) {
        return say(FORGET, KEPT, heard).or(() -> say(SHARE, SEND, heard));
    }

    private static Optional<Saying> say(Phrases phrases, Label reply, Heard heard) {
        return phrases.saidIn(heard.words())
                .map(language -> Saying.words(reply.in(language).strip(), List.of()));
    }
}
