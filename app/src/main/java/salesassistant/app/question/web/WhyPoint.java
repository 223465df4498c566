package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import salesassistant.app.question.ShownInsight;

/**
 * One thing to know about a change, in words.
 *
 * @param kind what it is, the same in every language
 * @param figures the figures in the text, with where each comes from
 */
record WhyPoint(
        @JsonProperty("kind") String kind,
        @JsonProperty("text") String text,
        @JsonProperty("figures") List<ShownInsight.TextFigure> figures) {}
