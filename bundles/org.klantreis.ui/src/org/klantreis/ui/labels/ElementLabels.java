/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.labels;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.ComposedImage;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.jface.resource.ImageDescriptor;
import org.klantreis.model.Element;
import org.klantreis.model.edit.KlantreisEditPlugin;
import org.klantreis.model.provider.KlantreisItemProviderAdapterFactory;

/** Names and icons of elements, as they are shown everywhere in the workbench. */
public final class ElementLabels {
    /** The item providers of the labels have no state of a model, so that all models can share them. */
    private static final KlantreisItemProviderAdapterFactory PROVIDERS = new KlantreisItemProviderAdapterFactory();

    private ElementLabels() {
    }

    /**
     * Names an element.
     *
     * @param element the element
     * @return its name, or what stands for it; never empty
     */
    public static String text(EObject element) {
        if (element instanceof Element named && named.getName() != null && !named.getName().isBlank()) {
            return named.getName();
        }
        String text = element.eIsProxy() ? "" : Substitutes.of(element);
        return text.isBlank() ? "(" + type(element) + ")" : text;
    }

    /**
     * Names the kind of an element.
     *
     * @param element the element
     * @return for example "Touchpoint", in the user's language
     */
    public static String type(EObject element) {
        return type(element.eClass());
    }

    /**
     * Names a feature of the metamodel.
     *
     * @param feature the feature
     * @return for example "Waiting Time", in the user's language
     */
    public static String feature(EStructuralFeature feature) {
        return KlantreisEditPlugin.INSTANCE.getString(
                "_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature");
    }

    /**
     * Names a literal of an enumeration.
     *
     * @param type the enumeration
     * @param literal the literal's instance
     * @return for example "Moment of truth", in the user's language
     */
    public static String literal(EEnum type, Object literal) {
        String name = literal instanceof Enumerator enumerator ? enumerator.getName() : String.valueOf(literal);
        return KlantreisEditPlugin.INSTANCE.getString("_UI_" + type.getName() + "_" + name + "_literal");
    }

    /**
     * Names a kind of elements.
     *
     * @param type the class
     * @return for example "Touchpoint", in the user's language
     */
    public static String type(EClass type) {
        return KlantreisEditPlugin.INSTANCE.getString("_UI_" + type.getName() + "_type");
    }

    /**
     * Shows a value of a feature.
     *
     * @param element the element whose value it is
     * @param feature the feature
     * @param value the value
     * @return its text: a literal's name in the user's language, an element's name, or the value itself; empty for null
     */
    public static String value(EObject element, EStructuralFeature feature, Object value) {
        if (value instanceof EObject target) {
            return text(target);
        }
        IItemPropertySource source = (IItemPropertySource) PROVIDERS.adapt((Object) element, IItemPropertySource.class);
        IItemPropertyDescriptor descriptor = source == null ? null : source.getPropertyDescriptor(element, feature);
        String text = descriptor == null ? String.valueOf(value) : descriptor.getLabelProvider(element).getText(value);
        return value == null || text == null ? "" : text;
    }

    /**
     * Finds the icon of an element.
     *
     * @param element the element
     * @return the icon of its kind
     */
    public static ImageDescriptor icon(EObject element) {
        return icon(provider(element).getImage(element));
    }

    private static ImageDescriptor icon(Object image) {
        if (image instanceof ComposedImage composed && !composed.getImages().isEmpty()) {
            return icon(composed.getImages().get(0));
        }
        try {
            if (image instanceof URL url) {
                return ImageDescriptor.createFromURL(url);
            }
            return ImageDescriptor.createFromURL(URI.create(String.valueOf(image)).toURL());
        } catch (MalformedURLException | IllegalArgumentException e) {
            return ImageDescriptor.getMissingImageDescriptor();
        }
    }

    private static IItemLabelProvider provider(EObject element) {
        return (IItemLabelProvider) PROVIDERS.adapt((Object) element, IItemLabelProvider.class);
    }
}
