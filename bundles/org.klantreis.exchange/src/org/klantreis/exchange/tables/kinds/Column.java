/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.model.KlantreisPackage.Literals;

/**
 * A column of a table. Two columns of one table are equal where their keys are.
 */
public final class Column {
    /** The beginning of the key of a property's column. */
    public static final String PROPERTY = "property:";
    private static final String ID = ".id";

    private final EClass type;
    private final ColumnRole role;
    private final String key;
    private final EStructuralFeature feature;
    private final EClass ancestor;

    private Column(EClass type, ColumnRole role, String key, EStructuralFeature feature, EClass ancestor) {
        this.type = type;
        this.role = role;
        this.key = key;
        this.feature = feature;
        this.ancestor = ancestor;
    }

    static Column id(EClass type) {
        return new Column(type, ColumnRole.ID, "id", null, null);
    }

    static Column ancestor(EClass type, EClass ancestor, boolean nearest, boolean id) {
        String name = ancestor == Literals.ELEMENT || nearest && ancestor == type ? "in"
                : ancestor.getName().substring(0, 1).toLowerCase(java.util.Locale.ROOT) + ancestor.getName().substring(1);
        return new Column(type, id ? ColumnRole.ANCESTOR_ID : ColumnRole.ANCESTOR, id ? name + ID : name, null, ancestor);
    }

    static Column position(EClass type) {
        return new Column(type, ColumnRole.POSITION, "position", null, null);
    }

    static Column attribute(EClass type, EAttribute attribute) {
        return new Column(type, ColumnRole.ATTRIBUTE, attribute.getName(), attribute, null);
    }

    static Column reference(EClass type, EReference reference, boolean id) {
        return new Column(type, id ? ColumnRole.REFERENCE_ID : ColumnRole.REFERENCE, reference.getName() + (id ? ID : ""),
                reference, null);
    }

    /**
     * Makes the column of a property.
     *
     * @param type the class of the table's elements
     * @param name the property's key
     * @return the column
     */
    public static Column property(EClass type, String name) {
        return new Column(type, ColumnRole.PROPERTY, PROPERTY + name, null, null);
    }

    /** The features that have columns: the name first, what is said of it in general at the end. */
    static List<EStructuralFeature> features(EClass type) {
        List<EStructuralFeature> features = new ArrayList<>();
        features.add(Literals.ELEMENT__NAME);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature.getEContainingClass() != Literals.ELEMENT && feature.getEContainingClass() != Literals.IDENTIFIED
                    && feature.getEContainingClass() != Literals.DOCUMENT && !isContainment(feature)) {
                features.add(feature);
            }
        }
        features.add(Literals.ELEMENT__DOCUMENTATION);
        features.add(Literals.ELEMENT__TAGS);
        features.removeIf(feature -> !type.getEAllStructuralFeatures().contains(feature));
        return features;
    }

    private static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    /** Returns what it is about. */
    public ColumnRole role() {
        return role;
    }

    /** Returns its name in options: {@code owner}, {@code owner.id}, {@code property:system}. */
    public String key() {
        return key;
    }

    /** Returns the attribute or reference; null for columns of other roles. */
    public EStructuralFeature feature() {
        return feature;
    }

    /** Returns the class of the ancestor; null for columns of other roles. */
    public EClass ancestor() {
        return ancestor;
    }

    /** Returns the property's key; of columns of that role only. */
    public String property() {
        return key.substring(PROPERTY.length());
    }

    /** Says whether it holds ids. */
    public boolean isId() {
        return role == ColumnRole.ID || role == ColumnRole.ANCESTOR_ID || role == ColumnRole.REFERENCE_ID;
    }

    /** Says whether its cells hold days. */
    public boolean isDay() {
        return feature instanceof EAttribute attribute && attribute.getEAttributeType() == Literals.DATE;
    }

    /**
     * Returns its header.
     *
     * @param words the language
     * @return what people call it, such as «Owner»
     */
    public String label(Words words) {
        return switch (role) {
        case ID -> words.get("Identified.id");
        case POSITION -> words.get("position");
        case PROPERTY -> words.get("property", property());
        case ANCESTOR -> ancestorLabel(words);
        case ANCESTOR_ID -> words.get("id", ancestorLabel(words));
        case REFERENCE_ID -> words.get("id", words.of(feature, type));
        default -> words.of(feature, type);
        };
    }

    private String ancestorLabel(Words words) {
        return ancestor == Literals.ELEMENT ? words.get("subject") : key.startsWith("in") && ancestor == type
                ? words.get("within")
                : words.of(ancestor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Column column && column.type == type && column.key.equals(key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, key);
    }

    @Override
    public String toString() {
        return key;
    }
}
