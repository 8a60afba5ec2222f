package io.sparkk8s.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.sparkk8s.yaml.YamlFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ManifestsTest {

    private static final KubernetesSerialization SERIALIZATION = new KubernetesSerialization();
    private static final List<String> WORDS = List.of(
            "yes",
            "no",
            "on",
            "off",
            "y",
            "n",
            "true",
            "null",
            "~",
            "1",
            "0x1",
            "1_0",
            ".5",
            "1e3",
            "a: b",
            "- a",
            "#c",
            "",
            " ",
            "é",
            "\t",
            "a\nb",
            "a\n b\n\n",
            " a\nb",
            "a \nb\n",
            "\n",
            "'",
            "\"",
            "\\",
            "{{=x}}",
            "*a",
            "&a",
            "!a",
            "%",
            "@",
            "`",
            "---",
            "<<",
            "=",
            "2001-01-01",
            "1:30",
            "a\r\nb",
            "\u2028",
            "\u0007",
            "|",
            ">");

    @Test
    void the_yaml_says_what_the_json_says_whatever_the_words() {
        for (var seed = 0; seed < 300; seed++) {
            var map = configMap(new Random(seed));
            var read = YamlFile.parse("test", Manifests.toYaml(map)).documents();
            assertThat(read).as("seed %d", seed).hasSize(1);
            assertThat(read.get(0).object().get("data")).as("seed %d", seed).isEqualTo(map.getData());
            assertThat(SERIALIZATION.unmarshal(Manifests.toYaml(map), ConfigMap.class))
                    .as("seed %d", seed)
                    .isEqualTo(map);
        }
    }

    private static ConfigMap configMap(Random random) {
        Map<String, String> data = new LinkedHashMap<>();
        for (var i = 0; i < 8; i++) {
            data.put(text(random), text(random) + text(random));
        }
        return new ConfigMapBuilder()
                .withNewMetadata()
                .withName("test")
                .endMetadata()
                .withData(data)
                .build();
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(3), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .collect(Collectors.joining());
    }
}
