/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.selection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.klantreis.report.scene.Column;
import org.klantreis.report.scene.Scene;

/** What is selected on a map, and which spot has the focus. It knows ids only, so that it outlives the objects of the model. */
public final class MapSelection {
    private final Set<String> ids = new LinkedHashSet<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private SpotKey focus;
    private String anchor;

    /** Returns the ids of the selected elements, in the order of selecting. */
    public List<String> ids() {
        return List.copyOf(ids);
    }

    /** Says whether an element is selected. */
    public boolean contains(String id) {
        return ids.contains(id);
    }

    /** Returns the spot with the focus. */
    public Optional<SpotKey> focus() {
        return Optional.ofNullable(focus);
    }

    /** Selects one element alone and gives its spot the focus. */
    public void select(SpotKey key) {
        ids.clear();
        add(key);
        anchor = key.elementId();
        focus = key;
        changed();
    }

    /** Adds an element to the selection, or takes it out. */
    public void toggle(SpotKey key) {
        if (!ids.remove(key.elementId())) {
            add(key);
        }
        anchor = key.elementId();
        focus = key;
        changed();
    }

    /** Selects all steps between the last one that was selected alone and another one. */
    public void extendTo(SpotKey key, Scene scene) {
        Optional<Column> from = anchor == null ? Optional.empty() : scene.columnOf(anchor);
        Optional<Column> to = scene.columnOf(key.elementId());
        focus = key;
        if (from.isEmpty() || to.isEmpty()) {
            add(key);
        } else {
            ids.clear();
            int first = Math.min(from.get().index(), to.get().index());
            int last = Math.max(from.get().index(), to.get().index());
            scene.columns().stream().filter(column -> column.index() >= first && column.index() <= last
                    && column.stepId() != null)
                    .forEach(column -> ids.add(column.stepId()));
        }
        changed();
    }

    /** Selects elements; the focus stays where it is. */
    public void selectAll(Collection<String> all) {
        if (!new ArrayList<>(ids).equals(new ArrayList<>(all))) {
            ids.clear();
            ids.addAll(all);
            changed();
        }
    }

    /** Selects nothing. */
    public void clear() {
        ids.clear();
        focus = null;
        anchor = null;
        changed();
    }

    /** Drops what a map no longer shows. */
    public void retain(Scene scene) {
        boolean gone = ids.removeIf(id -> scene.spotsOf(id).isEmpty());
        if (focus != null && focus.in(scene).isEmpty()) {
            focus = null;
            gone = true;
        }
        if (gone) {
            changed();
        }
    }

    /** Calls a listener after each change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Stops calling a listener. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void add(SpotKey key) {
        if (!key.elementId().isEmpty()) {
            ids.add(key.elementId());
        }
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
