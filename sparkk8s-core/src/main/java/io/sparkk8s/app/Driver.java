package io.sparkk8s.app;

/** The driver's settings. Each is one of Spark's keys, named in its Javadoc, or goes into the pod template. */
public final class Driver extends PodSettings<Driver> {

    Driver(ConfWriter conf, PodDraft pod) {
        super(Role.DRIVER, conf, pod);
    }

    @Override
    Driver self() {
        return this;
    }

    /**
     * {@code spark.kubernetes.driver.pod.name}. Default a name that follows from the application's name and the
     * submission's key.
     */
    public Driver podName(String name) {
        conf.set("driver.podName", "spark.kubernetes.driver.pod.name", name);
        return this;
    }

    /** {@code spark.driver.maxResultSize}: how much {@code collect()} may bring to the driver, such as {@code 2g}. */
    public Driver maxResultSize(String size) {
        conf.text("driver.maxResultSize", "spark.driver.maxResultSize", size);
        return this;
    }

    /** {@code spark.kubernetes.driver.service.label.KEY}: a label of the driver's Service. */
    public Driver serviceLabel(String key, String value) {
        conf.member("driver.serviceLabel", "spark.kubernetes.driver.service.label.", key, value);
        return this;
    }

    /** {@code spark.kubernetes.driver.service.annotation.KEY}: an annotation of the driver's Service. */
    public Driver serviceAnnotation(String key, String value) {
        conf.member("driver.serviceAnnotation", "spark.kubernetes.driver.service.annotation.", key, value);
        return this;
    }

    /**
     * {@code spark.kubernetes.driver.ownPersistentVolumeClaim}: whether claims that Spark makes belong to the driver,
     * and so outlive an executor. Default true.
     */
    public Driver ownPersistentVolumeClaims(boolean own) {
        conf.set("driver.ownPersistentVolumeClaims", "spark.kubernetes.driver.ownPersistentVolumeClaim", own);
        return this;
    }

    /**
     * {@code spark.kubernetes.driver.reusePersistentVolumeClaim}: whether an executor takes the claim of one that died.
     * Default true.
     */
    public Driver reusePersistentVolumeClaims(boolean reuse) {
        conf.set("driver.reusePersistentVolumeClaims", "spark.kubernetes.driver.reusePersistentVolumeClaim", reuse);
        return this;
    }

    /**
     * {@code spark.kubernetes.driver.annotateExitException}: the driver writes the exception it dies of to its own pod;
     * since Spark 4.1.
     */
    public Driver annotateExitException(boolean annotate) {
        conf.set("driver.annotateExitException", "spark.kubernetes.driver.annotateExitException", annotate);
        return this;
    }
}
