/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.findings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.klantreis.model.Document;
import org.klantreis.model.validation.Finding;
import org.klantreis.model.validation.RuleSet;
import org.klantreis.model.validation.Validator;
import org.klantreis.ui.project.LandscapeListener;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.validation.RuleSettings;

/**
 * What validation finds in a landscape as it is now, saved or not, for those who show it beside a field. It is looked for a
 * moment after the last change, since one edit often follows another; in a very large landscape only after a save.
 */
public final class LandscapeFindings implements LandscapeListener {
    private static final int QUIET_MILLIS = 300;
    private static final int LARGE = 20_000;
    private static final Map<OpenLandscape, LandscapeFindings> ALL = new WeakHashMap<>();

    private final OpenLandscape landscape;
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private final Runnable look = this::look;
    private Map<EObject, List<Finding>> findings = Map.of();

    private LandscapeFindings(OpenLandscape landscape) {
        this.landscape = landscape;
    }

    /**
     * Returns the findings of a landscape.
     *
     * @param landscape the landscape
     * @return the same for each call while somebody follows them
     */
    public static LandscapeFindings of(OpenLandscape landscape) {
        return ALL.computeIfAbsent(landscape, LandscapeFindings::new);
    }

    /**
     * Calls a follower after the findings changed, and soon for the first time.
     *
     * @param follower called on the user interface's thread
     */
    public void follow(Runnable follower) {
        if (followers.isEmpty()) {
            landscape.addListener(this);
            later();
        }
        followers.add(follower);
    }

    /**
     * Calls a follower no more; without any, nothing is looked for.
     *
     * @param follower the follower
     */
    public void unfollow(Runnable follower) {
        followers.remove(follower);
        if (followers.isEmpty()) {
            landscape.removeListener(this);
            ALL.remove(landscape, this); // it holds the landscape, which would stay after it was closed
        }
    }

    /**
     * Returns what was found in an element.
     *
     * @param element the element
     * @return the findings when it was looked last
     */
    public List<Finding> of(EObject element) {
        return findings.getOrDefault(element, List.of());
    }

    @Override
    public void changed(OpenLandscape source, List<Notification> changes) {
        if (!isLarge()) {
            later();
        }
    }

    @Override
    public void saved(OpenLandscape source, Collection<String> paths) {
        later();
    }

    @Override
    public void reloaded(OpenLandscape source, Collection<String> paths) {
        findings = Map.of();
        later();
    }

    private boolean isLarge() {
        int count = 0;
        for (Document document : landscape.model().documents()) {
            for (TreeIterator<EObject> all = document.eAllContents(); all.hasNext() && count < LARGE; count++) {
                all.next();
            }
        }
        return count >= LARGE;
    }

    private void later() {
        Display.getCurrent().timerExec(QUIET_MILLIS, look);
    }

    private void look() {
        if (followers.isEmpty()) {
            return;
        }
        RuleSet rules = RuleSettings.in(landscape.container().getProject()).rules();
        findings = Validator.validate(landscape.model().documents(), rules).stream()
                .collect(Collectors.groupingBy(finding -> (EObject) finding.element()));
        followers.forEach(Runnable::run);
    }
}
