/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.exchange.tables.cells.CellText;
import org.klantreis.exchange.tables.cells.ElementCells;
import org.klantreis.exchange.tables.cells.NameList;
import org.klantreis.exchange.tables.kinds.Column;
import org.klantreis.exchange.tables.kinds.ColumnRole;
import org.klantreis.exchange.tables.kinds.Words;
import org.klantreis.model.Element;
import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Property;
import org.klantreis.model.improvements.StateConditions;
import org.klantreis.model.improvements.StateWords;

/**
 * Finds out what a row changes of its element. A cell that says what an export would write changes nothing, whatever that leaves
 * of the value: so what nobody touched stays as it is to the last byte.
 */
final class ValueReader {
    private final CellReader cells;
    private final ReferenceReader references;
    private final EmptyCells empty;
    private final Edits edits;
    private final ElementCells shown;

    ValueReader(CellReader cells, ReferenceReader references, EmptyCells empty, Edits edits) {
        this.cells = cells;
        this.references = references;
        this.empty = empty;
        this.edits = edits;
        this.shown = new ElementCells(edits.words());
    }

    void read(PlannedRow row) throws RefusedException {
        for (Column column : row.input().mapping().headers().keySet()) {
            switch (column.role()) {
            case ATTRIBUTE -> attribute(row, column);
            case PROPERTY -> property(row, column);
            case REFERENCE -> reference(row, column);
            case REFERENCE_ID -> {
                Column names = row.kind().column(column.feature().getName()).orElseThrow();
                if (!row.has(names)) {
                    reference(row, names);
                }
            }
            default -> {
                // id and place were read before
            }
            }
        }
        requireReferences(row);
    }

    private boolean isSame(PlannedRow row, Column column) {
        String cell = row.cell(column);
        return Words.ALL.stream().anyMatch(words -> {
            String text = new ElementCells(words).text(column, row.element());
            return text.equals(cell) || CellText.normal(CellText.fitting(text)).equals(cell);
        });
    }

    private boolean takesAway(PlannedRow row) {
        return empty == EmptyCells.CLEAR || empty == EmptyCells.BY_ID && row.isById();
    }

    private void attribute(PlannedRow row, Column column) throws RefusedException {
        EAttribute attribute = (EAttribute) column.feature();
        EObject element = row.element();
        String cell = row.cell(column);
        boolean isItsName = attribute == Literals.ELEMENT__NAME
                && (row.isNew() || !row.isById() && ParentFinder.isNamed(element, cell));
        if (isSame(row, column) || isItsName) {
            return;
        } else if (cell.isEmpty()) {
            if (!row.isNew() && takesAway(row)) {
                clear(row, column);
            }
            return;
        } else if (attribute == Literals.COMPLAINT__CUSTOMER) {
            throw new RefusedException(column.key(),
                    "who complained is personal data, and no table brings it in; leave the column out, "
                    + "or import the complaints as such, which replaces it by a pseudonym.");
        }
        Object value = cells.read(row, column);
        Object now = element.eGet(attribute);
        if (!row.isNew() && attribute == Literals.IMPROVEMENT__STATE
                && StateConditions.isJump((ImprovementState) now, (ImprovementState) value)) {
            throw new RefusedException(column.key(), StateWords.refusal((Improvement) element, (ImprovementState) value,
                    edits.words().locale()).orElseThrow());
        }
        if (attribute.isMany() ? now.equals(value) : element.eIsSet(attribute) && CellReader.same(now, value)
                || !attribute.isUnsettable() && CellReader.same(now, value)) {
            return;
        }
        edits.add(row, element, Change.Kind.CHANGED, column.label(edits.words()), row.isNew() && !element.eIsSet(attribute) ? ""
                : shown.text(column, element), told(value), () -> set(element, attribute, value));
    }

    private String told(Object value) {
        return value instanceof org.eclipse.emf.common.util.Enumerator literal ? edits.words().of(literal)
                : value instanceof Boolean truth ? edits.words().of(truth)
                        : value instanceof List<?> list ? NameList.join(list.stream().map(Object::toString).toList())
                                : value.toString();
    }

    private void clear(PlannedRow row, Column column) throws RefusedException {
        EStructuralFeature feature = column.feature();
        if (feature == Literals.ELEMENT__NAME || feature.isRequired()) {
            throw new RefusedException(column.key(), "it cannot be empty; to take the element away, delete it in the project.");
        }
        EObject element = row.element();
        Object usual = feature.isMany() || feature.isUnsettable() ? null : feature.getDefaultValue();
        if (!feature.isMany() && usual != null && CellReader.same(usual, element.eGet(feature))) {
            return;
        }
        edits.add(row, element, Change.Kind.CHANGED, column.label(edits.words()), shown.text(column, element),
                usual == null ? "" : told(usual), () -> element.eUnset(feature));
    }

    @SuppressWarnings("unchecked")
    private static void set(EObject element, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            EList<Object> list = (EList<Object>) element.eGet(feature);
            list.clear();
            list.addAll((List<Object>) value);
        } else {
            element.eSet(feature, value);
        }
    }

    private void property(PlannedRow row, Column column) throws RefusedException {
        if (isSame(row, column)) {
            return;
        }
        Element element = (Element) row.element();
        String cell = row.cell(column);
        List<Property> properties = ElementCells.properties(element, column.property());
        if (cell.isEmpty() && (row.isNew() || !takesAway(row))) {
            return;
        } else if (properties.size() > 1) {
            throw new RefusedException(column.key(), "the element has this property several times; change it in the project.");
        }
        edits.add(row, element, Change.Kind.CHANGED, column.label(edits.words()), shown.text(column, element), cell,
                () -> setProperty(element, column.property(), cell));
    }

    private static void setProperty(Element element, String key, String value) {
        List<Property> properties = ElementCells.properties(element, key);
        if (value.isEmpty()) {
            element.getProperties().removeAll(properties);
        } else if (properties.isEmpty()) {
            Property made = KlantreisFactory.eINSTANCE.createProperty();
            made.setKey(key);
            made.setValue(value);
            element.getProperties().add(made);
        } else {
            properties.get(0).setValue(value);
        }
    }

    private void reference(PlannedRow row, Column names) throws RefusedException {
        EReference reference = (EReference) names.feature();
        Column ids = row.kind().column(names.key() + ".id").orElseThrow();
        Optional<List<EObject>> read = references.read(row, reference, names, ids);
        if (read.isEmpty() || read.get().isEmpty() && (row.isNew() || !takesAway(row))) {
            return;
        }
        List<EObject> targets = read.get();
        if (targets.isEmpty() && reference.isRequired()) {
            throw new RefusedException(names.key(), "it cannot be empty.");
        }
        EObject element = row.element();
        Object value = reference.isMany() ? targets : targets.isEmpty() ? null : targets.get(0);
        Object now = element.eGet(reference);
        if (reference.isMany() ? now.equals(value) : now == value) {
            return;
        }
        String before = shown.text(names, element);
        String after = reference.isMany() ? NameList.join(targets.stream().map(ElementCells::name).toList())
                : targets.stream().map(ElementCells::name).collect(Collectors.joining());
        boolean sameNames = before.equals(after);
        edits.add(row, element, Change.Kind.CHANGED, names.label(edits.words()), sameNames ? shown.text(ids, element) : before,
                sameNames ? NameList.join(targets.stream().map(ElementCells::id).toList()) : after,
                () -> set(element, reference, value));
    }

    private static void requireReferences(PlannedRow row) throws RefusedException {
        for (EStructuralFeature feature : row.kind().type().getEAllStructuralFeatures()) {
            Optional<Column> column = row.kind().column(feature.getName()).filter(each -> each.feature() == feature);
            if (row.isNew() && feature.isRequired() && column.isPresent() && row.cell(column.get()).isEmpty()
                    && (column.get().role() == ColumnRole.ATTRIBUTE || row.cell(column.get().key() + ".id").isEmpty())) {
                throw new RefusedException(column.get().key(), "it cannot be empty.");
            }
        }
    }
}
