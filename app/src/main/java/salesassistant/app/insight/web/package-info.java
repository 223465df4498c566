/** Insights over HTTP: those told unasked with their stream, what is followed, and the analysis of a table. */
@NullMarked
package salesassistant.app.insight.web;

import org.jspecify.annotations.NullMarked;
