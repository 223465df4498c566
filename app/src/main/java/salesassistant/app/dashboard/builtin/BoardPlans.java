package salesassistant.app.dashboard.builtin;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.ClassPathResource;

/**
 * The boards there are, read from the file that describes them.
 *
 * @param markets the dimensions a market can be chosen from, the widest first
 */
record BoardPlans(List<String> markets, List<BoardPlan> boards) {

    BoardPlans {
        markets = List.copyOf(markets);
        boards = List.copyOf(boards);
        var names = new HashSet<String>();
        boards.stream().filter(board -> !names.add(board.name())).findFirst().ifPresent(twice -> {
            throw new IllegalStateException("Two boards are called " + twice.name() + ".");
        });
    }

    static BoardPlans read() {
        var file = new YamlPropertiesFactoryBean();
        file.setResources(new ClassPathResource("boards.yaml", BoardPlans.class));
        var values = new MapConfigurationPropertySource(Objects.requireNonNull(file.getObject()));
        return new Binder(values).bind("", BoardPlans.class).get();
    }

    Optional<BoardPlan> find(String name) {
        return boards.stream().filter(board -> board.name().equals(name)).findFirst();
    }
}
