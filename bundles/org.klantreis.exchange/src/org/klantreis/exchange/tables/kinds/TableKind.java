/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.kinds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.model.KlantreisPackage.Literals;

/**
 * The tables of a project: one a class of elements, with a row an element. Those whose elements are in elements of others come
 * after these. Event logs and the settings of complaint files have none: they are about files, not about the landscape.
 */
public enum TableKind {
    /** The landscape itself: one row with its settings. */
    LANDSCAPE(Literals.LANDSCAPE),
    /** Departments, teams and partners. */
    UNITS(Literals.ORGANISATION_UNIT, Literals.ORGANISATION_UNIT),
    /** Channels. */
    CHANNELS(Literals.CHANNEL),
    /** Brand values. */
    BRAND_VALUES(Literals.BRAND_VALUE),
    /** Applications. */
    APPLICATIONS(Literals.APPLICATION),
    /** Services. */
    SERVICES(Literals.SERVICE),
    /** Procedures. */
    PROCEDURES(Literals.PROCEDURE),
    /** Personas. */
    PERSONAS(Literals.PERSONA),
    /** Touchpoints. */
    TOUCHPOINTS(Literals.TOUCHPOINT),
    /** Journeys, one row each. */
    JOURNEYS(Literals.JOURNEY),
    /** The stages of journeys. */
    STAGES(Literals.STAGE, Literals.JOURNEY),
    /** The steps of journeys, with their journey and stage. */
    STEPS(Literals.STEP, Literals.STAGE, Literals.JOURNEY),
    /** What units do under steps. */
    ACTIVITIES(Literals.ACTIVITY, Literals.STEP, Literals.JOURNEY),
    /** Where steps go on to others than the next. */
    TRANSITIONS(Literals.TRANSITION, Literals.STEP, Literals.JOURNEY),
    /** Complaints that belong together. */
    CLUSTERS(Literals.COMPLAINT_CLUSTER, Literals.COMPLAINT_BOOK),
    /** Complaints. */
    COMPLAINTS(Literals.COMPLAINT, Literals.COMPLAINT_BOOK),
    /** Research with customers. */
    STUDIES(Literals.STUDY, Literals.RESEARCH),
    /** Who took part in it. */
    PARTICIPANTS(Literals.PARTICIPANT, Literals.STUDY, Literals.RESEARCH),
    /** What was learned from it. */
    INSIGHTS(Literals.INSIGHT, Literals.STUDY, Literals.RESEARCH),
    /** Marks of touchpoints and steps. */
    MEASUREMENTS(Literals.MEASUREMENT, Literals.ELEMENT, Literals.JOURNEY),
    /** Practice against paper at steps. */
    OBSERVATIONS(Literals.OBSERVATION, Literals.STEP, Literals.JOURNEY),
    /** Meetings about journeys. */
    SESSIONS(Literals.SESSION, Literals.JOURNEY),
    /** Who was there. */
    SESSION_PARTICIPANTS(Literals.SESSION_PARTICIPANT, Literals.SESSION, Literals.JOURNEY),
    /** Changes of procedures. */
    PROCEDURE_CHANGES(Literals.PROCEDURE_CHANGE, Literals.PROCEDURE),
    /** Opportunities. */
    OPPORTUNITIES(Literals.OPPORTUNITY),
    /** Service concepts. */
    SERVICE_CONCEPTS(Literals.SERVICE_CONCEPT),
    /** Improvements. */
    IMPROVEMENTS(Literals.IMPROVEMENT),
    /** Which units were informed of improvements. */
    UNIT_NOTICES(Literals.UNIT_NOTICE, Literals.IMPROVEMENT),
    /** Which customers were told of them. */
    CUSTOMER_FEEDBACK(Literals.CUSTOMER_FEEDBACK, Literals.IMPROVEMENT),
    /** What they changed. */
    EFFECTS(Literals.EFFECT, Literals.IMPROVEMENT);

    private final EClass type;
    private final List<EClass> ancestors;
    private final List<Column> columns;

    TableKind(EClass type, EClass... ancestors) {
        this.type = type;
        this.ancestors = List.of(ancestors);
        this.columns = List.copyOf(makeColumns());
    }

    /** Returns the class of the elements, a row each. */
    public EClass type() {
        return type;
    }

    /** Returns the name of the table in options and files: {@code brand-values}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the columns that every such table has; properties of elements have columns besides. */
    public List<Column> columns() {
        return columns;
    }

    /**
     * Returns in what its elements are, from the nearest to the farthest: stage and journey for steps; of the first,
     * {@code Element} stands for several classes.
     */
    public List<EClass> ancestors() {
        return ancestors;
    }

    /** Says whether the order of its elements means something, so that it has a column with their place. */
    public boolean isOrdered() {
        return type == Literals.STAGE || type == Literals.STEP || type == Literals.ACTIVITY;
    }

    /**
     * Finds a column.
     *
     * @param key its key, such as {@code owner.id}
     * @return the column; empty where there is none
     */
    public Optional<Column> column(String key) {
        return key.startsWith(Column.PROPERTY) && key.length() > Column.PROPERTY.length()
                ? Optional.of(Column.property(type, key.substring(Column.PROPERTY.length())))
                : columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /**
     * Finds the table of a class.
     *
     * @param type the class of elements
     * @return its table; empty where it has none
     */
    public static Optional<TableKind> of(EClass type) {
        return Arrays.stream(values()).filter(kind -> kind.type == type).findFirst();
    }

    /**
     * Finds a table by any of its names: that in options, or what it is called in one of the languages.
     *
     * @param name the name, in whatever case
     * @return the table; empty where none is called so
     */
    public static Optional<TableKind> named(String name) {
        String plain = Spelling.plain(name);
        return Arrays.stream(values()).filter(kind -> Spelling.plain(kind.key()).equals(plain)
                || Words.ALL.stream().anyMatch(words -> Spelling.plain(words.of(kind)).equals(plain))).findFirst();
    }

    private List<Column> makeColumns() {
        List<Column> made = new ArrayList<>();
        made.add(Column.id(type));
        for (int i = ancestors.size() - 1; i >= 0; i--) {
            made.add(Column.ancestor(type, ancestors.get(i), i == 0, false));
            made.add(Column.ancestor(type, ancestors.get(i), i == 0, true));
        }
        if (isOrdered()) {
            made.add(Column.position(type));
        }
        for (EStructuralFeature feature : Column.features(type)) {
            if (feature instanceof EAttribute attribute) {
                made.add(Column.attribute(type, attribute));
            } else if (feature instanceof EReference reference) {
                made.add(Column.reference(type, reference, false));
                made.add(Column.reference(type, reference, true));
            }
        }
        return made;
    }
}
