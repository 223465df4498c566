package salesassistant.semantics.insight.change;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.result.ResultTable;

/**
 * Finds out why a figure changed: asks one exact question after another, each in the light of what it learned, and at most one
 * for each step. What the catalog does not have is not asked and said to be unknown.
 */
public final class Investigation {

    private final Plan plan;
    private final Iterator<Step> steps = EnumSet.allOf(Step.class).iterator();
    private final Map<Step, Learned> learned = new EnumMap<>(Step.class);
    private Optional<Inquiry> open = Optional.empty();

    private Investigation(Plan plan) {
        this.plan = plan;
    }

    /** An investigation that has asked nothing yet. */
    public static Investigation of(WhyQuestion question, Catalog catalog) {
        return new Investigation(new Plan(question, catalog));
    }

    /** How many inquiries there are at most: who sells an item is asked here or in the whole country, not both. */
    public static int most() {
        return Step.values().length - 1;
    }

    /** What it wants to know next; empty when it knows all it can. An inquiry that is not answered is passed over. */
    public Optional<Inquiry> next() {
        open = Optional.empty();
        while (open.isEmpty() && steps.hasNext()) {
            var step = steps.next();
            open = plan.query(step, learned).map(query -> new Inquiry(step, query));
        }
        return open;
    }

    /** The answer to the inquiry asked last. */
    public void learned(ResultTable table) {
        var inquiry = open.orElseThrow(() -> new IllegalStateException("Nothing was asked."));
        learned.put(inquiry.step(), new Learned(inquiry, table));
        open = Optional.empty();
    }

    /** What is known by now. */
    public Explanation explanation() {
        return plan.explanation(learned);
    }
}
