package org.trellis.web;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The files of the built client, read once, with the packed forms that the build laid beside them.
final class ClientFiles {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html;charset=UTF-8"),
            Map.entry("js", "text/javascript;charset=UTF-8"),
            Map.entry("css", "text/css;charset=UTF-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("json", "application/json"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("txt", "text/plain;charset=UTF-8"));

    /// The suffix of a packed file for each coding a browser may accept, best first.
    private static final Map<String, String> CODINGS = new LinkedHashMap<>();

    static {
        CODINGS.put("br", ".br");
        CODINGS.put("gzip", ".gz");
    }

    private final Map<String, ClientFile> files = new HashMap<>();

    /// @param folder the built client; nothing is served when it is not there
    ClientFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> plain = tree.filter(Files::isRegularFile)
                    .filter(file -> CODINGS.values().stream().noneMatch(file.toString()::endsWith))
                    .toList();
            for (Path file : plain) {
                files.put("/" + folder.relativize(file).toString().replace('\\', '/'), read(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    @Nullable
    ClientFile at(String path) {
        return files.get(path);
    }

    private static ClientFile read(Path file) throws IOException {
        byte[] plain = Files.readAllBytes(file);
        Map<String, Buffer> packed = new LinkedHashMap<>();
        for (Map.Entry<String, String> coding : CODINGS.entrySet()) {
            Path sibling = Path.of(file + coding.getValue());
            if (Files.exists(sibling)) {
                packed.put(coding.getKey(), Buffer.buffer(Files.readAllBytes(sibling)));
            }
        }
        String name = String.valueOf(file.getFileName());
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        return new ClientFile(type, '"' + digest(plain) + '"', Buffer.buffer(plain), packed);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
