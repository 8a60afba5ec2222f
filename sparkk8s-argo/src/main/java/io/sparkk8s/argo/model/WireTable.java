package io.sparkk8s.argo.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The table of facts that the classes of this package were written from; read when it is first asked. */
@Generated("model-generator/Generate.java")
final class WireTable {
    static final Map<String, WireType> TYPES = read();

    private WireTable() {}

    private static Map<String, WireType> read() {
        Map<String, List<String>> enums = new LinkedHashMap<>();
        Map<String, WireType> types = new LinkedHashMap<>();
        TEXT.lines().filter(line -> line.startsWith("enum ")).forEach(line -> {
            int colon = line.indexOf(':');
            String values = line.substring(colon + 2);
            enums.put(line.substring(5, colon), List.of(values.split(" ")));
        });
        TEXT.lines().filter(line -> !line.startsWith("enum ")).forEach(line -> {
            boolean part = line.startsWith("part ");
            int colon = line.indexOf(':');
            String name = line.substring(part ? 5 : 0, colon);
            String fields = line.substring(colon + 1).strip();
            types.put(name, new WireType(name, !part, fields(fields, enums)));
        });
        return Collections.unmodifiableMap(types);
    }

    private static Map<String, WireField> fields(String text, Map<String, List<String>> enums) {
        Map<String, WireField> fields = new LinkedHashMap<>();
        for (String item : text.isEmpty() ? new String[0] : text.split(" ")) {
            int colon = item.indexOf(':');
            String[] typeAndVersions = item.substring(colon + 1).split("@");
            String[] span = typeAndVersions.length == 2 ? typeAndVersions[1].split("-", -1) : new String[] {"", ""};
            String name = item.substring(0, colon).replace("!", "");
            String element = typeAndVersions[0].replaceAll("[^A-Za-z0-9]", "");
            fields.put(
                    name,
                    new WireField(
                            name,
                            enums.containsKey(element) ? "string" : element,
                            shape(typeAndVersions[0]),
                            item.charAt(colon - 1) == '!',
                            version(span[0]),
                            version(span[1]),
                            enums.getOrDefault(element, List.of())));
        }
        return Collections.unmodifiableMap(fields);
    }

    private static List<WireField.Shape> shape(String type) {
        List<WireField.Shape> shape = new ArrayList<>();
        type.chars()
                .filter(c -> c == '[' || c == '{')
                .forEach(c -> shape.add(c == '[' ? WireField.Shape.LIST : WireField.Shape.MAP));
        return List.copyOf(shape);
    }

    private static Optional<String> version(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static final String TEXT =
            """
            ArchiveStrategy: tar:TarStrategy none:NoneStrategy zip:ZipStrategy
            Arguments: parameters:[Parameter] artifacts:[Artifact]
            ArtGCStatus: strategiesProcessed:{bool} podsRecouped:{bool} notSpecified:bool
            Artifact: name!:string path:string mode:int from:string archiveLogs:bool s3:S3Artifact\
            \sgit:GitArtifact http:HTTPArtifact artifactory:ArtifactoryArtifact hdfs:HDFSArtifact\
            \sraw:RawArtifact oss:OSSArtifact gcs:GCSArtifact azure:AzureArtifact plugin:PluginArtifact@4.0-\
            \sglobalName:string archive:ArchiveStrategy optional:bool subPath:string recurseMode:bool\
            \sfromExpression:string artifactGC:ArtifactGC deleted:bool
            ArtifactGC: strategy:ArtifactGCStrategy podMetadata:Metadata serviceAccountName:string
            ArtifactGCSpec: artifactsByNode:{ArtifactNodeSpec}
            ArtifactGCStatus: artifactResultsByNode:{ArtifactResultNodeStatus}
            ArtifactLocation: archiveLogs:bool s3:S3Artifact git:GitArtifact http:HTTPArtifact\
            \sartifactory:ArtifactoryArtifact hdfs:HDFSArtifact raw:RawArtifact oss:OSSArtifact gcs:GCSArtifact\
            \sazure:AzureArtifact plugin:PluginArtifact@4.0-
            ArtifactNodeSpec: archiveLocation:ArtifactLocation artifacts:{Artifact}
            ArtifactPaths: name!:string path:string mode:int from:string archiveLogs:bool s3:S3Artifact\
            \sgit:GitArtifact http:HTTPArtifact artifactory:ArtifactoryArtifact hdfs:HDFSArtifact\
            \sraw:RawArtifact oss:OSSArtifact gcs:GCSArtifact azure:AzureArtifact plugin:PluginArtifact@4.0-\
            \sglobalName:string archive:ArchiveStrategy optional:bool subPath:string recurseMode:bool\
            \sfromExpression:string artifactGC:ArtifactGC deleted:bool
            ArtifactRepository: archiveLogs:bool s3:S3ArtifactRepository\
            \sartifactory:ArtifactoryArtifactRepository hdfs:HDFSArtifactRepository oss:OSSArtifactRepository\
            \sgcs:GCSArtifactRepository azure:AzureArtifactRepository plugin:PluginArtifactRepository@4.0-
            ArtifactRepositoryRef: configMap:string key:string
            ArtifactRepositoryRefStatus: configMap:string key:string namespace:string default:bool\
            \sartifactRepository:ArtifactRepository
            ArtifactResult: name!:string success:bool error:string
            ArtifactResultNodeStatus: artifactResults:{ArtifactResult}
            ArtifactoryArtifact: url!:string usernameSecret:SecretKeySelector passwordSecret:SecretKeySelector
            ArtifactoryArtifactRepository: usernameSecret:SecretKeySelector passwordSecret:SecretKeySelector\
            \srepoURL:string keyFormat:string
            AzureArtifact: endpoint!:string container!:string accountKeySecret:SecretKeySelector\
            \suseSDKCreds:bool blob!:string
            AzureArtifactRepository: endpoint!:string container!:string accountKeySecret:SecretKeySelector\
            \suseSDKCreds:bool blobNameFormat:string
            Backoff: duration:string factor:IntOrString maxDuration:string cap:string@3.7-
            BasicAuth: usernameSecret:SecretKeySelector passwordSecret:SecretKeySelector
            Cache: configMap!:CacheConfigMap
            ClientCertAuth: clientCertSecret:SecretKeySelector clientKeySecret:SecretKeySelector
            ClusterWorkflowTemplate: apiVersion!:string kind!:string metadata!:ObjectMeta spec!:WorkflowSpec
            Condition: type:ConditionType status:string message:string
            ContainerNode: name:string image:string command:[string] args:[string] workingDir:string\
            \sports:[ContainerPort] envFrom:[EnvFromSource] env:[EnvVar] resources:ResourceRequirements\
            \sresizePolicy:[ContainerResizePolicy]@3.6- restartPolicy:string@3.6-\
            \srestartPolicyRules:[ContainerRestartRule]@4.1- volumeMounts:[VolumeMount]\
            \svolumeDevices:[VolumeDevice] livenessProbe:Probe readinessProbe:Probe startupProbe:Probe\
            \slifecycle:Lifecycle terminationMessagePath:string terminationMessagePolicy:string\
            \simagePullPolicy:string securityContext:SecurityContext stdin:bool stdinOnce:bool tty:bool\
            \sdependencies:[string]
            ContainerSetRetryStrategy: duration:string retries!:IntOrString
            ContainerSetTemplate: containers!:[ContainerNode] volumeMounts:[VolumeMount]\
            \sretryStrategy:ContainerSetRetryStrategy
            ContinueOn: error:bool failed:bool
            Counter: value!:string
            CreateS3BucketOptions: objectLocking:bool
            CronWorkflow: apiVersion!:string kind!:string metadata!:ObjectMeta spec!:CronWorkflowSpec\
            \sstatus:CronWorkflowStatus
            CronWorkflowSpec: workflowSpec!:WorkflowSpec schedule:string@-3.7\
            \sconcurrencyPolicy:ConcurrencyPolicy suspend:bool startingDeadlineSeconds:long\
            \ssuccessfulJobsHistoryLimit:int failedJobsHistoryLimit:int timezone:string\
            \sworkflowMetadata:ObjectMeta stopStrategy:StopStrategy@3.6- schedules:[string]@3.6-\
            \swhen:string@3.6-
            CronWorkflowStatus: active!:[ObjectReference] lastScheduledTime!:time conditions!:[Condition]\
            \ssucceeded!:long@3.6- failed!:long@3.6- phase!:CronWorkflowPhase@3.6-
            DAGTask: name!:string template:string templateRef:TemplateRef inline:Template depends:string\
            \sdependencies:[string] when:string withItems:[any] withParam:string withSequence:Sequence\
            \sarguments:Arguments continueOn:ContinueOn onExit:string hooks:{LifecycleHook}
            DAGTemplate: target:string tasks!:[DAGTask] failFast:bool
            Data: source!:DataSource transformation!:[TransformationStep]
            DataSource: artifactPaths:ArtifactPaths
            Event: selector!:string
            ExecutorConfig: serviceAccountName:string
            ExecutorPlugin: metadata!:ObjectMeta@4.1- spec!:ExecutorPluginSpec@4.1-
            ExecutorPluginSidecar: automountServiceAccountToken:bool@4.1- container!:Container@4.1-
            ExecutorPluginSpec: sidecar!:ExecutorPluginSidecar@4.1-
            GCSArtifact: bucket:string serviceAccountKeySecret:SecretKeySelector key!:string
            GCSArtifactRepository: bucket:string serviceAccountKeySecret:SecretKeySelector keyFormat:string
            Gauge: value!:string realtime!:bool operation:GaugeOperation
            GitArtifact: repo!:string revision:string depth:long fetch:[string] usernameSecret:SecretKeySelector\
            \spasswordSecret:SecretKeySelector sshPrivateKeySecret:SecretKeySelector insecureIgnoreHostKey:bool\
            \sdisableSubmodules:bool singleBranch:bool branch:string insecureSkipTLS:bool@3.6-
            HDFSArtifact: krbCCacheSecret:SecretKeySelector krbKeytabSecret:SecretKeySelector krbUsername:string\
            \skrbRealm:string krbConfigConfigMap:ConfigMapKeySelector krbServicePrincipalName:string\
            \saddresses:[string] hdfsUser:string dataTransferProtection:string@3.6- path!:string force:bool
            HDFSArtifactRepository: krbCCacheSecret:SecretKeySelector krbKeytabSecret:SecretKeySelector\
            \skrbUsername:string krbRealm:string krbConfigConfigMap:ConfigMapKeySelector\
            \skrbServicePrincipalName:string addresses:[string] hdfsUser:string\
            \sdataTransferProtection:string@3.6- pathFormat:string force:bool
            HTTP: method:string url!:string headers:[HTTPHeader] timeoutSeconds:long successCondition:string\
            \sbody:string bodyFrom:HTTPBodySource insecureSkipVerify:bool
            HTTPArtifact: url!:string headers:[Header] auth:HTTPAuth saveStreamViaFile:bool@4.1-
            HTTPAuth: clientCert:ClientCertAuth oauth2:OAuth2Auth basicAuth:BasicAuth
            HTTPBodySource: bytes:string
            HTTPHeader: name!:string value:string valueFrom:HTTPHeaderSource
            HTTPHeaderSource: secretKeyRef:SecretKeySelector
            Header: name!:string value!:string
            Histogram: value!:string buckets!:[number]
            Inputs: parameters:[Parameter] artifacts:[Artifact]
            LabelValueFrom: expression!:string
            LifecycleHook: template:string arguments:Arguments templateRef:TemplateRef expression:string
            ManifestFrom: artifact!:Artifact
            MemoizationStatus: hit!:bool key!:string cacheName!:string
            Memoize: key!:string cache!:Cache maxAge!:string
            Metadata: annotations:{string} labels:{string}
            MetricLabel: key!:string value!:string
            Metrics: prometheus!:[Prometheus]
            Mutex: name:string namespace:string database:bool@3.7-
            MutexHolding: mutex:string holder:string
            MutexStatus: holding:[MutexHolding] waiting:[MutexHolding]
            NodeFlag: hooked:bool retried:bool
            NodeResult: phase:NodePhase message:string outputs:Outputs progress:string
            NodeStatus: id!:string name!:string displayName:string type!:NodeType templateName:string\
            \stemplateRef:TemplateRef templateScope:string phase:NodePhase boundaryID:string message:string\
            \sstartedAt:time finishedAt:time estimatedDuration:int progress:string resourcesDuration:{long}\
            \spodIP:string daemoned:bool nodeFlag:NodeFlag inputs:Inputs outputs:Outputs children:[string]\
            \soutboundNodes:[string] hostNodeName:string memoizationStatus:MemoizationStatus\
            \ssynchronizationStatus:NodeSynchronizationStatus taskResultSynced:bool@3.7-\
            \sfailedPodRestarts:int@4.0- restartingPodUID:string@4.0-
            NodeSynchronizationStatus: waiting:string
            NoneStrategy:
            OAuth2Auth: clientIDSecret:SecretKeySelector clientSecretSecret:SecretKeySelector\
            \stokenURLSecret:SecretKeySelector scopes:[string] endpointParams:[OAuth2EndpointParam]
            OAuth2EndpointParam: key!:string value:string
            OSSArtifact: endpoint:string bucket:string accessKeySecret:SecretKeySelector\
            \ssecretKeySecret:SecretKeySelector createBucketIfNotPresent:bool securityToken:string\
            \slifecycleRule:OSSLifecycleRule useSDKCreds:bool key!:string
            OSSArtifactRepository: endpoint:string bucket:string accessKeySecret:SecretKeySelector\
            \ssecretKeySecret:SecretKeySelector createBucketIfNotPresent:bool securityToken:string\
            \slifecycleRule:OSSLifecycleRule useSDKCreds:bool keyFormat:string
            OSSLifecycleRule: markInfrequentAccessAfterDays:int markDeletionAfterDays:int
            Outputs: parameters:[Parameter] artifacts:[Artifact] result:string exitCode:string
            Parameter: name!:string default:text value:text valueFrom:ValueFrom globalName:string enum:[string]\
            \sdescription:text
            PluginArtifact: name:string@4.0- configuration:string@4.0- connectionTimeoutSeconds:int@4.0-\
            \skey!:string@4.0-
            PluginArtifactRepository: name!:string@4.0- keyFormat:string@4.0- configuration!:string@4.0-
            PodGC: strategy:PodGCStrategy labelSelector:LabelSelector deleteDelayDuration:string
            Prometheus: name!:string labels:[MetricLabel] help!:string when:string gauge:Gauge\
            \shistogram:Histogram counter:Counter
            RawArtifact: data!:string
            ResourceTemplate: action!:string mergeStrategy:string manifest:string manifestFrom:ManifestFrom\
            \ssetOwnerReference:bool successCondition:string failureCondition:string flags:[string]
            RetryAffinity: nodeAntiAffinity:RetryNodeAntiAffinity
            RetryNodeAntiAffinity:
            RetryStrategy: limit:IntOrString retryPolicy:RetryPolicy backoff:Backoff affinity:RetryAffinity\
            \sexpression:string
            S3Artifact: endpoint:string bucket:string region:string insecure:bool\
            \saccessKeySecret:SecretKeySelector secretKeySecret:SecretKeySelector\
            \ssessionTokenSecret:SecretKeySelector@3.6- roleARN:string useSDKCreds:bool\
            \screateBucketIfNotPresent:CreateS3BucketOptions encryptionOptions:S3EncryptionOptions\
            \scaSecret:SecretKeySelector addressingStyle:string@4.1- key:string
            S3ArtifactRepository: endpoint:string bucket:string region:string insecure:bool\
            \saccessKeySecret:SecretKeySelector secretKeySecret:SecretKeySelector\
            \ssessionTokenSecret:SecretKeySelector@3.6- roleARN:string useSDKCreds:bool\
            \screateBucketIfNotPresent:CreateS3BucketOptions encryptionOptions:S3EncryptionOptions\
            \scaSecret:SecretKeySelector addressingStyle:string@4.1- keyFormat:string keyPrefix:string
            S3EncryptionOptions: kmsKeyId:string kmsEncryptionContext:string enableEncryption:bool\
            \sserverSideCustomerKeySecret:SecretKeySelector
            ScriptTemplate: name:string image:string command:[string] args:[string] workingDir:string\
            \sports:[ContainerPort] envFrom:[EnvFromSource] env:[EnvVar] resources:ResourceRequirements\
            \sresizePolicy:[ContainerResizePolicy]@3.6- restartPolicy:string@3.6-\
            \srestartPolicyRules:[ContainerRestartRule]@4.1- volumeMounts:[VolumeMount]\
            \svolumeDevices:[VolumeDevice] livenessProbe:Probe readinessProbe:Probe startupProbe:Probe\
            \slifecycle:Lifecycle terminationMessagePath:string terminationMessagePolicy:string\
            \simagePullPolicy:string securityContext:SecurityContext stdin:bool stdinOnce:bool tty:bool\
            \ssource!:string
            SemaphoreHolding: semaphore:string holders:[string]
            SemaphoreRef: configMapKeyRef:ConfigMapKeySelector namespace:string database:SyncDatabaseRef@3.7-
            SemaphoreStatus: holding:[SemaphoreHolding] waiting:[SemaphoreHolding]
            Sequence: count:IntOrString start:IntOrString end:IntOrString format:string
            StopStrategy: expression!:string@3.6-
            Submit: workflowTemplateRef!:WorkflowTemplateRef metadata:ObjectMeta arguments:Arguments
            SuppliedValueFrom:
            SuspendTemplate: duration:string
            SyncDatabaseRef: key!:string@3.7-
            Synchronization: semaphore:SemaphoreRef@-3.7 mutex:Mutex@-3.7 semaphores:[SemaphoreRef]@3.6-\
            \smutexes:[Mutex]@3.6-
            SynchronizationStatus: semaphore:SemaphoreStatus mutex:MutexStatus
            TTLStrategy: secondsAfterCompletion:int secondsAfterSuccess:int secondsAfterFailure:int
            TarStrategy: compressionLevel:int
            Template: name:string inputs:Inputs outputs:Outputs nodeSelector:{string} affinity:Affinity\
            \smetadata:Metadata daemon:bool steps:[[WorkflowStep]] container:Container\
            \scontainerSet:ContainerSetTemplate script:ScriptTemplate resource:ResourceTemplate dag:DAGTemplate\
            \ssuspend:SuspendTemplate data:Data http:HTTP plugin:{any} volumes:[Volume]\
            \sinitContainers:[UserContainer] sidecars:[UserContainer] archiveLocation:ArtifactLocation\
            \sactiveDeadlineSeconds:IntOrString retryStrategy:RetryStrategy parallelism:long failFast:bool\
            \stolerations:[Toleration] schedulerName:string priorityClassName:string serviceAccountName:string\
            \sautomountServiceAccountToken:bool executor:ExecutorConfig hostAliases:[HostAlias]\
            \ssecurityContext:PodSecurityContext podSpecPatch:string metrics:Metrics\
            \ssynchronization:Synchronization memoize:Memoize timeout:string annotations:{string}@3.7-\
            \spendingTimeout:string@4.1- podResources:ResourceRequirements@4.1-\
            \sresourceClaims:[PodResourceClaim]@4.1- priority:int@-3.6
            TemplateRef: name:string template:string clusterScope:bool
            TransformationStep: expression!:string
            UserContainer: name:string image:string command:[string] args:[string] workingDir:string\
            \sports:[ContainerPort] envFrom:[EnvFromSource] env:[EnvVar] resources:ResourceRequirements\
            \sresizePolicy:[ContainerResizePolicy]@3.6- restartPolicy:string@3.6-\
            \srestartPolicyRules:[ContainerRestartRule]@4.1- volumeMounts:[VolumeMount]\
            \svolumeDevices:[VolumeDevice] livenessProbe:Probe readinessProbe:Probe startupProbe:Probe\
            \slifecycle:Lifecycle terminationMessagePath:string terminationMessagePolicy:string\
            \simagePullPolicy:string securityContext:SecurityContext stdin:bool stdinOnce:bool tty:bool\
            \smirrorVolumeMounts:bool
            ValueFrom: path:string jsonPath:string jqFilter:string event:string parameter:string\
            \ssupplied:SuppliedValueFrom configMapKeyRef:ConfigMapKeySelector default:text expression:string
            VolumeClaimGC: strategy:VolumeClaimGCStrategy
            Workflow: apiVersion!:string kind!:string metadata!:ObjectMeta spec!:WorkflowSpec\
            \sstatus:WorkflowStatus
            WorkflowArtifactGCTask: apiVersion!:string kind!:string metadata!:ObjectMeta spec!:ArtifactGCSpec\
            \sstatus:ArtifactGCStatus
            WorkflowEventBinding: apiVersion!:string kind!:string metadata!:ObjectMeta\
            \sspec!:WorkflowEventBindingSpec
            WorkflowEventBindingSpec: event!:Event submit:Submit
            WorkflowLevelArtifactGC: strategy:ArtifactGCStrategy podMetadata:Metadata serviceAccountName:string\
            \sforceFinalizerRemoval:bool podSpecPatch:string
            WorkflowMetadata: labels:{string} annotations:{string} labelsFrom:{LabelValueFrom}
            WorkflowSpec: entrypoint:string arguments:Arguments serviceAccountName:string\
            \sautomountServiceAccountToken:bool executor:ExecutorConfig volumes:[Volume]\
            \svolumeClaimTemplates:[PersistentVolumeClaim] parallelism:long\
            \sartifactRepositoryRef:ArtifactRepositoryRef suspend:bool nodeSelector:{string} affinity:Affinity\
            \stolerations:[Toleration] imagePullSecrets:[LocalObjectReference] hostNetwork:bool dnsPolicy:string\
            \sdnsConfig:PodDNSConfig onExit:string ttlStrategy:TTLStrategy activeDeadlineSeconds:long\
            \spriority:int schedulerName:string podGC:PodGC podPriorityClassName:string hostAliases:[HostAlias]\
            \ssecurityContext:PodSecurityContext podSpecPatch:string podDisruptionBudget:PodDisruptionBudgetSpec\
            \smetrics:Metrics shutdown:ShutdownStrategy workflowTemplateRef:WorkflowTemplateRef\
            \ssynchronization:Synchronization volumeClaimGC:VolumeClaimGC retryStrategy:RetryStrategy\
            \spodMetadata:Metadata templateDefaults:Template archiveLogs:bool hooks:{LifecycleHook}\
            \sworkflowMetadata:WorkflowMetadata artifactGC:WorkflowLevelArtifactGC\
            \sexecutorPlugins:[ExecutorPlugin]@4.1- podResources:ResourceRequirements@4.1-\
            \sresourceClaims:[PodResourceClaim]@4.1- podPriority:int@-3.6 templates:[Template]
            WorkflowStatus: phase:WorkflowPhase startedAt:time finishedAt:time estimatedDuration:int\
            \sprogress:string message:string compressedNodes:string nodes:{NodeStatus}\
            \soffloadNodeStatusVersion:string storedTemplates:{Template} persistentVolumeClaims:[Volume]\
            \soutputs:Outputs conditions:[Condition] resourcesDuration:{long}\
            \sstoredWorkflowTemplateSpec:WorkflowSpec synchronization:SynchronizationStatus\
            \sartifactRepositoryRef:ArtifactRepositoryRefStatus artifactGCStatus:ArtGCStatus\
            \staskResultsCompletionStatus:{bool}
            WorkflowStep: name:string template:string templateRef:TemplateRef inline:Template when:string\
            \swithItems:[any] withParam:string withSequence:Sequence arguments:Arguments continueOn:ContinueOn\
            \sonExit:string hooks:{LifecycleHook}
            WorkflowTaskResult: apiVersion!:string kind!:string metadata!:ObjectMeta phase:NodePhase\
            \smessage:string outputs:Outputs progress:string
            WorkflowTaskSet: apiVersion!:string kind!:string metadata!:ObjectMeta spec!:WorkflowTaskSetSpec\
            \sstatus:WorkflowTaskSetStatus
            WorkflowTaskSetSpec: tasks:{Template}
            WorkflowTaskSetStatus: nodes:{NodeResult}
            WorkflowTemplate: apiVersion!:string kind!:string metadata!:ObjectMeta spec!:WorkflowSpec
            WorkflowTemplateRef: name:string clusterScope:bool
            ZipStrategy:
            part Affinity: podAffinity:PodAffinity podAntiAffinity:PodAffinity
            part CacheConfigMap: key:string@-3.7 optional:bool@-3.7
            part Container: resizePolicy:any@3.6- restartPolicy:any@3.6- restartPolicyRules:any@4.1-\
            \senv:[EnvVar] lifecycle:Lifecycle resources:ResourceRequirements securityContext:SecurityContext\
            \svolumeMounts:[VolumeMount]
            part EnvVar: valueFrom:EnvVarSource
            part EnvVarSource: fileKeyRef:any@4.1-
            part EphemeralVolumeSource: volumeClaimTemplate:PersistentVolumeClaim
            part Lifecycle: postStart:LifecycleHandler preStop:LifecycleHandler stopSignal:any@3.7-
            part LifecycleHandler: sleep:any@3.6-
            part PersistentVolumeClaim: spec:PersistentVolumeClaimSpec
            part PersistentVolumeClaimSpec: volumeAttributesClassName:any@3.6-\
            \sdataSourceRef:TypedObjectReference
            part PodAffinity: requiredDuringSchedulingIgnoredDuringExecution:[PodAffinityTerm]\
            \spreferredDuringSchedulingIgnoredDuringExecution:[WeightedPodAffinityTerm]
            part PodAffinityTerm: matchLabelKeys:any@3.6- mismatchLabelKeys:any@3.6-
            part PodDisruptionBudgetSpec: unhealthyPodEvictionPolicy:any@3.6-
            part PodSecurityContext: appArmorProfile:any@3.6- seLinuxChangePolicy:any@3.6-\
            \ssupplementalGroupsPolicy:any@3.6-
            part ProjectedVolumeSource: sources:[VolumeProjection]
            part ResourceRequirements: claims:any@3.6-
            part SecurityContext: appArmorProfile:any@3.6-
            part TypedObjectReference: namespace:any@3.6-
            part Volume: image:any@3.6- ephemeral:EphemeralVolumeSource projected:ProjectedVolumeSource
            part VolumeMount: recursiveReadOnly:any@3.6-
            part VolumeProjection: clusterTrustBundle:any@3.6- podCertificate:any@4.1-
            part WeightedPodAffinityTerm: podAffinityTerm:PodAffinityTerm
            enum ArtifactGCStrategy: Never OnWorkflowCompletion OnWorkflowDeletion
            enum ConcurrencyPolicy: Allow Forbid Replace
            enum ConditionType: ArtifactGCError Completed MetricsError PodRunning SpecError SpecWarning SubmissionError
            enum CronWorkflowPhase: Active Stopped
            enum GaugeOperation: Add Set Sub
            enum NodePhase: Error Failed Omitted Pending Running Skipped Succeeded
            enum NodeType: Container DAG HTTP Plugin Pod Retry Skipped StepGroup Steps Suspend TaskGroup
            enum PodGCStrategy: OnPodCompletion OnPodSuccess OnWorkflowCompletion OnWorkflowSuccess
            enum RetryPolicy: Always OnError OnFailure OnTransientError
            enum ShutdownStrategy: Stop Terminate
            enum VolumeClaimGCStrategy: OnWorkflowCompletion OnWorkflowSuccess
            enum WorkflowPhase: Error Failed Pending Running Succeeded
            """;
}
