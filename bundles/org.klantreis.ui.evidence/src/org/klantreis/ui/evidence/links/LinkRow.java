/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.links;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.model.Element;

/** A value of a source and what it is linked to, while the user decides. */
public final class LinkRow {
    private final String value;
    private final EObject mapping;
    private final Element before;
    private final boolean decided;
    private long count = -1;
    private Element proposal;
    private double certainty;
    private boolean clear;
    private Decision decision;
    private Element target;

    /** What is decided of a value. */
    public enum Decision {
        /** Nothing yet. */
        OPEN,
        /** It stands for an element of the model. */
        LINKED,
        /** It stands for nothing in the model. */
        NOTHING
    }

    /**
     * Makes it; {@code mapping} is what the model has for it now, or null; {@code decided} says whether one to nothing is meant
     * so.
     */
    LinkRow(String value, EObject mapping, Element target, boolean decided) {
        this.value = value;
        this.decided = decided;
        this.mapping = mapping;
        this.before = target;
        this.target = target;
        this.decision = initial();
    }

    private Decision initial() {
        return before != null ? Decision.LINKED : mapping != null && decided ? Decision.NOTHING : Decision.OPEN;
    }

    /** Returns the value in the source. */
    public String value() {
        return value;
    }

    /** Returns how often the source has it; -1 where that is not known. */
    public long count() {
        return count;
    }

    /** Returns what it is linked to; null where it is not. */
    public Element target() {
        return target;
    }

    /** Returns what is decided. */
    public Decision decision() {
        return decision;
    }

    /** Returns what is proposed while nothing is decided; null where nothing is. */
    public Element proposal() {
        return decision == Decision.OPEN ? proposal : null;
    }

    /** Returns how certain the proposal is, from 0 to 1. */
    public double certainty() {
        return certainty;
    }

    /** Says whether something is proposed that is good, and better than all others by far. */
    boolean isClear() {
        return proposal() != null && clear;
    }

    /** Returns what the model has for it; null where it has nothing. */
    EObject mapping() {
        return mapping;
    }

    /** Says whether the user decided something else than the model has. */
    public boolean isChanged() {
        return decision != initial() || target != before;
    }

    void count(long times) {
        count = times;
    }

    /**
     * Proposes what it probably stands for.
     *
     * @param element the element of the model
     * @param sureness how certain that is, from 0 to 1
     * @param isClear whether it is good, and better than all others by far
     */
    public void propose(Element element, double sureness, boolean isClear) {
        proposal = element;
        certainty = sureness;
        clear = isClear;
    }

    void link(Element element) {
        target = element;
        decision = Decision.LINKED;
    }

    void nothing() {
        target = null;
        decision = Decision.NOTHING;
    }

    void clear() {
        target = null;
        decision = Decision.OPEN;
    }

    /** Takes what is proposed, where something is. */
    void accept() {
        if (proposal() != null) {
            link(proposal);
        }
    }
}
