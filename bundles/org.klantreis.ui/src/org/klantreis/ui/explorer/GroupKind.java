/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.project.FileKind;

/** The groups in which the explorer shows a landscape, in this order. */
enum GroupKind {
    ORGANISATION("organisation", Literals.LANDSCAPE__UNITS),
    CHANNELS("channels", Literals.LANDSCAPE__CHANNELS),
    BRAND_VALUES("brand-values", Literals.LANDSCAPE__BRAND_VALUES),
    APPLICATIONS("applications", Literals.LANDSCAPE__APPLICATIONS),
    SERVICES("services", Literals.LANDSCAPE__SERVICES),
    PROCEDURES("procedures", Literals.LANDSCAPE__PROCEDURES),
    PERSONAS("personas", Literals.LANDSCAPE__PERSONAS),
    TOUCHPOINTS("touchpoints", Literals.LANDSCAPE__TOUCHPOINTS),
    IMPROVEMENT("improvement"),
    OPPORTUNITIES("opportunities", Literals.LANDSCAPE__OPPORTUNITIES),
    CONCEPTS("concepts", Literals.LANDSCAPE__SERVICE_CONCEPTS),
    IMPROVEMENTS("improvements", Literals.LANDSCAPE__IMPROVEMENTS),
    JOURNEYS("journeys", FileKind.JOURNEY),
    COMPLAINTS("complaints", FileKind.COMPLAINTS),
    RESEARCH("research", FileKind.RESEARCH),
    QUERIES("queries"),
    LOGS("logs", FileKind.EVENT_LOG),
    OTHER("other");

    private static final List<GroupKind> PARTS = List.of(OPPORTUNITIES, CONCEPTS, IMPROVEMENTS);
    private static final List<GroupKind> TOP = List.of(values()).stream().filter(kind -> !PARTS.contains(kind)).toList();

    private final String icon;
    private final EReference feature;
    private final FileKind fileKind;

    GroupKind(String icon) {
        this(icon, null, null);
    }

    GroupKind(String icon, EReference feature) {
        this(icon, feature, null);
    }

    GroupKind(String icon, FileKind fileKind) {
        this(icon, null, fileKind);
    }

    GroupKind(String icon, EReference feature, FileKind fileKind) {
        this.icon = icon;
        this.feature = feature;
        this.fileKind = fileKind;
    }

    /** Returns the groups directly under a landscape. */
    static List<GroupKind> top() {
        return TOP;
    }

    /** Returns the groups within this one. */
    List<GroupKind> parts() {
        return this == IMPROVEMENT ? PARTS : List.of();
    }

    /** Returns the group around this one. */
    Optional<GroupKind> around() {
        return PARTS.contains(this) ? Optional.of(IMPROVEMENT) : Optional.empty();
    }

    /** Returns the catalogue's list that this shows. */
    Optional<EReference> feature() {
        return Optional.ofNullable(feature);
    }

    /** Returns the kind of files whose roots this shows. */
    Optional<FileKind> fileKind() {
        return Optional.ofNullable(fileKind);
    }

    /** Returns the class of the elements directly in this group. */
    Optional<EClass> type() {
        return feature().map(EReference::getEReferenceType).or(() -> fileKind().map(FileKind::root));
    }

    /** Returns the icon's path in the bundle. */
    String icon() {
        return "icons/explorer/" + icon + ".svg";
    }

    /** Returns the group's name in the user's language. */
    String label() {
        return switch (this) {
            case ORGANISATION -> Messages.GroupKind_organisation;
            case CHANNELS -> Messages.GroupKind_channels;
            case BRAND_VALUES -> Messages.GroupKind_brandValues;
            case APPLICATIONS -> Messages.GroupKind_applications;
            case SERVICES -> Messages.GroupKind_services;
            case PROCEDURES -> Messages.GroupKind_procedures;
            case PERSONAS -> Messages.GroupKind_personas;
            case TOUCHPOINTS -> Messages.GroupKind_touchpoints;
            case IMPROVEMENT -> Messages.GroupKind_improvement;
            case OPPORTUNITIES -> Messages.GroupKind_opportunities;
            case CONCEPTS -> Messages.GroupKind_concepts;
            case IMPROVEMENTS -> Messages.GroupKind_improvements;
            case JOURNEYS -> Messages.GroupKind_journeys;
            case COMPLAINTS -> Messages.GroupKind_complaints;
            case RESEARCH -> Messages.GroupKind_research;
            case QUERIES -> Messages.GroupKind_queries;
            case LOGS -> Messages.GroupKind_logs;
            case OTHER -> Messages.GroupKind_other;
        };
    }
}
