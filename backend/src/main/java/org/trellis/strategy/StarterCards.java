package org.trellis.strategy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trellis.district.StockFiles;

/// The cards that come with Trellis, from the files under `starter/`.
@ApplicationScoped
class StarterCards {

    static final String LIBRARY_NAME = "Trellis starter library";
    static final String LIBRARY_DESCRIPTION = "Strategies to begin with, each written from a recommendation of a What"
            + " Works Clearinghouse practice guide. They come with Trellis and stay as they are; write your own version"
            + " in another library.";
    static final String LEVEL_IS_THE_GUIDES =
            "The evidence level is the one that the guide gives its recommendation. Nobody has rated this strategy.";
    static final String NO_LEVEL = "No evidence level is given, because none could be checked for this recommendation.";

    private static final StockFiles FILES = new StockFiles("starter");
    private static final ObjectMapper YAML = new YAMLMapper().registerModule(new JavaTimeModule());

    /// What each card says, by its slug.
    Map<String, StrategyChange> read() {
        Map<String, StrategyChange> cards = new LinkedHashMap<>();
        for (StarterGuide sheet : guides()) {
            sheet.cards().forEach(card -> cards.put(card.slug(), card.from(sheet.guide())));
        }
        return cards;
    }

    static List<StarterGuide> guides() {
        List<StarterGuide> guides = new ArrayList<>();
        for (String file : files()) {
            try {
                guides.add(YAML.readValue(FILES.bytes(file), StarterGuide.class));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return guides;
    }

    /// Changes whenever a card does.
    String edition() {
        return FILES.edition(FILES.names(), LIBRARY_NAME, LIBRARY_DESCRIPTION, LEVEL_IS_THE_GUIDES, NO_LEVEL);
    }

    static List<String> files() {
        return FILES.names();
    }
}
