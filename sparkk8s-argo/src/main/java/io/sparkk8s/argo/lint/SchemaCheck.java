package io.sparkk8s.argo.lint;

import io.sparkk8s.argo.dialect.Dialect;
import io.sparkk8s.argo.lint.Schema.Field;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The shape of a document: fields that there are, types, what must be there. As the API server with full CRDs says. */
final class SchemaCheck {

    private final Findings findings;
    private final Dialect dialect;

    SchemaCheck(Findings findings, Dialect dialect) {
        this.findings = findings;
        this.dialect = dialect;
    }

    /** @param type the kind */
    void check(Site root, String type) {
        Schema.fields(type).ifPresent(fields -> object(root, fields, true));
    }

    private void value(Site site, String type, List<String> values, boolean strict) {
        if (!site.exists()) {
            return;
        }
        var rest = type.substring(1);
        if (type.startsWith("[")) {
            list(site, rest, values, strict);
        } else if (type.startsWith("{")) {
            map(site, rest, values, strict);
        } else if (Schema.fields(type).isPresent()) {
            Schema.fields(type).ifPresent(fields -> object(site, fields, strict));
        } else {
            ScalarCheck.problem(type, site.value(), values)
                    .ifPresent(problem -> findings.error(site, problem.code(), problem.message()));
        }
    }

    private void list(Site site, String type, List<String> values, boolean strict) {
        if (site.value() instanceof List<?>) {
            site.items().forEach(item -> value(item, type, values, strict));
        } else {
            findings.error(
                    site,
                    "wrong-type",
                    "a list is wanted" + (type.startsWith("[") ? " of lists" : "") + ", not "
                            + ScalarCheck.shown(site.value()) + "; begin each item with '- '");
        }
    }

    private void map(Site site, String type, List<String> values, boolean strict) {
        if (site.value() instanceof Map<?, ?>) {
            site.values().forEach(item -> value(item, type, values, strict));
        } else {
            findings.error(site, "wrong-type", "an object is wanted, not " + ScalarCheck.shown(site.value()));
        }
    }

    private void object(Site site, Map<String, Field> fields, boolean strict) {
        if (!(site.value() instanceof Map<?, ?>)) {
            findings.error(site, "wrong-type", "an object is wanted, not " + ScalarCheck.shown(site.value()));
            return;
        }
        for (var name : site.names()) {
            var field = fields.get(name);
            if (field == null) {
                findings.error(
                        site.get(name),
                        "unknown-field",
                        "there is no field '" + name + "' here" + findings.hint(name, known(fields)));
            } else {
                version(site.get(name), name, field);
                value(site.get(name), field.type(), field.values(), strict && !name.equals("status"));
            }
        }
        fields.forEach((name, field) -> {
            if (strict && field.required() && isKnown(field) && !site.has(name)) {
                findings.error(
                        site,
                        field.argoAsks() ? "missing-name" : "missing-required-field",
                        field.argoAsks() ? "it has no name" : "it has no " + name + ", which it must have");
            }
        });
    }

    private Set<String> known(Map<String, Field> fields) {
        Set<String> names = new LinkedHashSet<>();
        fields.forEach((name, field) -> {
            if (isKnown(field)) {
                names.add(name);
            }
        });
        return names;
    }

    private boolean isBefore(String version) {
        return dialect.compareTo(Dialect.of(version)) < 0;
    }

    private boolean isAfter(String version) {
        return dialect.compareTo(Dialect.of(version)) > 0;
    }

    private boolean isKnown(Field field) {
        return field.since().filter(this::isBefore).isEmpty()
                && field.until().filter(this::isAfter).isEmpty();
    }

    private void version(Site site, String name, Field field) {
        field.since()
                .filter(this::isBefore)
                .ifPresent(since -> findings.error(
                        site,
                        "field-too-new",
                        "'" + name + "' needs Argo " + since + "; this is checked for " + dialect));
        field.until()
                .filter(this::isAfter)
                .ifPresent(until -> findings.error(
                        site,
                        "field-removed",
                        "'" + name + "' was last known to Argo " + until + "; this is checked for " + dialect));
    }
}
