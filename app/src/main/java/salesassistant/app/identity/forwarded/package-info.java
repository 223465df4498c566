/** People whom a proxy in front has signed in, as Databricks Apps does: it says in headers who they are and lends their token. */
@NullMarked
package salesassistant.app.identity.forwarded;

import org.jspecify.annotations.NullMarked;
