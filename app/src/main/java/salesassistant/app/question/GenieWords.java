package salesassistant.app.question;

import java.util.List;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.narration.Part;
import salesassistant.semantics.result.ResultTable;

/** What is said of an answer by Genie: nothing that is not certain. */
final class GenieWords {

    static final Label FROM_GENIE = new Label(
            "From Genie: its SQL was run with your rights, and what its columns mean is Genie's word.",
            "Från Genie: dess SQL kördes med dina rättigheter, och vad kolumnerna betyder är Genies ord.");

    static final Label NOT_CHECKED = new Label(
            "From Genie, not checked: these are its words, and no query stands behind them.",
            "Från Genie, inte kontrollerat: det är dess ord, och ingen fråga mot data ligger bakom.");

    static final Label NO_TABLE = new Label(
            "No table has been allowed for Genie's SQL. Whoever runs the assistant names those it may read in GENIE_TABLES.",
            "Ingen tabell har tillåtits för Genies SQL. Den som driver assistenten anger dem den får läsa i GENIE_TABLES.");

    static final Label UNREADABLE_BLANK = new Label(
            "A value that Genie left to be filled in is not of its type.",
            "Ett värde som Genie lämnade att fylla i är inte av sin typ.");

    private static final Label HERE = new Label("Genie's answer: ", "Genies svar: ");
    private static final Label TABLE = new Label("Genie answered with a table.", "Genie svarade med en tabell.");
    private static final Label EMPTY = new Label("Genie's query found no rows.", "Genies fråga gav inga rader.");

    private GenieWords() {}

    static List<Part> summary(GenieSays says, ResultTable table, Language language) {
        if (table.rowCount() == 0) {
            return List.of(new Part.Text(EMPTY.in(language)));
        }
        return says.description()
                .<List<Part>>map(description -> List.of(new Part.Text(HERE.in(language)), new Part.Name(description)))
                .orElseGet(() -> List.of(new Part.Text(TABLE.in(language))));
    }

    static Label notRun(String reason) {
        return new Label(
                "Genie wrote SQL that this assistant does not run. " + reason
                        + " You can look at it here and open the space in the workspace.",
                "Genie skrev SQL som den här assistenten inte kör. " + reason
                        + " Du kan se den här och öppna ytan i arbetsytan.");
    }
}
