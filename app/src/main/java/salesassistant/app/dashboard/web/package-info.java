/** Dashboards over HTTP: where to frame them, and the one page of ours that holds a token. */
@NullMarked
package salesassistant.app.dashboard.web;

import org.jspecify.annotations.NullMarked;
