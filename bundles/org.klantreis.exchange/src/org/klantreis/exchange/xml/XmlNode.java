/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One element of an XML file as it was read: names without their prefixes. */
public final class XmlNode {
    private final String name;
    private final String namespace;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlNode(String name, String namespace, int line) {
        this.name = name;
        this.namespace = namespace == null ? "" : namespace;
        this.line = line;
    }

    void attribute(String key, String value) {
        attributes.put(key, value);
    }

    void append(String more) {
        text.append(more);
    }

    void add(XmlNode child) {
        children.add(child);
    }

    /** Returns its name, without a prefix. */
    public String name() {
        return name;
    }

    /** Returns the address of its namespace; empty where it is in none. */
    public String namespace() {
        return namespace;
    }

    /** Returns the line in which its start tag ends, 1 or higher. */
    public int line() {
        return line;
    }

    /**
     * Returns an attribute by its name; empty where it is not given. A prefix is left out, but for {@code xsi:} and
     * {@code xml:}.
     */
    public String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    /** Returns the elements in it that were kept, in order. */
    public List<XmlNode> children() {
        return children;
    }

    /** Returns the elements of that name in it, in order. */
    public List<XmlNode> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    /** Returns the first element of that name in it. */
    public Optional<XmlNode> child(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).findFirst();
    }

    /** Returns the text that stands directly in it, as written. */
    public String text() {
        return text.toString();
    }

    /** Returns the text of the first element of that name in it, as written; empty where there is none. */
    public String rawTextOf(String childName) {
        return child(childName).map(XmlNode::text).orElse("");
    }

    /** Returns the text of the first element of that name in it, without blanks around it; empty where there is none. */
    public String textOf(String childName) {
        return child(childName).map(child -> child.text().strip()).orElse("");
    }
}
