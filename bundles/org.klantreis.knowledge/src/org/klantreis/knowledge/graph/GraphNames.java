/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.klantreis.model.KlantreisPackage;

/** How classes and references of the metamodel are called in the graph. */
public final class GraphNames {
    /** The label of every node that is a model element. */
    public static final String EVERY_ELEMENT = KlantreisPackage.Literals.IDENTIFIED.getName();

    private static final Map<EClass, List<String>> LABELS = new ConcurrentHashMap<>();
    private static final Map<EReference, String> TYPES = new ConcurrentHashMap<>();
    /** Every sync asks for it, and the metamodel does not change while the program runs. */
    private static final String SCHEMA = signature();

    private GraphNames() {
    }

    /**
     * Names the labels of a class: its own and those of its superclasses.
     *
     * @param type a class of the metamodel
     * @return for example {@code [Identified, Element, Step]}
     */
    public static List<String> labels(EClass type) {
        return LABELS.computeIfAbsent(type, key -> Stream.concat(key.getEAllSuperTypes().stream(), Stream.of(key))
                .map(EClass::getName).toList());
    }

    /**
     * Names the relationship of a reference.
     *
     * @param reference a reference of the metamodel
     * @return its name in capitals with underscores, for example {@code CHANNEL_PREFERENCES}
     */
    public static String relationship(EReference reference) {
        return TYPES.computeIfAbsent(reference,
                key -> key.getName().replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(java.util.Locale.ROOT));
    }

    /** Returns the labels at which queries begin: documents and what they contain directly. Each gets an index by snapshot. */
    public static Set<String> entryLabels() {
        Set<String> labels = new TreeSet<>();
        for (EClass type : classes()) {
            if (KlantreisPackage.Literals.DOCUMENT.isSuperTypeOf(type)) {
                labels.add(type.getName());
                type.getEAllContainments().forEach(contained -> labels.add(contained.getEReferenceType().getName()));
            }
        }
        return labels;
    }

    /** Returns a signature of the metamodel as the graph shows it; a graph made for another one must be made anew. */
    public static String schemaSignature() {
        return SCHEMA;
    }

    private static String signature() {
        Signature signature = new Signature();
        for (EClass type : classes()) {
            signature.add(labels(type).toString());
            type.getEAllStructuralFeatures().forEach(feature -> signature.add(feature.getName()).add(feature.getEType().getName()));
        }
        return DerivedRelationships.VERSION + "-" + Long.toHexString(signature.value());
    }

    private static List<EClass> classes() {
        return KlantreisPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EcorePackage.Literals.ECLASS::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract()).toList();
    }
}
