package io.sparkk8s.argo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Says more of an input or output artifact. For one thread, while it is described. */
public final class ArtifactSpec {
    private final List<Consumer<io.sparkk8s.argo.model.Artifact.Builder>> changes = new ArrayList<>();
    private boolean moved;

    ArtifactSpec() {}

    /** When Argo deletes what it stored. */
    public enum Gc {
        /** When the workflow is deleted. */
        ON_WORKFLOW_DELETION("OnWorkflowDeletion"),
        /** When the workflow has ended. */
        ON_WORKFLOW_COMPLETION("OnWorkflowCompletion"),
        /** Not at all. */
        NEVER("Never");

        private final String text;

        Gc(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** Where it lies in the container, in place of {@code /tmp/inputs/<name>} or {@code /tmp/<name>}. */
    public ArtifactSpec path(String path) {
        moved = true;
        return with(a -> a.path(path));
    }

    /** Where an input is fetched from if nothing is passed, or where an output is stored. */
    public ArtifactSpec store(ArtifactStore store) {
        return with(store::into);
    }

    /** It need not be there; see {@link Artifact#omitted}. */
    public ArtifactSpec optional() {
        return with(a -> a.optional(true));
    }

    /** The permissions of an input's files, as {@code 0755}. */
    public ArtifactSpec mode(int mode) {
        return with(a -> a.mode(mode));
    }

    /** As {@link #mode}, for all that is in a folder. */
    public ArtifactSpec recursiveMode(int mode) {
        return with(a -> a.mode(mode).recurseMode(true));
    }

    /** An output is stored as it is, not packed; a folder as its files. */
    public ArtifactSpec archiveNone() {
        return with(a -> a.archive(archive -> archive.none(none -> {})));
    }

    /**
     * An output is stored as tar and gzip, which is what Argo does by default.
     *
     * @param compression 0 for none to 9 for the best; -1 for gzip's default
     */
    public ArtifactSpec archiveTar(int compression) {
        return with(a -> a.archive(archive -> archive.tar(tar -> tar.compressionLevel(compression))));
    }

    /** An output is stored as a zip file. */
    public ArtifactSpec archiveZip() {
        return with(a -> a.archive(archive -> archive.zip(zip -> {})));
    }

    /** When an output is deleted from its store. */
    public ArtifactSpec gc(Gc when) {
        return with(a -> a.artifactGC(gc -> gc.strategy(when.text())));
    }

    /** Makes it an output of the whole workflow too (JSON: {@code globalName}). */
    public ArtifactSpec global(String name) {
        return with(a -> a.globalName(name));
    }

    /** Anything else that an artifact has. What is set here is not checked. */
    public ArtifactSpec with(Consumer<io.sparkk8s.argo.model.Artifact.Builder> change) {
        changes.add(change);
        return this;
    }

    boolean moved() {
        return moved;
    }

    io.sparkk8s.argo.model.Artifact on(io.sparkk8s.argo.model.Artifact artifact) {
        io.sparkk8s.argo.model.Artifact.Builder wire = artifact.toBuilder();
        changes.forEach(change -> change.accept(wire));
        return wire.build();
    }
}
