package org.trellis.protocol;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trellis.district.StockFiles;

/// The protocols that come with Trellis, from the files under `protocols/`: a folder for each language, a file for each
/// protocol.
@ApplicationScoped
class ProtocolSheets {

    private static final StockFiles FILES = new StockFiles("protocols");
    private static final ObjectMapper YAML = new YAMLMapper();

    /// The edition of each file, by its name.
    Map<String, String> editions() {
        Map<String, String> editions = new LinkedHashMap<>();
        FILES.names().forEach(file -> editions.put(file, FILES.edition(List.of(file))));
        return editions;
    }

    ProtocolSheet read(String file) {
        String[] place = file.replace(".yaml", "").split("/");
        try {
            ObjectNode sheet = (ObjectNode) YAML.readTree(FILES.bytes(file));
            sheet.put("language", place[0]).put("key", place[1]);
            return YAML.treeToValue(sheet, ProtocolSheet.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
