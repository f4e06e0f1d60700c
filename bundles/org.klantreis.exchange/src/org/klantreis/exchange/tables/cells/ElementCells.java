/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.cells;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.exchange.tables.kinds.Column;
import org.klantreis.exchange.tables.kinds.Words;
import org.klantreis.model.Element;
import org.klantreis.model.Identified;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Landscape;
import org.klantreis.model.Property;

/** What stands in the cells of an element's row. */
public final class ElementCells {
    private final Words words;

    /**
     * Prepares.
     *
     * @param words the language of values such as yes, no and those of enumerations
     */
    public ElementCells(Words words) {
        this.words = words;
    }

    /**
     * Gives the value of a cell.
     *
     * @param column the column
     * @param element the element, of the class of the column's table
     * @return a String, Number, Boolean or {@link java.time.LocalDate}; null for an empty cell
     */
    public Object value(Column column, EObject element) {
        return switch (column.role()) {
        case ID -> ((Identified) element).getId();
        case POSITION -> position(element);
        case PROPERTY -> property(element, column.property());
        case ANCESTOR -> ancestor(column, element).map(ElementCells::name).orElse(null);
        case ANCESTOR_ID -> ancestor(column, element).map(ElementCells::id).orElse(null);
        case REFERENCE -> reference(element, column.feature(), ElementCells::name);
        case REFERENCE_ID -> reference(element, column.feature(), ElementCells::id);
        case ATTRIBUTE -> attribute(element, column.feature());
        };
    }

    /**
     * Gives the text of a cell, as it is read back from a file.
     *
     * @param column the column
     * @param element the element
     * @return the text, {@link CellText#normal}; empty for an empty cell
     */
    public String text(Column column, EObject element) {
        Object value = value(column, element);
        return value == null ? "" : value instanceof Boolean truth ? words.of(truth) : CellText.normal(value.toString());
    }

    private static Object position(EObject element) {
        return element.eContainer() == null ? null
                : ((List<?>) element.eContainer().eGet(element.eContainmentFeature())).indexOf(element) + 1;
    }

    /**
     * Finds what an element is in.
     *
     * @param column a column about that
     * @param element the element
     * @return the nearest of the column's class; empty where there is none, as for a unit that is in no other
     */
    public static Optional<EObject> ancestor(Column column, EObject element) {
        EObject at = element.eContainer();
        if (column.ancestor() == Literals.ELEMENT || column.ancestor() == element.eClass()) {
            return Optional.ofNullable(at).filter(parent -> !(parent instanceof Landscape));
        }
        while (at != null && !column.ancestor().isInstance(at)) {
            at = at.eContainer();
        }
        return Optional.ofNullable(at);
    }

    /**
     * Finds the properties of an element that have a key.
     *
     * @param element the element
     * @param key the key
     * @return the properties
     */
    public static List<Property> properties(EObject element, String key) {
        return ((Element) element).getProperties().stream().filter(property -> key.equals(property.getKey())).toList();
    }

    private static Object property(EObject element, String key) {
        if (!(element instanceof Element)) {
            return null;
        }
        List<Property> properties = properties(element, key);
        return properties.isEmpty() ? null : properties.size() == 1 ? properties.get(0).getValue()
                : NameList.join(properties.stream().map(property -> Objects.toString(property.getValue(), "")).toList());
    }

    private static Object reference(EObject element, EStructuralFeature feature, Function<EObject, String> text) {
        Object value = element.eGet(feature);
        if (value instanceof List<?> list) {
            return list.isEmpty() ? null : NameList.join(list.stream().map(each -> text.apply((EObject) each)).toList());
        }
        return value == null ? null : text.apply((EObject) value);
    }

    private Object attribute(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        if (value instanceof List<?> list) {
            return list.isEmpty() ? null : NameList.join(list.stream().map(Object::toString).toList());
        } else if (feature.isUnsettable() && !element.eIsSet(feature)) {
            return null;
        }
        return value instanceof Enumerator literal ? words.of(literal) : value;
    }

    /**
     * Names an element.
     *
     * @param element the element
     * @return its name; empty where it has none
     */
    public static String name(EObject element) {
        return element instanceof Element named && named.getName() != null ? named.getName() : "";
    }

    /**
     * Returns the id of an element.
     *
     * @param element the element
     * @return its id
     */
    public static String id(EObject element) {
        return ((Identified) element).getId();
    }
}
