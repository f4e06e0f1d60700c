/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.InternalEList;
import org.klantreis.model.Identified;

/**
 * A model as rules look at it: its elements by type, in file order, and what points at them.
 *
 * <p>A scope is made for one look at a model that does not change meanwhile. Each index is built once, on first need.
 */
public final class Scope {
    private final List<Identified> elements = new ArrayList<>();
    private final Map<EObject, Integer> positions = new HashMap<>();
    private final Map<EClass, List<Identified>> byClass = new HashMap<>();
    private final Map<Class<?>, List<?>> byType = new HashMap<>();
    private final Map<EReference, Map<EObject, List<Identified>>> referrers = new HashMap<>();
    private final Map<Class<?>, Object> views = new HashMap<>();
    private final ElementNames names = new ElementNames();

    private Scope(Collection<? extends EObject> roots) {
        for (EObject root : roots) {
            add(root);
            for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
                add(all.next());
            }
        }
    }

    /**
     * Makes the scope of a model.
     *
     * @param roots the roots of its files, in the order of the files; all files of a project, so that nothing seems missing
     * @return the model as rules look at it
     */
    public static Scope of(Collection<? extends EObject> roots) {
        return new Scope(roots);
    }

    private void add(EObject object) {
        if (object instanceof Identified element && positions.putIfAbsent(element, elements.size()) == null) {
            elements.add(element);
            byClass.computeIfAbsent(element.eClass(), type -> new ArrayList<>()).add(element);
        }
    }

    /** Returns all elements, in file order. */
    public List<Identified> elements() {
        return elements;
    }

    /**
     * Finds the elements of a type.
     *
     * @param <T> the type
     * @param type the type; subtypes count
     * @return the elements, in file order
     */
    @SuppressWarnings("unchecked")
    public <T extends Identified> List<T> all(Class<T> type) {
        return (List<T>) byType.computeIfAbsent(type, this::collect);
    }

    private List<? extends Identified> collect(Class<?> type) {
        List<List<Identified>> buckets = byClass.entrySet().stream()
                .filter(entry -> type.isAssignableFrom(entry.getKey().getInstanceClass())).map(Map.Entry::getValue).toList();
        return switch (buckets.size()) {
            case 0 -> List.of();
            case 1 -> buckets.get(0);
            default -> elements.stream().filter(type::isInstance).toList();
        };
    }

    /** Returns the place of an element in file order, from 0; the number of elements for one that is not in this scope. */
    int position(EObject element) {
        return positions.getOrDefault(element, elements.size());
    }

    /**
     * Finds the elements that point at an element.
     *
     * @param <T> the type that has the reference
     * @param target the element
     * @param reference the reference through which they point; not a containment
     * @param type the type that has the reference
     * @return the elements, in file order, each once
     */
    public <T extends Identified> List<T> referrers(EObject target, EReference reference, Class<T> type) {
        return referrers.computeIfAbsent(reference, this::index).getOrDefault(target,
                List.of()).stream().map(type::cast).toList();
    }

    private Map<EObject, List<Identified>> index(EReference reference) {
        Map<EObject, List<Identified>> index = new HashMap<>();
        for (Identified source : collect(reference.getEContainingClass().getInstanceClass())) {
            for (EObject target : targets(source, reference)) {
                List<Identified> sources = index.computeIfAbsent(resolve(target).orElse(target), key -> new ArrayList<>(1));
                if (sources.isEmpty() || sources.get(sources.size() - 1) != source) {
                    sources.add(source);
                }
            }
        }
        return index;
    }

    /**
     * Returns what a reference points at, as it is kept: unresolved references stay proxies.
     *
     * @param source the element that has the reference
     * @param reference the reference
     * @return the targets, in order; empty where there are none
     */
    @SuppressWarnings("unchecked")
    public static List<EObject> targets(EObject source, EReference reference) {
        if (!source.eIsSet(reference)) {
            return List.of(); // asking for an empty list would make one
        }
        Object value = source.eGet(reference, false);
        if (value instanceof InternalEList<?> list) {
            return (List<EObject>) list.basicList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    /**
     * Finds the element that a reference means, without loading anything.
     *
     * @param target what {@link #targets} returned
     * @return the element; empty where it is in no file, or in none that is open
     */
    public Optional<EObject> resolve(EObject target) {
        if (positions.containsKey(target)) {
            return Optional.of(target);
        }
        if (!target.eIsProxy()) {
            return target.eResource() == null ? Optional.empty() : Optional.of(target);
        }
        URI uri = ((InternalEObject) target).eProxyURI();
        Resource referring = elements.isEmpty() ? null : elements.get(0).eResource();
        if (uri == null || uri.fragment() == null || referring == null || referring.getResourceSet() == null) {
            return Optional.empty();
        }
        Resource file = referring.getResourceSet().getResource(uri.trimFragment(), false);
        return Optional.ofNullable(file == null ? null : file.getEObject(uri.fragment()));
    }

    /** Returns the names of elements, for messages. */
    public ElementNames names() {
        return names;
    }

    /**
     * Returns something that several rules need, made once for this scope.
     *
     * @param <V> its type
     * @param type its type, which is its key
     * @param maker makes it
     * @return what the maker made
     */
    public <V> V view(Class<V> type, Function<Scope, V> maker) {
        Object view = views.get(type);
        if (view == null) {
            view = maker.apply(this);
            views.put(type, view);
        }
        return type.cast(view);
    }
}
