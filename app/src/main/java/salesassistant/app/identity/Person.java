package salesassistant.app.identity;

import java.util.List;
import java.util.Optional;

/**
 * Who the workspace says a token belongs to.
 *
 * @param id the workspace's key for her
 * @param userName what she signs in as, often her e-mail
 * @param displayName what people call her
 * @param emails all her addresses
 */
public record Person(String id, String userName, String displayName, List<String> emails) {

    public Person {
        emails = List.copyOf(emails);
    }

    /** Whether this address is hers. */
    public boolean hasAddress(String address) {
        return userName.equalsIgnoreCase(address) || emails.stream().anyMatch(address::equalsIgnoreCase);
    }

    public Optional<String> email() {
        return emails.stream().findFirst().or(() -> Optional.of(userName).filter(name -> name.contains("@")));
    }

    public String name() {
        return displayName.isBlank() ? userName : displayName;
    }

    /** Without anything that tells who she is. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
