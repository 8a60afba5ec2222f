package io.sparkk8s.argo.source;

import io.sparkk8s.argo.model.Template;
import java.util.Map;

/**
 * What Java calls a template's signature.
 *
 * @param inputs the record of its inputs
 * @param outputs the record of its outputs
 * @param parameters the component of each input parameter, by Argo's name
 */
record Stub(Template template, String name, String inputs, String outputs, Map<String, String> parameters) {}
