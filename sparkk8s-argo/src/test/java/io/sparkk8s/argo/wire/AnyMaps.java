package io.sparkk8s.argo.wire;

import io.sparkk8s.argo.model.WireType;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an object and all in it keep in their any-maps: the fields that no class has a name for, by their path. */
final class AnyMaps {

    private final Map<String, Entry> found = new TreeMap<>();

    /**
     * A field of an any-map.
     *
     * @param holder the class that has no name for it
     */
    record Entry(Class<?> holder, String name, Object value) {

        /**
         * Whether the table of facts has it, so that its place is not here. A list or an object for a text is rightly kept
         * here: Argo takes none.
         */
        boolean isKnown() {
            boolean structured = value instanceof List || value instanceof Map;
            WireType type = WireType.of(holder.getSimpleName())
                    .filter(WireType::complete)
                    .orElse(null);
            return type == null // Kubernetes' own: its fields are all fields that its client should have a name for
                    || type.field(name)
                            .filter(field -> !(structured && field.type().equals("text")))
                            .isPresent();
        }
    }

    private AnyMaps() {}

    static Map<String, Entry> of(Object object) throws ReflectiveOperationException, IntrospectionException {
        AnyMaps maps = new AnyMaps();
        maps.visit(object, object.getClass().getSimpleName());
        return maps.found;
    }

    private void visit(@Nullable Object value, String path)
            throws ReflectiveOperationException, IntrospectionException {
        if (value instanceof List<?> list) {
            for (Object item : list) {
                visit(item, path + "[]");
            }
        } else if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                visit(entry.getValue(), path + ".*");
            }
        } else if (value != null && value.getClass().getName().startsWith("io.sparkk8s.argo.model.")) {
            wire(value, path);
        } else if (value != null && value.getClass().getName().startsWith("io.fabric8.kubernetes.api.model.")) {
            bean(value, path);
        }
    }

    private void wire(Object value, String path) throws ReflectiveOperationException, IntrospectionException {
        ((Map<?, ?>) call(value, "unknown"))
                .forEach((name, field) ->
                        found.put(path + "." + name, new Entry(value.getClass(), (String) name, field)));
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) call(value, "asMap")).entrySet()) {
            visit(entry.getValue(), path + "." + entry.getKey());
        }
    }

    private void bean(Object value, String path) throws ReflectiveOperationException, IntrospectionException {
        for (PropertyDescriptor property :
                Introspector.getBeanInfo(value.getClass()).getPropertyDescriptors()) {
            Object inside = property.getReadMethod() == null
                    ? null
                    : property.getReadMethod().invoke(value);
            if (property.getName().equals("additionalProperties") && inside instanceof Map<?, ?> map) {
                map.forEach((name, field) ->
                        found.put(path + "." + name, new Entry(value.getClass(), (String) name, field)));
            } else {
                visit(inside, path + "." + property.getName());
            }
        }
    }

    private static Object call(Object value, String name) throws ReflectiveOperationException {
        for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == 0) {
                    method.setAccessible(true);
                    return method.invoke(value);
                }
            }
        }
        throw new NoSuchMethodException(value.getClass() + "." + name);
    }
}
