/** Questions over HTTP: JSON, event stream, polling, paging and cancelling. */
@NullMarked
package salesassistant.app.question.web;

import org.jspecify.annotations.NullMarked;
