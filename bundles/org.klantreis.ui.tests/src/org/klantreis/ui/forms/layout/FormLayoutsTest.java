/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.Properties;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.klantreis.model.KlantreisPackage;
import org.klantreis.model.KlantreisPackage.Literals;

class FormLayoutsTest {
    @Test
    void hasEachFeatureOnce() {
        for (EClass type : classes()) {
            List<EStructuralFeature> shown = FormLayouts.of(type).stream().flatMap(group -> group.fields().stream())
                    .map(FieldLayout::feature).toList();
            List<EStructuralFeature> all = type.getEAllStructuralFeatures().stream()
                    .filter(feature -> feature != Literals.IDENTIFIED__ID && feature != Literals.DOCUMENT__FORMAT).toList();
            assertThat(shown).as(type.getName()).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void documentsEachClassAndFeature() {
        for (EClass type : classes()) {
            assertThat(FeatureDocumentation.of(type)).as(type.getName()).isNotBlank();
            type.getEStructuralFeatures()
                    .forEach(feature -> assertThat(FeatureDocumentation.of(feature)).as(feature.getName()).isNotBlank());
        }
    }

    @Test
    void titlesAreInBothLanguages() throws Exception {
        assertThat(properties("groups.properties").keySet()).isEqualTo(properties("groups_nl.properties").keySet());
    }

    private static Properties properties(String name) throws Exception {
        Properties properties = new Properties();
        try (InputStream in = FormLayouts.class.getResourceAsStream(name)) {
            properties.load(in);
        }
        return properties;
    }

    private static List<EClass> classes() {
        return KlantreisPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract()).toList();
    }
}
