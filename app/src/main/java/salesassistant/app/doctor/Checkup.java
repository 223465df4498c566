package salesassistant.app.doctor;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import salesassistant.app.doctor.Diagnosis.Entry;
import salesassistant.app.problem.SettingException;
import tools.jackson.databind.json.JsonMapper;

/** The command ./doctor: the same application as it would serve, examined without serving. */
public final class Checkup {

    /** Asks for a checkup instead of a server. */
    public static final String SWITCH = "--doctor";

    private static final String JSON = "--json";
    private static final List<String> QUIET = List.of(
            "--logging.level.root=off", "--logging.level.salesassistant=off", "--logging.level.org.springdoc=off");

    private Checkup() {}

    /** Prints how every connection is; returns 0 when none fails, else 1. */
    public static int of(Class<?> application, String[] arguments, PrintStream out) {
        var diagnosis = diagnosis(application, arguments);
        if (List.of(arguments).contains(JSON)) {
            out.println(JsonMapper.builder()
                    .build()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(diagnosis.report()));
        } else {
            diagnosis.lines().forEach(out::println);
        }
        return diagnosis.healthy() ? 0 : 1;
    }

    private static Diagnosis diagnosis(Class<?> application, String[] arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(QUIET);
        try (var context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .run(all.toArray(String[]::new))) {
            return context.getBean(Doctor.class).examine();
        } catch (RuntimeException failed) {
            return new Diagnosis(List.of(new Entry("Settings", why(failed))));
        }
    }

    private static Finding why(Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SettingException setting) {
                return Finding.fails(String.valueOf(setting.getMessage()), setting.action());
            }
        }
        return Finding.fails(
                "The assistant cannot start (" + failed.getClass().getSimpleName() + ").",
                "Start it with ./run, which says more.");
    }
}
