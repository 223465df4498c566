/** The Spring Boot application: one package per room, each with the rooms it may use. */
@NullMarked
package salesassistant.app;

import org.jspecify.annotations.NullMarked;
