/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.marks;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Which elements of a map are marked, and how. Immutable.
 *
 * <pre>{@code
 * ElementMarks marks = ElementMarks.builder().mark(step.getId(), ElementMark.NEW)
 *         .mark(other.getId(), ElementMark.CHANGED, Set.of(Literals.STEP__MARK)).build();
 * }</pre>
 */
public final class ElementMarks {
    /** Marks nothing. */
    public static final ElementMarks NONE = new ElementMarks(Map.of(), Map.of());

    private final Map<String, ElementMark> marks;
    private final Map<String, Set<EStructuralFeature>> features;

    private ElementMarks(Map<String, ElementMark> marks, Map<String, Set<EStructuralFeature>> features) {
        this.marks = Collections.unmodifiableMap(marks);
        this.features = features;
    }

    /**
     * Marks elements as a whole.
     *
     * @param marks the marks by the elements' ids
     * @return the marks
     */
    public static ElementMarks of(Map<String, ElementMark> marks) {
        return marks.isEmpty() ? NONE : new ElementMarks(new LinkedHashMap<>(marks), Map.of());
    }

    /** Begins without marks. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the marks by the elements' ids, in the order in which they were given. */
    public Map<String, ElementMark> all() {
        return marks;
    }

    /** Returns how an element is marked; empty where it is not. */
    public Optional<ElementMark> of(String id) {
        return Optional.ofNullable(marks.get(id));
    }

    /** Returns the features of an element that differ; none where it is marked as a whole. */
    public Set<EStructuralFeature> features(String id) {
        return features.getOrDefault(id, Set.of());
    }

    /** Returns the sorts of marks there are, for a legend. */
    public Set<ElementMark> kinds() {
        EnumSet<ElementMark> kinds = EnumSet.noneOf(ElementMark.class);
        kinds.addAll(marks.values());
        return kinds;
    }

    /** Says whether nothing is marked. */
    public boolean isEmpty() {
        return marks.isEmpty();
    }

    /** Collects marks. */
    public static final class Builder {
        private final Map<String, ElementMark> marks = new LinkedHashMap<>();
        private final Map<String, Set<EStructuralFeature>> features = new LinkedHashMap<>();

        private Builder() {
        }

        /** Marks an element as a whole. */
        public Builder mark(String id, ElementMark mark) {
            marks.put(id, mark);
            return this;
        }

        /** Marks an element, and those of its features that the map shows by themselves. */
        public Builder mark(String id, ElementMark mark, Collection<? extends EStructuralFeature> changed) {
            marks.put(id, mark);
            features.put(id, Set.copyOf(changed));
            return this;
        }

        /** Returns the marks. */
        public ElementMarks build() {
            return new ElementMarks(new LinkedHashMap<>(marks), new LinkedHashMap<>(features));
        }
    }
}
