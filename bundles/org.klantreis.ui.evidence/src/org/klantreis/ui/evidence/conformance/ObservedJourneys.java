/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.conformance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IContainer;
import org.eclipse.swt.widgets.Display;
import org.klantreis.evidence.overlay.ObservedMap;
import org.klantreis.model.Journey;
import org.klantreis.report.map.Observed;
import org.klantreis.ui.evidence.filters.EvidenceFollower;
import org.klantreis.ui.knowledge.index.IndexState;
import org.klantreis.ui.knowledge.index.KnowledgeIndex;
import org.klantreis.ui.knowledge.index.LandscapeIndex;
import org.klantreis.ui.map.observed.ObservedSource;
import org.klantreis.ui.project.OpenLandscape;

/**
 * Knows what logs show of the journeys whose maps are open: as the view on a journey last found it with its filters, or else all
 * cases of the log that fits. Found out again after the model or the log changed. Belongs to the user interface's thread.
 */
public final class ObservedJourneys implements ObservedSource {
    private static ObservedJourneys instance;

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<Key, Known> known = new HashMap<>();
    private final Set<Key> running = new HashSet<>();
    private final Map<LandscapeIndex, EvidenceFollower> followed = new HashMap<>();
    private final Map<LandscapeIndex, Long> versions = new HashMap<>();
    private final Consumer<LandscapeIndex> follower = this::indexChanged;

    private record Key(IContainer landscape, String journey) {
    }

    /** What was found, from which state of the knowledge base; the observed is null where nothing can be seen. */
    private record Known(long version, Observed observed) {
    }

    private ObservedJourneys() {
    }

    /** Returns the only instance. */
    public static ObservedJourneys get() {
        if (instance == null) {
            instance = new ObservedJourneys();
        }
        return instance;
    }

    @Override
    public Optional<Observed> observed(OpenLandscape landscape, Journey journey) {
        Key key = new Key(landscape.container(), journey.getId());
        LandscapeIndex index = KnowledgeIndex.get().of(landscape.container());
        if (!followed.containsKey(index)) {
            index.addListener(follower);
            EvidenceFollower evidence = new EvidenceFollower(() -> eventsChanged(index.container()));
            followed.put(index, evidence);
            evidence.follow(index);
        }
        Known last = known.get(key);
        IndexState state = index.state();
        if (!state.answers()) {
            index.wantForView();
        } else if ((last == null || last.version() != state.version()) && running.add(key)) {
            long version = state.version();
            new ObserveJob(Display.getCurrent(), index, journey.getId(), answer -> {
                running.remove(key);
                take(key, version, answer == null || answer.found() == null ? null : ObservedMap.of(answer.found(), 0));
            }).schedule();
        }
        return Optional.ofNullable(last).map(Known::observed);
    }

    /** Takes what the view found with its filters, so that the map shows the same. */
    void take(LandscapeIndex index, long version, ConformanceAnswer answer, double leastShare) {
        take(new Key(index.container(), answer.journey()), version,
                answer.found() == null ? null : ObservedMap.of(answer.found(), leastShare));
    }

    private void take(Key key, long version, Observed observed) {
        Known before = known.put(key, new Known(version, observed));
        if (before == null ? observed != null : !java.util.Objects.equals(before.observed(), observed)) {
            listeners.forEach(Runnable::run);
        }
    }

    /** The events of a log are others now. */
    private void eventsChanged(IContainer landscape) {
        known.keySet().removeIf(key -> key.landscape().equals(landscape));
        listeners.forEach(Runnable::run);
    }

    private void indexChanged(LandscapeIndex index) {
        if (index.isEnded()) {
            EvidenceFollower evidence = followed.remove(index);
            if (evidence != null) {
                evidence.stop();
            }
            versions.remove(index);
            index.removeListener(follower);
            known.keySet().removeIf(key -> key.landscape().equals(index.container()));
        } else if (index.state().answers()) {
            Long before = versions.put(index, index.state().version());
            if (before == null || before != index.state().version()) {
                // Maps that show it ask again.
                listeners.forEach(Runnable::run);
            }
        }
    }

    @Override
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
