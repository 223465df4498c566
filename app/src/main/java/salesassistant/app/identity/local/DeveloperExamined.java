package salesassistant.app.identity.local;

import org.springframework.core.annotation.Order;
import salesassistant.app.doctor.Examined;
import salesassistant.app.doctor.Finding;
import salesassistant.app.doctor.Visit;
import salesassistant.app.identity.People;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.WorkspaceFailure;

/** Whether the developer is herself at the workspace. */
@Order(20)
final class DeveloperExamined implements Examined {

    private final Credential credential;
    private final People people;
    private final LoginWords words;

    DeveloperExamined(Credential credential, People people, LoginWords words) {
        this.credential = credential;
        this.people = people;
        this.words = words;
    }

    @Override
    public String connection() {
        return "Sign-in";
    }

    @Override
    public Finding examine(Visit visit) {
        try {
            return Finding.works("You are " + people.whose(credential.token()).userName() + " at the workspace.");
        } catch (WorkspaceFailure failure) {
            return Developer.unknown(failure.kind())
                    ? Finding.fails(words.what(failure), words.remedy(failure))
                    : Finding.fails(
                            "The workspace does not say who you are (" + failure.kind() + ").",
                            "Check DATABRICKS_HOST and the way to it: proxy, VPN, name resolution.");
        }
    }
}
