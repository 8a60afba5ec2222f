package io.sparkk8s.argo.lint;

/**
 * What runs a template: a step, a task, a hook, or the workflow itself.
 *
 * @param site where it is told
 * @param base the document in which names of templates are looked up
 * @param template the name of a template of that document, resolved; or empty
 * @param other the templateRef, or the value of nothing
 * @param inline the template itself, or the value of nothing
 * @param variables with the inputs of the template that it is in
 */
record Reference(Site site, Document base, String template, Site other, Site inline, Variables variables) {

    /** Of a step, a task or a hook. */
    static Reference of(Site holder, Document base, Variables variables) {
        return new Reference(
                holder,
                base,
                variables.resolve(holder.text("template")),
                holder.get("templateRef"),
                holder.get("inline"),
                variables);
    }

    /** A template by its name, as the workflow's own entry points are told. */
    static Reference named(Site site, Document base, String template, Variables variables) {
        var nothing = new Site(site.document(), site.path(), null);
        return new Reference(site, base, template, nothing, nothing, variables);
    }

    /** Where a message about the name points to. */
    Site nameSite() {
        return site.has("template") ? site.get("template") : site;
    }
}
