/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Properties;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.Test;
import org.klantreis.model.KlantreisPackage;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.UnitKind;

class LabelTranslationsTest {
    @Test
    void everythingHasADutchName() throws Exception {
        Properties dutch = properties("plugin_nl.properties");
        assertThat(dutch.keySet()).isEqualTo(properties("plugin.properties").keySet());
        assertThat(dutch.values()).noneMatch(value -> value.toString().isBlank());
    }

    @Test
    void noLiteralIsShownAsInTheCode() {
        KlantreisPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast)
                .filter(type -> type != Literals.LOG_FORMAT).flatMap(type -> type.getELiterals().stream())
                .forEach(literal -> assertThat(ElementLabels.literal(literal.getEEnum(), literal.getInstance()))
                        .as(literal.getName()).isNotEqualTo(literal.getName()));
        assertThat(ElementLabels.literal(Literals.UNIT_KIND, UnitKind.SILO)).isEqualTo("Department (silo)");
        assertThat(ElementLabels.feature(Literals.STEP__DECISION_LEVEL)).isEqualTo("Who decides");
    }

    private static Properties properties(String name) throws Exception {
        Properties properties = new Properties();
        try (InputStream in = Platform.getBundle("org.klantreis.model.edit").getEntry(name).openStream()) {
            properties.load(in);
        }
        return properties;
    }
}
