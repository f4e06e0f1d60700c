/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.layout;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** What the metamodel says of its classes, features and literals; the generated code does not have it. */
public final class FeatureDocumentation {
    private static final URI METAMODEL = URI.createPlatformPluginURI("org.klantreis.model/model/klantreis.ecore", false);
    private static final Map<String, String> TEXTS = read();

    private FeatureDocumentation() {
    }

    /**
     * Returns what the metamodel says of a feature.
     *
     * @param feature the feature
     * @return one or more sentences; empty where it says nothing
     */
    public static String of(EStructuralFeature feature) {
        return TEXTS.getOrDefault(feature.getEContainingClass().getName() + "." + feature.getName(), "");
    }

    /**
     * Returns what the metamodel says of a class, or of an enumeration.
     *
     * @param type the class
     * @return one or more sentences; empty where it says nothing
     */
    public static String of(EClassifier type) {
        return TEXTS.getOrDefault(type.getName(), "");
    }

    /**
     * Returns what the metamodel says of a literal.
     *
     * @param literal the literal
     * @return a sentence; empty where it says nothing
     */
    public static String of(EEnumLiteral literal) {
        return TEXTS.getOrDefault(literal.getEEnum().getName() + "." + literal.getName(), "");
    }

    private static Map<String, String> read() {
        Map<String, String> texts = new HashMap<>();
        ResourceSetImpl resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        try {
            Resource metamodel = resources.getResource(METAMODEL, true);
            for (TreeIterator<EObject> all = metamodel.getAllContents(); all.hasNext();) {
                if (all.next() instanceof ENamedElement element && element.eContainer() != null && EcoreUtil.getDocumentation(element) != null) {
                    String owner = element instanceof EClassifier ? "" : ((ENamedElement) element.eContainer()).getName() + ".";
                    texts.put(owner + element.getName(), EcoreUtil.getDocumentation(element));
                }
            }
        } catch (WrappedException e) {
            ILog.of(FeatureDocumentation.class).warn("The metamodel's documentation cannot be read: " + e.getMessage(), e);
        }
        return texts;
    }
}
