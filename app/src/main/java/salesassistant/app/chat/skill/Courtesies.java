package salesassistant.app.chat.skill;

import java.util.Optional;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;

/** Greetings, thanks, and what the assistant is and can do. */
final class Courtesies implements Skill {

    private static final Phrases GREETING = Phrases.of(
            "(hi|hello|hey|good (morning|afternoon|evening|day))( there| again| assistant)?",
            "(hej|hejsan|hallå|tjena|god (morgon|kväll|dag))( där| igen)?");
    private static final Phrases THANKS = Phrases.of(
            "(ok,? |okay,? |great,? |perfect,? )?(many thanks|thanks|thank you|thx)( very much| so much| a lot)?",
            "(ok,? |perfekt,? |bra,? )?(tack|tusen tack|tack så mycket|stort tack)");
    private static final Phrases WHO = Phrases.of(
            "(who|what) are you|what is this|are you (an? )?(bot|robot|ai|human|person|chatgpt|claude|genie)",
            "(vem|vad) är du|vad är det här|är du (en )?(bot|robot|ai|människa|person|chatgpt|claude|genie)");
    private static final Phrases HELP = Phrases.of(
            "help( me)?|what can (you|i) (do|ask)( here| you)?|how does this work|how do i use (this|you)",
            "hjälp( mig)?|vad kan (du|jag) (göra|fråga)( här| dig)?|vad kan du|hur fungerar det här|hur använder jag (det här|dig)");

    private static final Label HELLO = new Label(
            "Hello! Ask about sales in your own words; here are questions to begin with.",
            "Hej! Fråga om försäljning med egna ord; här är frågor att börja med.");
    private static final Label WELCOME = new Label(
            "You are welcome. Is there anything else to look at?", "Varsågod. Är det något mer du vill titta på?");
    private static final Label SELF = new Label(
            "I am the sales assistant. I turn your words into an exact question, run it on the data you may see, and show how I"
                    + " understood it. Every figure I give comes from the data or is computed from it; where the data cannot say"
                    + " something, I tell you so.",
            "Jag är försäljningsassistenten. Jag gör dina ord till en exakt fråga, kör den på de data du får se och visar hur jag"
                    + " förstod den. Varje siffra jag ger kommer från data eller är beräknad ur den; det som data inte kan"
                    + " säga, det säger jag till om.");
    private static final Label ABILITIES = new Label("""
            This is what I can do:

            - **answer a question about sales**: rankings, trends, comparisons, shares, prices, distribution
            - **say why something changed**: ask "why did sales fall in …"
            - **change the answer you see**: "only …", "without …", "top 5 instead", "make it a line"
            - **answer several questions at once**: write them one after the other
            - **explain**: "explain this query", "where does this number come from", "what is the second number", "what does … mean"
            - **show the SQL**: "which SQL did you use"
            - **say how far an answer can be relied on**: "how sure are you?"
            - **look for what stands out**: "what should I worry about?"
            - **say what to look at next because of an answer**: "what should I do?"
            - **help you take an answer along**: "how do I export this?"
            - **say what to follow**: "what should I track for a launch?"
            """, """
            Det här kan jag:

            - **svara på en fråga om försäljning**: rangordningar, trender, jämförelser, andelar, priser, distribution
            - **säga varför något har ändrats**: fråga "varför föll försäljningen i …"
            - **ändra svaret du ser**: "bara …", "utan …", "topp 5 i stället", "visa som linje"
            - **svara på flera frågor på en gång**: skriv dem efter varandra
            - **förklara**: "förklara frågan", "varifrån kommer siffran", "vad är den andra siffran", "vad betyder …"
            - **visa SQL-frågan**: "vilken SQL använde du"
            - **säga hur långt ett svar håller**: "hur säker är du?"
            - **leta efter det som sticker ut**: "vad borde jag oroa mig för?"
            - **säga vad som är värt att titta på härnäst**: "vad ska jag göra?"
            - **hjälpa dig att ta med ett svar**: "hur exporterar jag det här?"
            - **säga vad du bör följa**: "vad ska jag följa vid en lansering?"
            """);

    @Override
    public Optional<Saying> hear(Heard heard) {
        return say(GREETING, HELLO, heard)
                .or(() -> say(THANKS, WELCOME, heard))
                .or(() -> say(WHO, SELF, heard))
                .or(() -> say(HELP, ABILITIES, heard));
    }

    private static Optional<Saying> say(Phrases phrases, Label reply, Heard heard) {
        return phrases.saidIn(heard.words()).map(language -> said(reply, language, heard));
    }

    private static Saying said(Label reply, Language language, Heard heard) {
        return Saying.words(
                reply.in(language).strip(),
                WorkingQuestions.begin(heard.catalog().get(), language));
    }
}
