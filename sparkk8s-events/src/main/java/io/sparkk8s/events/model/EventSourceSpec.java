package io.sparkk8s.events.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object {@code EventSourceSpec}; found at:
 *
 * <ul>
 *   <li>{@code EventSource.spec}
 * </ul>
 */
@Generated("model-generator/Generate.java")
public final class EventSourceSpec extends WireObject {
    private final @Nullable String eventBusName;
    private final @Nullable Template template;
    private final @Nullable Service service;
    private final @Nullable Map<String, S3Artifact> minio;
    private final @Nullable Map<String, CalendarEventSource> calendar;
    private final @Nullable Map<String, FileEventSource> file;
    private final @Nullable Map<String, ResourceEventSource> resource;
    private final @Nullable Map<String, WebhookEventSource> webhook;
    private final @Nullable Map<String, AMQPEventSource> amqp;
    private final @Nullable Map<String, KafkaEventSource> kafka;
    private final @Nullable Map<String, MQTTEventSource> mqtt;
    private final @Nullable Map<String, NATSEventsSource> nats;
    private final @Nullable Map<String, SNSEventSource> sns;
    private final @Nullable Map<String, SQSEventSource> sqs;
    private final @Nullable Map<String, PubSubEventSource> pubSub;
    private final @Nullable Map<String, GithubEventSource> github;
    private final @Nullable Map<String, GitlabEventSource> gitlab;
    private final @Nullable Map<String, HDFSEventSource> hdfs;
    private final @Nullable Map<String, SlackEventSource> slack;
    private final @Nullable Map<String, StorageGridEventSource> storageGrid;
    private final @Nullable Map<String, AzureEventsHubEventSource> azureEventsHub;
    private final @Nullable Map<String, StripeEventSource> stripe;
    private final @Nullable Map<String, EmitterEventSource> emitter;
    private final @Nullable Map<String, RedisEventSource> redis;
    private final @Nullable Map<String, NSQEventSource> nsq;
    private final @Nullable Map<String, PulsarEventSource> pulsar;
    private final @Nullable Map<String, GenericEventSource> generic;
    private final @Nullable Integer replicas;
    private final @Nullable Map<String, BitbucketServerEventSource> bitbucketserver;
    private final @Nullable Map<String, BitbucketEventSource> bitbucket;
    private final @Nullable Map<String, RedisStreamEventSource> redisStream;
    private final @Nullable Map<String, AzureServiceBusEventSource> azureServiceBus;
    private final @Nullable Map<String, AzureQueueStorageEventSource> azureQueueStorage;
    private final @Nullable Map<String, SFTPEventSource> sftp;
    private final @Nullable Map<String, GerritEventSource> gerrit;
    private final @Nullable Map<String, MNSEventSource> mns;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private EventSourceSpec(Builder builder) {
        super(builder);
        eventBusName = builder.eventBusName;
        template = builder.template;
        service = builder.service;
        minio = WireObject.copy(builder.minio);
        calendar = WireObject.copy(builder.calendar);
        file = WireObject.copy(builder.file);
        resource = WireObject.copy(builder.resource);
        webhook = WireObject.copy(builder.webhook);
        amqp = WireObject.copy(builder.amqp);
        kafka = WireObject.copy(builder.kafka);
        mqtt = WireObject.copy(builder.mqtt);
        nats = WireObject.copy(builder.nats);
        sns = WireObject.copy(builder.sns);
        sqs = WireObject.copy(builder.sqs);
        pubSub = WireObject.copy(builder.pubSub);
        github = WireObject.copy(builder.github);
        gitlab = WireObject.copy(builder.gitlab);
        hdfs = WireObject.copy(builder.hdfs);
        slack = WireObject.copy(builder.slack);
        storageGrid = WireObject.copy(builder.storageGrid);
        azureEventsHub = WireObject.copy(builder.azureEventsHub);
        stripe = WireObject.copy(builder.stripe);
        emitter = WireObject.copy(builder.emitter);
        redis = WireObject.copy(builder.redis);
        nsq = WireObject.copy(builder.nsq);
        pulsar = WireObject.copy(builder.pulsar);
        generic = WireObject.copy(builder.generic);
        replicas = builder.replicas;
        bitbucketserver = WireObject.copy(builder.bitbucketserver);
        bitbucket = WireObject.copy(builder.bitbucket);
        redisStream = WireObject.copy(builder.redisStream);
        azureServiceBus = WireObject.copy(builder.azureServiceBus);
        azureQueueStorage = WireObject.copy(builder.azureQueueStorage);
        sftp = WireObject.copy(builder.sftp);
        gerrit = WireObject.copy(builder.gerrit);
        mns = WireObject.copy(builder.mns);
    }

    /** A builder of an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this holds, unknown fields included. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.unknown(unknown());
        builder.eventBusName = eventBusName;
        builder.template = template;
        builder.service = service;
        builder.minio = minio;
        builder.calendar = calendar;
        builder.file = file;
        builder.resource = resource;
        builder.webhook = webhook;
        builder.amqp = amqp;
        builder.kafka = kafka;
        builder.mqtt = mqtt;
        builder.nats = nats;
        builder.sns = sns;
        builder.sqs = sqs;
        builder.pubSub = pubSub;
        builder.github = github;
        builder.gitlab = gitlab;
        builder.hdfs = hdfs;
        builder.slack = slack;
        builder.storageGrid = storageGrid;
        builder.azureEventsHub = azureEventsHub;
        builder.stripe = stripe;
        builder.emitter = emitter;
        builder.redis = redis;
        builder.nsq = nsq;
        builder.pulsar = pulsar;
        builder.generic = generic;
        builder.replicas = replicas;
        builder.bitbucketserver = bitbucketserver;
        builder.bitbucket = bitbucket;
        builder.redisStream = redisStream;
        builder.azureServiceBus = azureServiceBus;
        builder.azureQueueStorage = azureQueueStorage;
        builder.sftp = sftp;
        builder.gerrit = gerrit;
        builder.mns = mns;
        return builder;
    }

    /** {@code eventBusName}. */
    public @Nullable String eventBusName() {
        return eventBusName;
    }

    /** {@code template}. */
    public @Nullable Template template() {
        return template;
    }

    /** {@code service}. */
    public @Nullable Service service() {
        return service;
    }

    /** {@code minio}. */
    public Map<String, S3Artifact> minio() {
        return minio == null ? Map.of() : minio;
    }

    /** {@code calendar}. */
    public Map<String, CalendarEventSource> calendar() {
        return calendar == null ? Map.of() : calendar;
    }

    /** {@code file}. */
    public Map<String, FileEventSource> file() {
        return file == null ? Map.of() : file;
    }

    /** {@code resource}. */
    public Map<String, ResourceEventSource> resource() {
        return resource == null ? Map.of() : resource;
    }

    /** {@code webhook}. */
    public Map<String, WebhookEventSource> webhook() {
        return webhook == null ? Map.of() : webhook;
    }

    /** {@code amqp}. */
    public Map<String, AMQPEventSource> amqp() {
        return amqp == null ? Map.of() : amqp;
    }

    /** {@code kafka}. */
    public Map<String, KafkaEventSource> kafka() {
        return kafka == null ? Map.of() : kafka;
    }

    /** {@code mqtt}. */
    public Map<String, MQTTEventSource> mqtt() {
        return mqtt == null ? Map.of() : mqtt;
    }

    /** {@code nats}. */
    public Map<String, NATSEventsSource> nats() {
        return nats == null ? Map.of() : nats;
    }

    /** {@code sns}. */
    public Map<String, SNSEventSource> sns() {
        return sns == null ? Map.of() : sns;
    }

    /** {@code sqs}. */
    public Map<String, SQSEventSource> sqs() {
        return sqs == null ? Map.of() : sqs;
    }

    /** {@code pubSub}. */
    public Map<String, PubSubEventSource> pubSub() {
        return pubSub == null ? Map.of() : pubSub;
    }

    /** {@code github}. */
    public Map<String, GithubEventSource> github() {
        return github == null ? Map.of() : github;
    }

    /** {@code gitlab}. */
    public Map<String, GitlabEventSource> gitlab() {
        return gitlab == null ? Map.of() : gitlab;
    }

    /** {@code hdfs}. */
    public Map<String, HDFSEventSource> hdfs() {
        return hdfs == null ? Map.of() : hdfs;
    }

    /** {@code slack}. */
    public Map<String, SlackEventSource> slack() {
        return slack == null ? Map.of() : slack;
    }

    /** {@code storageGrid}. */
    public Map<String, StorageGridEventSource> storageGrid() {
        return storageGrid == null ? Map.of() : storageGrid;
    }

    /** {@code azureEventsHub}. */
    public Map<String, AzureEventsHubEventSource> azureEventsHub() {
        return azureEventsHub == null ? Map.of() : azureEventsHub;
    }

    /** {@code stripe}. */
    public Map<String, StripeEventSource> stripe() {
        return stripe == null ? Map.of() : stripe;
    }

    /** {@code emitter}. */
    public Map<String, EmitterEventSource> emitter() {
        return emitter == null ? Map.of() : emitter;
    }

    /** {@code redis}. */
    public Map<String, RedisEventSource> redis() {
        return redis == null ? Map.of() : redis;
    }

    /** {@code nsq}. */
    public Map<String, NSQEventSource> nsq() {
        return nsq == null ? Map.of() : nsq;
    }

    /** {@code pulsar}. */
    public Map<String, PulsarEventSource> pulsar() {
        return pulsar == null ? Map.of() : pulsar;
    }

    /** {@code generic}. */
    public Map<String, GenericEventSource> generic() {
        return generic == null ? Map.of() : generic;
    }

    /** {@code replicas}. */
    public @Nullable Integer replicas() {
        return replicas;
    }

    /** {@code bitbucketserver}. */
    public Map<String, BitbucketServerEventSource> bitbucketserver() {
        return bitbucketserver == null ? Map.of() : bitbucketserver;
    }

    /** {@code bitbucket}. */
    public Map<String, BitbucketEventSource> bitbucket() {
        return bitbucket == null ? Map.of() : bitbucket;
    }

    /** {@code redisStream}. */
    public Map<String, RedisStreamEventSource> redisStream() {
        return redisStream == null ? Map.of() : redisStream;
    }

    /** {@code azureServiceBus}. */
    public Map<String, AzureServiceBusEventSource> azureServiceBus() {
        return azureServiceBus == null ? Map.of() : azureServiceBus;
    }

    /** {@code azureQueueStorage}. */
    public Map<String, AzureQueueStorageEventSource> azureQueueStorage() {
        return azureQueueStorage == null ? Map.of() : azureQueueStorage;
    }

    /** {@code sftp}. */
    public Map<String, SFTPEventSource> sftp() {
        return sftp == null ? Map.of() : sftp;
    }

    /** {@code gerrit}. */
    public Map<String, GerritEventSource> gerrit() {
        return gerrit == null ? Map.of() : gerrit;
    }

    /** {@code mns}. */
    public Map<String, MNSEventSource> mns() {
        return mns == null ? Map.of() : mns;
    }

    @Override
    Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = WireObject.newMap();
        put(map, "eventBusName", eventBusName);
        put(map, "template", template);
        put(map, "service", service);
        put(map, "minio", minio);
        put(map, "calendar", calendar);
        put(map, "file", file);
        put(map, "resource", resource);
        put(map, "webhook", webhook);
        put(map, "amqp", amqp);
        put(map, "kafka", kafka);
        put(map, "mqtt", mqtt);
        put(map, "nats", nats);
        put(map, "sns", sns);
        put(map, "sqs", sqs);
        put(map, "pubSub", pubSub);
        put(map, "github", github);
        put(map, "gitlab", gitlab);
        put(map, "hdfs", hdfs);
        put(map, "slack", slack);
        put(map, "storageGrid", storageGrid);
        put(map, "azureEventsHub", azureEventsHub);
        put(map, "stripe", stripe);
        put(map, "emitter", emitter);
        put(map, "redis", redis);
        put(map, "nsq", nsq);
        put(map, "pulsar", pulsar);
        put(map, "generic", generic);
        put(map, "replicas", replicas);
        put(map, "bitbucketserver", bitbucketserver);
        put(map, "bitbucket", bitbucket);
        put(map, "redisStream", redisStream);
        put(map, "azureServiceBus", azureServiceBus);
        put(map, "azureQueueStorage", azureQueueStorage);
        put(map, "sftp", sftp);
        put(map, "gerrit", gerrit);
        put(map, "mns", mns);
        map.putAll(unknown());
        return map;
    }

    /** Sets the fields of a {@link EventSourceSpec}; null and empty collections leave a field out. */
    public static final class Builder extends WireObject.Builder<Builder> {
        @JsonProperty
        private @Nullable String eventBusName;

        @JsonProperty
        private @Nullable Template template;

        @JsonProperty
        private @Nullable Service service;

        @JsonProperty
        private @Nullable Map<String, S3Artifact> minio;

        @JsonProperty
        private @Nullable Map<String, CalendarEventSource> calendar;

        @JsonProperty
        private @Nullable Map<String, FileEventSource> file;

        @JsonProperty
        private @Nullable Map<String, ResourceEventSource> resource;

        @JsonProperty
        private @Nullable Map<String, WebhookEventSource> webhook;

        @JsonProperty
        private @Nullable Map<String, AMQPEventSource> amqp;

        @JsonProperty
        private @Nullable Map<String, KafkaEventSource> kafka;

        @JsonProperty
        private @Nullable Map<String, MQTTEventSource> mqtt;

        @JsonProperty
        private @Nullable Map<String, NATSEventsSource> nats;

        @JsonProperty
        private @Nullable Map<String, SNSEventSource> sns;

        @JsonProperty
        private @Nullable Map<String, SQSEventSource> sqs;

        @JsonProperty
        private @Nullable Map<String, PubSubEventSource> pubSub;

        @JsonProperty
        private @Nullable Map<String, GithubEventSource> github;

        @JsonProperty
        private @Nullable Map<String, GitlabEventSource> gitlab;

        @JsonProperty
        private @Nullable Map<String, HDFSEventSource> hdfs;

        @JsonProperty
        private @Nullable Map<String, SlackEventSource> slack;

        @JsonProperty
        private @Nullable Map<String, StorageGridEventSource> storageGrid;

        @JsonProperty
        private @Nullable Map<String, AzureEventsHubEventSource> azureEventsHub;

        @JsonProperty
        private @Nullable Map<String, StripeEventSource> stripe;

        @JsonProperty
        private @Nullable Map<String, EmitterEventSource> emitter;

        @JsonProperty
        private @Nullable Map<String, RedisEventSource> redis;

        @JsonProperty
        private @Nullable Map<String, NSQEventSource> nsq;

        @JsonProperty
        private @Nullable Map<String, PulsarEventSource> pulsar;

        @JsonProperty
        private @Nullable Map<String, GenericEventSource> generic;

        @JsonProperty
        private @Nullable Integer replicas;

        @JsonProperty
        private @Nullable Map<String, BitbucketServerEventSource> bitbucketserver;

        @JsonProperty
        private @Nullable Map<String, BitbucketEventSource> bitbucket;

        @JsonProperty
        private @Nullable Map<String, RedisStreamEventSource> redisStream;

        @JsonProperty
        private @Nullable Map<String, AzureServiceBusEventSource> azureServiceBus;

        @JsonProperty
        private @Nullable Map<String, AzureQueueStorageEventSource> azureQueueStorage;

        @JsonProperty
        private @Nullable Map<String, SFTPEventSource> sftp;

        @JsonProperty
        private @Nullable Map<String, GerritEventSource> gerrit;

        @JsonProperty
        private @Nullable Map<String, MNSEventSource> mns;

        private Builder() {}

        /** {@code eventBusName}. */
        public Builder eventBusName(@Nullable String eventBusName) {
            this.eventBusName = eventBusName;
            return this;
        }

        /** {@code template}. */
        public Builder template(@Nullable Template template) {
            this.template = template;
            return this;
        }

        /** {@code template}, filled by the caller. */
        public Builder template(Consumer<Template.Builder> template) {
            Template.Builder nested = Template.builder();
            template.accept(nested);
            return template(nested.build());
        }

        /** {@code service}. */
        public Builder service(@Nullable Service service) {
            this.service = service;
            return this;
        }

        /** {@code service}, filled by the caller. */
        public Builder service(Consumer<Service.Builder> service) {
            Service.Builder nested = Service.builder();
            service.accept(nested);
            return service(nested.build());
        }

        /** {@code minio}. */
        public Builder minio(@Nullable Map<String, S3Artifact> minio) {
            this.minio = emptyToNull(minio);
            return this;
        }

        /** {@code calendar}. */
        public Builder calendar(@Nullable Map<String, CalendarEventSource> calendar) {
            this.calendar = emptyToNull(calendar);
            return this;
        }

        /** {@code file}. */
        public Builder file(@Nullable Map<String, FileEventSource> file) {
            this.file = emptyToNull(file);
            return this;
        }

        /** {@code resource}. */
        public Builder resource(@Nullable Map<String, ResourceEventSource> resource) {
            this.resource = emptyToNull(resource);
            return this;
        }

        /** {@code webhook}. */
        public Builder webhook(@Nullable Map<String, WebhookEventSource> webhook) {
            this.webhook = emptyToNull(webhook);
            return this;
        }

        /** {@code amqp}. */
        public Builder amqp(@Nullable Map<String, AMQPEventSource> amqp) {
            this.amqp = emptyToNull(amqp);
            return this;
        }

        /** {@code kafka}. */
        public Builder kafka(@Nullable Map<String, KafkaEventSource> kafka) {
            this.kafka = emptyToNull(kafka);
            return this;
        }

        /** {@code mqtt}. */
        public Builder mqtt(@Nullable Map<String, MQTTEventSource> mqtt) {
            this.mqtt = emptyToNull(mqtt);
            return this;
        }

        /** {@code nats}. */
        public Builder nats(@Nullable Map<String, NATSEventsSource> nats) {
            this.nats = emptyToNull(nats);
            return this;
        }

        /** {@code sns}. */
        public Builder sns(@Nullable Map<String, SNSEventSource> sns) {
            this.sns = emptyToNull(sns);
            return this;
        }

        /** {@code sqs}. */
        public Builder sqs(@Nullable Map<String, SQSEventSource> sqs) {
            this.sqs = emptyToNull(sqs);
            return this;
        }

        /** {@code pubSub}. */
        public Builder pubSub(@Nullable Map<String, PubSubEventSource> pubSub) {
            this.pubSub = emptyToNull(pubSub);
            return this;
        }

        /** {@code github}. */
        public Builder github(@Nullable Map<String, GithubEventSource> github) {
            this.github = emptyToNull(github);
            return this;
        }

        /** {@code gitlab}. */
        public Builder gitlab(@Nullable Map<String, GitlabEventSource> gitlab) {
            this.gitlab = emptyToNull(gitlab);
            return this;
        }

        /** {@code hdfs}. */
        public Builder hdfs(@Nullable Map<String, HDFSEventSource> hdfs) {
            this.hdfs = emptyToNull(hdfs);
            return this;
        }

        /** {@code slack}. */
        public Builder slack(@Nullable Map<String, SlackEventSource> slack) {
            this.slack = emptyToNull(slack);
            return this;
        }

        /** {@code storageGrid}. */
        public Builder storageGrid(@Nullable Map<String, StorageGridEventSource> storageGrid) {
            this.storageGrid = emptyToNull(storageGrid);
            return this;
        }

        /** {@code azureEventsHub}. */
        public Builder azureEventsHub(@Nullable Map<String, AzureEventsHubEventSource> azureEventsHub) {
            this.azureEventsHub = emptyToNull(azureEventsHub);
            return this;
        }

        /** {@code stripe}. */
        public Builder stripe(@Nullable Map<String, StripeEventSource> stripe) {
            this.stripe = emptyToNull(stripe);
            return this;
        }

        /** {@code emitter}. */
        public Builder emitter(@Nullable Map<String, EmitterEventSource> emitter) {
            this.emitter = emptyToNull(emitter);
            return this;
        }

        /** {@code redis}. */
        public Builder redis(@Nullable Map<String, RedisEventSource> redis) {
            this.redis = emptyToNull(redis);
            return this;
        }

        /** {@code nsq}. */
        public Builder nsq(@Nullable Map<String, NSQEventSource> nsq) {
            this.nsq = emptyToNull(nsq);
            return this;
        }

        /** {@code pulsar}. */
        public Builder pulsar(@Nullable Map<String, PulsarEventSource> pulsar) {
            this.pulsar = emptyToNull(pulsar);
            return this;
        }

        /** {@code generic}. */
        public Builder generic(@Nullable Map<String, GenericEventSource> generic) {
            this.generic = emptyToNull(generic);
            return this;
        }

        /** {@code replicas}. */
        public Builder replicas(@Nullable Integer replicas) {
            this.replicas = replicas;
            return this;
        }

        /** {@code bitbucketserver}. */
        public Builder bitbucketserver(@Nullable Map<String, BitbucketServerEventSource> bitbucketserver) {
            this.bitbucketserver = emptyToNull(bitbucketserver);
            return this;
        }

        /** {@code bitbucket}. */
        public Builder bitbucket(@Nullable Map<String, BitbucketEventSource> bitbucket) {
            this.bitbucket = emptyToNull(bitbucket);
            return this;
        }

        /** {@code redisStream}. */
        public Builder redisStream(@Nullable Map<String, RedisStreamEventSource> redisStream) {
            this.redisStream = emptyToNull(redisStream);
            return this;
        }

        /** {@code azureServiceBus}. */
        public Builder azureServiceBus(@Nullable Map<String, AzureServiceBusEventSource> azureServiceBus) {
            this.azureServiceBus = emptyToNull(azureServiceBus);
            return this;
        }

        /** {@code azureQueueStorage}. */
        public Builder azureQueueStorage(@Nullable Map<String, AzureQueueStorageEventSource> azureQueueStorage) {
            this.azureQueueStorage = emptyToNull(azureQueueStorage);
            return this;
        }

        /** {@code sftp}. */
        public Builder sftp(@Nullable Map<String, SFTPEventSource> sftp) {
            this.sftp = emptyToNull(sftp);
            return this;
        }

        /** {@code gerrit}. */
        public Builder gerrit(@Nullable Map<String, GerritEventSource> gerrit) {
            this.gerrit = emptyToNull(gerrit);
            return this;
        }

        /** {@code mns}. */
        public Builder mns(@Nullable Map<String, MNSEventSource> mns) {
            this.mns = emptyToNull(mns);
            return this;
        }

        /** The object as it stands now; nothing is checked. */
        public EventSourceSpec build() {
            return new EventSourceSpec(this);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
