package org.trellis.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The files of the sample, under `sample/` in the resources.
final class SampleFile {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private SampleFile() {}

    static <T> T read(String name, TypeReference<T> as) {
        try (InputStream file = SampleFile.class.getResourceAsStream("/sample/" + name)) {
            return YAML.readValue(file, as);
        } catch (IOException e) {
            throw new UncheckedIOException("sample/" + name + " cannot be read", e);
        }
    }
}
