package salesassistant.app.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What fits into a prompt. What the server says and what was said last always stay; of what lies between, the oldest goes
 * first, and a tool's result never without the wish for it. Sizes are told from characters, on the safe side.
 */
final class Room {

    private static final int CHARACTERS_PER_TOKEN = 3;
    private static final int TOKENS_AROUND_A_MESSAGE = 8;

    private final int tokens;

    Room(int tokens) {
        this.tokens = tokens;
    }

    /**
     * A prompt that fits.
     *
     * @param left how many messages were left out
     */
    record Fitting(Prompt prompt, int left) {}

    /** The prompt, shortened where it has to be; empty where even what has to stay does not fit. */
    Optional<Fitting> fit(Prompt prompt) {
        var rounds = rounds(prompt.messages());
        var rules = prompt.messages().stream()
                .filter(Message.System.class::isInstance)
                .toList();
        long taken = tokens(rules) + tools(prompt) + prompt.maxTokens();
        int first = rounds.size();
        while (first > 0 && taken + tokens(rounds.get(first - 1)) <= tokens) {
            first--;
            taken += tokens(rounds.get(first));
        }
        if (first == rounds.size()) {
            return Optional.empty();
        }
        var kept = new ArrayList<>(rules);
        rounds.subList(first, rounds.size()).forEach(kept::addAll);
        return Optional.of(new Fitting(
                first == 0 ? prompt : prompt.with(kept), prompt.messages().size() - kept.size()));
    }

    /** What belongs together: what a person said, and everything that came of it. */
    private static List<List<Message>> rounds(List<Message> messages) {
        var rounds = new ArrayList<List<Message>>();
        for (var message : messages) {
            switch (message) {
                case Message.System _ -> {}
                case Message.User _ -> rounds.add(new ArrayList<>(List.of(message)));
                case Message.Assistant _, Message.ToolResult _ -> {
                    if (rounds.isEmpty()) {
                        rounds.add(new ArrayList<>());
                    }
                    rounds.getLast().add(message);
                }
            }
        }
        return rounds;
    }

    private static long tokens(List<Message> messages) {
        return messages.stream().mapToLong(Room::tokens).sum();
    }

    private static long tokens(Message message) {
        long wishes = message instanceof Message.Assistant said
                ? said.toolCalls().stream()
                        .mapToLong(call -> tokens(call.name() + call.arguments()) + TOKENS_AROUND_A_MESSAGE)
                        .sum()
                : 0;
        return tokens(message.text()) + wishes + TOKENS_AROUND_A_MESSAGE;
    }

    private static long tools(Prompt prompt) {
        return prompt.tools().stream()
                .mapToLong(tool -> tokens(tool.name() + tool.description() + tool.schema()) + TOKENS_AROUND_A_MESSAGE)
                .sum();
    }

    private static long tokens(String text) {
        return (text.length() + CHARACTERS_PER_TOKEN - 1L) / CHARACTERS_PER_TOKEN;
    }
}
