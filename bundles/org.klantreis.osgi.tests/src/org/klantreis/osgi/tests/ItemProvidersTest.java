/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.osgi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ComposedImage;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What plugin.xml registers is found through EMF's own registries, for every class that can be created. */
class ItemProvidersTest {
    private static final String NAMESPACE = "http://www.klantreis.org/model";

    @Test
    void metamodelIsRegisteredByItsNamespace() {
        EPackage metamodel = EPackage.Registry.INSTANCE.getEPackage(NAMESPACE);

        assertThat(metamodel).isNotNull();
        assertThat(metamodel.getEClassifier("Journey")).isInstanceOf(EClass.class);
    }

    @TestFactory
    Stream<DynamicTest> everyClassHasLabelAndIcon() {
        EPackage metamodel = EPackage.Registry.INSTANCE.getEPackage(NAMESPACE);
        List<EClass> classes = metamodel.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && !type.isInterface()).toList();
        assertThat(classes).hasSizeGreaterThan(20);
        return classes.stream().map(type -> DynamicTest.dynamicTest(type.getName(), () -> hasLabelAndIcon(type)));
    }

    private static void hasLabelAndIcon(EClass type) throws IOException {
        ComposedAdapterFactory factory = new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
        try {
            EObject element = type.getEPackage().getEFactoryInstance().create(type);
            IItemLabelProvider provider = (IItemLabelProvider) factory.adapt(element, IItemLabelProvider.class);

            assertThat(provider).as("label provider").isNotNull();
            assertThat(provider.getText(element)).as("label").isNotBlank();
            assertIsSvg(provider.getImage(element), type.getName());
        } finally {
            factory.dispose();
        }
    }

    /** The file is named as the class, and where there is one for each kind, as both. */
    private static void assertIsSvg(Object image, String className) throws IOException {
        if (image instanceof ComposedImage composed) {
            Collection<?> parts = composed.getImages();
            assertThat(parts).isNotEmpty();
            image = parts.iterator().next();
        }
        URL url = image instanceof URL location ? location : new URL(image.toString());
        assertThat(url.getPath()).matches(".*/" + className + "(_\\w+)?\\.svg");
        try (InputStream content = url.openStream()) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8)).contains("<svg");
        }
    }
}
