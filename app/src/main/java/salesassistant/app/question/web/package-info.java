/** Questions over HTTP: JSON, event stream, polling, paging and cancelling. */
@NullMarked
@NamedInterface("web")
package salesassistant.app.question.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
