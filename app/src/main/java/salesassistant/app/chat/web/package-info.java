/** The chat over HTTP: a message in, what is said back as JSON or as a stream, and help after an error. */
@NullMarked
package salesassistant.app.chat.web;

import org.jspecify.annotations.NullMarked;
