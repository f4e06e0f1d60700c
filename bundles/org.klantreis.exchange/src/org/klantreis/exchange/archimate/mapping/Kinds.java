/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.mapping;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.klantreis.exchange.archimate.file.ArchiElement;
import org.klantreis.model.KlantreisPackage;
import org.klantreis.model.KlantreisPackage.Literals;

/** Which type of ArchiMate is which class of a landscape. */
public final class Kinds {
    private static final Map<String, EClass> IN = Map.ofEntries(
            entry("BusinessActor", Literals.ORGANISATION_UNIT),
            entry("BusinessRole", Literals.ORGANISATION_UNIT),
            entry("BusinessCollaboration", Literals.ORGANISATION_UNIT),
            entry("BusinessInterface", Literals.CHANNEL),
            entry("BusinessService", Literals.SERVICE),
            entry("ApplicationService", Literals.SERVICE),
            entry("TechnologyService", Literals.SERVICE),
            entry("ApplicationComponent", Literals.APPLICATION),
            entry("ApplicationCollaboration", Literals.APPLICATION),
            entry("BusinessProcess", Literals.PROCEDURE),
            entry("BusinessFunction", Literals.PROCEDURE),
            entry("BusinessInteraction", Literals.PROCEDURE));

    private static final Map<EClass, String> OUT = new LinkedHashMap<>();
    static {
        OUT.put(Literals.ORGANISATION_UNIT, "BusinessActor");
        OUT.put(Literals.CHANNEL, "BusinessInterface");
        OUT.put(Literals.BRAND_VALUE, "Value");
        OUT.put(Literals.APPLICATION, "ApplicationComponent");
        OUT.put(Literals.SERVICE, "BusinessService");
        OUT.put(Literals.PROCEDURE, "BusinessProcess");
        OUT.put(Literals.PERSONA, "BusinessRole");
        OUT.put(Literals.TOUCHPOINT, "BusinessInteraction");
        OUT.put(Literals.JOURNEY, "BusinessProcess");
        OUT.put(Literals.STAGE, "BusinessProcess");
        OUT.put(Literals.STEP, "BusinessProcess");
        OUT.put(Literals.ACTIVITY, "BusinessProcess");
    }

    private Kinds() {
    }

    /**
     * Returns what an element becomes: what an export says that it was, else what its type stands for; none where
     * nothing does.
     */
    public static Optional<EClass> of(ArchiElement element) {
        Optional<EClass> said = element.property(Keys.CLASS)
                .map(name -> KlantreisPackage.eINSTANCE.getEClassifier(name) instanceof EClass type ? type : null)
                .filter(OUT::containsKey);
        return said.isPresent() ? said : Optional.ofNullable(IN.get(element.type()));
    }

    /** Says whether a type of ArchiMate can stand for a person or a party. */
    public static boolean isParty(String type) {
        return type.equals("BusinessActor") || type.equals("BusinessRole") || type.equals("Stakeholder");
    }

    /** Returns the type of ArchiMate for a class; none where no such element is exported. */
    public static Optional<String> typeFor(EClass type) {
        return Optional.ofNullable(OUT.get(type));
    }

    /** Says whether an element that was once imported as that type may be exported as it again. */
    public static boolean isTypeFor(EClass type, String archimateType) {
        return archimateType != null && (type == IN.get(archimateType)
                || type == Literals.PERSONA && isParty(archimateType));
    }
}
