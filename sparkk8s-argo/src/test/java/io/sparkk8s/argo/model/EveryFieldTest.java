package io.sparkk8s.argo.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Fills every field of every class, down to some depth, reads it and writes it back. */
class EveryFieldTest {

    private static final int DEPTH = 5;
    private static final KubernetesSerialization JSON = new KubernetesSerialization();

    @TestFactory
    Stream<DynamicTest> kindsComeBackAsTheyWere() {
        return ServiceLoader.load(KubernetesResource.class).stream()
                .map(ServiceLoader.Provider::type)
                .filter(kind -> kind.getPackageName().equals(WireObject.class.getPackageName()))
                .map(kind -> DynamicTest.dynamicTest(kind.getSimpleName(), () -> comesBack(kind)));
    }

    private static void comesBack(Class<?> kind) {
        Map<String, Object> tree = object(kind, DEPTH);
        tree.put("apiVersion", "argoproj.io/v1alpha1");
        tree.put("kind", kind.getSimpleName());

        Object read = JSON.unmarshal(JSON.asJson(tree), kind);

        assertThat(read).isInstanceOf(kind);
        assertThat((Object) JSON.unmarshal(JSON.asJson(read), Map.class)).isEqualTo(tree);
        assertThat((Object) JSON.unmarshal(JSON.asYaml(read), Map.class)).isEqualTo(tree);
        assertThat(JSON.<Object>unmarshal(JSON.asJson(read))).isEqualTo(read);
    }

    private static Map<String, Object> object(Class<?> type, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (Field field : builder(type).getDeclaredFields()) {
            JsonProperty property = field.getAnnotation(JsonProperty.class);
            if (property != null) {
                String name = property.value().isEmpty() ? field.getName() : property.value();
                object.put(name, value(field.getGenericType(), depth - 1));
            }
        }
        for (Method method : builder(type).getDeclaredMethods()) {
            JsonProperty property = method.getAnnotation(JsonProperty.class);
            if (property != null) {
                object.put(property.value(), "text");
            }
        }
        object.put("fromTheFuture", Map.of("deep", List.of(1, "a", true)));
        return object;
    }

    private static Class<?> builder(Class<?> type) {
        return Stream.of(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow();
    }

    private static Object value(Type type, int depth) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? List.of(value(arguments[0], depth))
                    : Map.of("some-key", value(arguments[1], depth));
        }
        Class<?> raw = (Class<?>) type;
        if (raw == Boolean.class) {
            return false;
        }
        if (raw == Integer.class || raw == Long.class || raw == Number.class || raw == IntOrString.class) {
            return 7;
        }
        if (raw == String.class || raw == Object.class) {
            return "text";
        }
        if (raw == Quantity.class) {
            return "1Gi";
        }
        if (raw == PersistentVolumeClaim.class) { // fabric8 always writes what kind it is
            return Map.of("apiVersion", "v1", "kind", "PersistentVolumeClaim");
        }
        boolean ours = raw.getPackage() == WireObject.class.getPackage();
        return ours && depth > 0 ? object(raw, depth) : Map.of();
    }
}
