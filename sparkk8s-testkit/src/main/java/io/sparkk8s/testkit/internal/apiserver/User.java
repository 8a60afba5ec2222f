package io.sparkk8s.testkit.internal.apiserver;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Who asks. */
public record User(String name, List<String> groups) {

    /** May do everything, whatever the cluster's roles say. */
    static final String MASTERS = "system:masters";

    private static final String AUTHENTICATED = "system:authenticated";
    private static final String ACCOUNT = "system:serviceaccount:";

    /** Whom the cluster's own connection is of. */
    public static final User ADMIN = new User("kubernetes-admin", List.of(MASTERS, AUTHENTICATED));

    public User {
        Objects.requireNonNull(name, "name");
        groups = List.copyOf(groups);
    }

    /** A user as the server's authentication gives it: in these groups, and in those that its name stands for. */
    public static User of(String name, List<String> groups) {
        var all = new ArrayList<>(groups);
        if (name.startsWith(ACCOUNT)) {
            var parts = name.substring(ACCOUNT.length()).split(":");
            if (parts.length != 2) {
                throw new IllegalArgumentException(
                        "a service account is system:serviceaccount:NAMESPACE:NAME, not " + name);
            }
            all.add("system:serviceaccounts");
            all.add("system:serviceaccounts:" + parts[0]);
        }
        all.add(AUTHENTICATED);
        return new User(name, all.stream().distinct().toList());
    }

    boolean isMaster() {
        return groups.contains(MASTERS);
    }
}
