package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code TriggerTemplate}; found at:
 *
 * <ul>
 *   <li>{@code Trigger.template}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class TriggerTemplate extends WireObject {
    private final @Nullable String name;
    private final @Nullable String conditions;
    private final @Nullable StandardK8STrigger k8s;
    private final @Nullable ArgoWorkflowTrigger argoWorkflow;
    private final @Nullable HTTPTrigger http;
    private final @Nullable AWSLambdaTrigger awsLambda;
    private final @Nullable CustomTrigger custom;
    private final @Nullable KafkaTrigger kafka;
    private final @Nullable NATSTrigger nats;
    private final @Nullable SlackTrigger slack;
    private final @Nullable OpenWhiskTrigger openWhisk;
    private final @Nullable LogTrigger log;
    private final @Nullable AzureEventHubsTrigger azureEventHubs;
    private final @Nullable PulsarTrigger pulsar;
    private final @Nullable List<ConditionsResetCriteria> conditionsReset;
    private final @Nullable AzureServiceBusTrigger azureServiceBus;
    private final @Nullable EmailTrigger email;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private TriggerTemplate(Builder builder) {
        super(builder);
        name = builder.name;
        conditions = builder.conditions;
        k8s = builder.k8s;
        argoWorkflow = builder.argoWorkflow;
        http = builder.http;
        awsLambda = builder.awsLambda;
        custom = builder.custom;
        kafka = builder.kafka;
        nats = builder.nats;
        slack = builder.slack;
        openWhisk = builder.openWhisk;
        log = builder.log;
        azureEventHubs = builder.azureEventHubs;
        pulsar = builder.pulsar;
        conditionsReset = WireObject.copy(builder.conditionsReset);
        azureServiceBus = builder.azureServiceBus;
        email = builder.email;
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.name = name;
        builder.conditions = conditions;
        builder.k8s = k8s;
        builder.argoWorkflow = argoWorkflow;
        builder.http = http;
        builder.awsLambda = awsLambda;
        builder.custom = custom;
        builder.kafka = kafka;
        builder.nats = nats;
        builder.slack = slack;
        builder.openWhisk = openWhisk;
        builder.log = log;
        builder.azureEventHubs = azureEventHubs;
        builder.pulsar = pulsar;
        builder.conditionsReset = conditionsReset;
        builder.azureServiceBus = azureServiceBus;
        builder.email = email;
        return builder;
    }

    /** {@code name}; empty when absent. */
    public String name() {
        return name == null ? "" : name;
    }

    /** {@code conditions}. */
    public @Nullable String conditions() {
        return conditions;
    }

    /** {@code k8s}. */
    public @Nullable StandardK8STrigger k8s() {
        return k8s;
    }

    /** {@code argoWorkflow}. */
    public @Nullable ArgoWorkflowTrigger argoWorkflow() {
        return argoWorkflow;
    }

    /** {@code http}. */
    public @Nullable HTTPTrigger http() {
        return http;
    }

    /** {@code awsLambda}. */
    public @Nullable AWSLambdaTrigger awsLambda() {
        return awsLambda;
    }

    /** {@code custom}. */
    public @Nullable CustomTrigger custom() {
        return custom;
    }

    /** {@code kafka}. */
    public @Nullable KafkaTrigger kafka() {
        return kafka;
    }

    /** {@code nats}. */
    public @Nullable NATSTrigger nats() {
        return nats;
    }

    /** {@code slack}. */
    public @Nullable SlackTrigger slack() {
        return slack;
    }

    /** {@code openWhisk}. */
    public @Nullable OpenWhiskTrigger openWhisk() {
        return openWhisk;
    }

    /** {@code log}. */
    public @Nullable LogTrigger log() {
        return log;
    }

    /** {@code azureEventHubs}. */
    public @Nullable AzureEventHubsTrigger azureEventHubs() {
        return azureEventHubs;
    }

    /** {@code pulsar}. */
    public @Nullable PulsarTrigger pulsar() {
        return pulsar;
    }

    /** {@code conditionsReset}. */
    public List<ConditionsResetCriteria> conditionsReset() {
        return conditionsReset == null ? List.of() : conditionsReset;
    }

    /** {@code azureServiceBus}. */
    public @Nullable AzureServiceBusTrigger azureServiceBus() {
        return azureServiceBus;
    }

    /** {@code email}. */
    public @Nullable EmailTrigger email() {
        return email;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "name", name);
        put(map, "conditions", conditions);
        put(map, "k8s", k8s);
        put(map, "argoWorkflow", argoWorkflow);
        put(map, "http", http);
        put(map, "awsLambda", awsLambda);
        put(map, "custom", custom);
        put(map, "kafka", kafka);
        put(map, "nats", nats);
        put(map, "slack", slack);
        put(map, "openWhisk", openWhisk);
        put(map, "log", log);
        put(map, "azureEventHubs", azureEventHubs);
        put(map, "pulsar", pulsar);
        put(map, "conditionsReset", conditionsReset);
        put(map, "azureServiceBus", azureServiceBus);
        put(map, "email", email);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link TriggerTemplate}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String name;

        @JsonProperty
        private @Nullable String conditions;

        @JsonProperty
        private @Nullable StandardK8STrigger k8s;

        @JsonProperty
        private @Nullable ArgoWorkflowTrigger argoWorkflow;

        @JsonProperty
        private @Nullable HTTPTrigger http;

        @JsonProperty
        private @Nullable AWSLambdaTrigger awsLambda;

        @JsonProperty
        private @Nullable CustomTrigger custom;

        @JsonProperty
        private @Nullable KafkaTrigger kafka;

        @JsonProperty
        private @Nullable NATSTrigger nats;

        @JsonProperty
        private @Nullable SlackTrigger slack;

        @JsonProperty
        private @Nullable OpenWhiskTrigger openWhisk;

        @JsonProperty
        private @Nullable LogTrigger log;

        @JsonProperty
        private @Nullable AzureEventHubsTrigger azureEventHubs;

        @JsonProperty
        private @Nullable PulsarTrigger pulsar;

        @JsonProperty
        private @Nullable List<ConditionsResetCriteria> conditionsReset;

        @JsonProperty
        private @Nullable AzureServiceBusTrigger azureServiceBus;

        @JsonProperty
        private @Nullable EmailTrigger email;

        private Builder() {}

        /** {@code name}. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** {@code conditions}. */
        public Builder conditions(@Nullable String conditions) {
            this.conditions = conditions;
            return this;
        }

        /** {@code k8s}. */
        public Builder k8s(@Nullable StandardK8STrigger k8s) {
            this.k8s = k8s;
            return this;
        }

        /** {@code k8s}, filled by the caller. */
        public Builder k8s(Consumer<StandardK8STrigger.Builder> k8s) {
            StandardK8STrigger.Builder nested = StandardK8STrigger.builder();
            k8s.accept(nested);
            return k8s(nested.build());
        }

        /** {@code argoWorkflow}. */
        public Builder argoWorkflow(@Nullable ArgoWorkflowTrigger argoWorkflow) {
            this.argoWorkflow = argoWorkflow;
            return this;
        }

        /** {@code argoWorkflow}, filled by the caller. */
        public Builder argoWorkflow(Consumer<ArgoWorkflowTrigger.Builder> argoWorkflow) {
            ArgoWorkflowTrigger.Builder nested = ArgoWorkflowTrigger.builder();
            argoWorkflow.accept(nested);
            return argoWorkflow(nested.build());
        }

        /** {@code http}. */
        public Builder http(@Nullable HTTPTrigger http) {
            this.http = http;
            return this;
        }

        /** {@code http}, filled by the caller. */
        public Builder http(Consumer<HTTPTrigger.Builder> http) {
            HTTPTrigger.Builder nested = HTTPTrigger.builder();
            http.accept(nested);
            return http(nested.build());
        }

        /** {@code awsLambda}. */
        public Builder awsLambda(@Nullable AWSLambdaTrigger awsLambda) {
            this.awsLambda = awsLambda;
            return this;
        }

        /** {@code awsLambda}, filled by the caller. */
        public Builder awsLambda(Consumer<AWSLambdaTrigger.Builder> awsLambda) {
            AWSLambdaTrigger.Builder nested = AWSLambdaTrigger.builder();
            awsLambda.accept(nested);
            return awsLambda(nested.build());
        }

        /** {@code custom}. */
        public Builder custom(@Nullable CustomTrigger custom) {
            this.custom = custom;
            return this;
        }

        /** {@code custom}, filled by the caller. */
        public Builder custom(Consumer<CustomTrigger.Builder> custom) {
            CustomTrigger.Builder nested = CustomTrigger.builder();
            custom.accept(nested);
            return custom(nested.build());
        }

        /** {@code kafka}. */
        public Builder kafka(@Nullable KafkaTrigger kafka) {
            this.kafka = kafka;
            return this;
        }

        /** {@code kafka}, filled by the caller. */
        public Builder kafka(Consumer<KafkaTrigger.Builder> kafka) {
            KafkaTrigger.Builder nested = KafkaTrigger.builder();
            kafka.accept(nested);
            return kafka(nested.build());
        }

        /** {@code nats}. */
        public Builder nats(@Nullable NATSTrigger nats) {
            this.nats = nats;
            return this;
        }

        /** {@code nats}, filled by the caller. */
        public Builder nats(Consumer<NATSTrigger.Builder> nats) {
            NATSTrigger.Builder nested = NATSTrigger.builder();
            nats.accept(nested);
            return nats(nested.build());
        }

        /** {@code slack}. */
        public Builder slack(@Nullable SlackTrigger slack) {
            this.slack = slack;
            return this;
        }

        /** {@code slack}, filled by the caller. */
        public Builder slack(Consumer<SlackTrigger.Builder> slack) {
            SlackTrigger.Builder nested = SlackTrigger.builder();
            slack.accept(nested);
            return slack(nested.build());
        }

        /** {@code openWhisk}. */
        public Builder openWhisk(@Nullable OpenWhiskTrigger openWhisk) {
            this.openWhisk = openWhisk;
            return this;
        }

        /** {@code openWhisk}, filled by the caller. */
        public Builder openWhisk(Consumer<OpenWhiskTrigger.Builder> openWhisk) {
            OpenWhiskTrigger.Builder nested = OpenWhiskTrigger.builder();
            openWhisk.accept(nested);
            return openWhisk(nested.build());
        }

        /** {@code log}. */
        public Builder log(@Nullable LogTrigger log) {
            this.log = log;
            return this;
        }

        /** {@code log}, filled by the caller. */
        public Builder log(Consumer<LogTrigger.Builder> log) {
            LogTrigger.Builder nested = LogTrigger.builder();
            log.accept(nested);
            return log(nested.build());
        }

        /** {@code azureEventHubs}. */
        public Builder azureEventHubs(@Nullable AzureEventHubsTrigger azureEventHubs) {
            this.azureEventHubs = azureEventHubs;
            return this;
        }

        /** {@code azureEventHubs}, filled by the caller. */
        public Builder azureEventHubs(Consumer<AzureEventHubsTrigger.Builder> azureEventHubs) {
            AzureEventHubsTrigger.Builder nested = AzureEventHubsTrigger.builder();
            azureEventHubs.accept(nested);
            return azureEventHubs(nested.build());
        }

        /** {@code pulsar}. */
        public Builder pulsar(@Nullable PulsarTrigger pulsar) {
            this.pulsar = pulsar;
            return this;
        }

        /** {@code pulsar}, filled by the caller. */
        public Builder pulsar(Consumer<PulsarTrigger.Builder> pulsar) {
            PulsarTrigger.Builder nested = PulsarTrigger.builder();
            pulsar.accept(nested);
            return pulsar(nested.build());
        }

        /** {@code conditionsReset}. */
        public Builder conditionsReset(@Nullable List<ConditionsResetCriteria> conditionsReset) {
            this.conditionsReset = emptyToNull(conditionsReset);
            return this;
        }

        /** {@code azureServiceBus}. */
        public Builder azureServiceBus(@Nullable AzureServiceBusTrigger azureServiceBus) {
            this.azureServiceBus = azureServiceBus;
            return this;
        }

        /** {@code azureServiceBus}, filled by the caller. */
        public Builder azureServiceBus(Consumer<AzureServiceBusTrigger.Builder> azureServiceBus) {
            AzureServiceBusTrigger.Builder nested = AzureServiceBusTrigger.builder();
            azureServiceBus.accept(nested);
            return azureServiceBus(nested.build());
        }

        /** {@code email}. */
        public Builder email(@Nullable EmailTrigger email) {
            this.email = email;
            return this;
        }

        /** {@code email}, filled by the caller. */
        public Builder email(Consumer<EmailTrigger.Builder> email) {
            EmailTrigger.Builder nested = EmailTrigger.builder();
            email.accept(nested);
            return email(nested.build());
        }

        /** The object as it stands now; nothing is checked. */
        public TriggerTemplate build() {
            return new TriggerTemplate(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
