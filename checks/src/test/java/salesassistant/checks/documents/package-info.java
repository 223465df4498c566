/** What the documents name must exist: paths, commands, links, settings, types and addresses. */
@NullMarked
package salesassistant.checks.documents;

import org.jspecify.annotations.NullMarked;
