package org.trellis.district;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/// The files of one folder that come with Trellis, as the folder's `index` names them, since a packaged folder cannot
/// be listed.
///
/// @param folder such as `starter`
public record StockFiles(String folder) {

    private static final String INDEX = "index";

    public List<String> names() {
        return new String(bytes(INDEX), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    public byte[] bytes(String name) {
        try (InputStream stream = StockFiles.class.getResourceAsStream("/" + folder + "/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Changes whenever one of these files does. Much faster than understanding them, because every start asks for it.
    ///
    /// @param sentences what else is part of the edition
    public String edition(List<String> names, String... sentences) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String sentence : sentences) {
                digest.update(sentence.getBytes(StandardCharsets.UTF_8));
            }
            names.forEach(name -> digest.update(bytes(name)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
