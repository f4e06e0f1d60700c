/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.klantreis.model.project.FileKind;
import org.klantreis.model.validation.Severity;

/** Makes the markers of a landscape's files tell what was found. Only what differs is written; other markers stay untouched. */
final class MarkerSync {
    private static final int LIMIT = 10_000;
    private static final int BLOCK = 500;

    private final IContainer container;
    private final int limit;

    /** What makes two markers the same one, so that it moves with its element. */
    private record Key(IResource resource, String rule, String element, String feature, String message) {
    }

    MarkerSync(IContainer container) {
        this(container, LIMIT);
    }

    MarkerSync(IContainer container, int limit) {
        this.container = container;
        this.limit = limit;
    }

    /**
     * Writes the differences, in blocks: the workspace is locked for a moment only.
     *
     * @param found what was found
     * @param monitor for cancel
     * @throws CoreException when the workspace refuses
     */
    void write(Collection<Found> found, IProgressMonitor monitor) throws CoreException {
        if (!container.isAccessible()) {
            return;
        }
        Map<Key, Deque<IMarker>> old = new HashMap<>();
        for (IMarker marker : container.findMarkers(FindingMarker.TYPE, true, IResource.DEPTH_INFINITE)) {
            old.computeIfAbsent(key(marker), key -> new ArrayDeque<>(1)).add(marker);
        }
        List<ICoreRunnable> changes = new ArrayList<>();
        for (Found wanted : limited(found)) {
            Deque<IMarker> same = old.get(key(wanted));
            if (same == null || same.isEmpty()) {
                changes.add(m -> create(wanted));
            } else {
                IMarker kept = same.poll();
                Map<String, Object> changed = changed(kept, wanted);
                if (!changed.isEmpty()) {
                    changes.add(m -> update(kept, changed));
                }
            }
        }
        old.values().stream().flatMap(Collection::stream).forEach(stale -> changes.add(m -> stale.delete()));
        for (int from = 0; from < changes.size(); from += BLOCK) {
            SubMonitor.convert(monitor).split(1);
            run(changes.subList(from, Math.min(changes.size(), from + BLOCK)), monitor);
        }
    }

    private void run(List<ICoreRunnable> changes, IProgressMonitor monitor) throws CoreException {
        IWorkspace workspace = container.getWorkspace();
        workspace.run(m -> {
            for (ICoreRunnable change : changes) {
                change.run(m);
            }
        }, workspace.getRuleFactory().markerRule(container), IWorkspace.AVOID_UPDATE, monitor);
    }

    /** Keeps the worst where there is more than anybody reads, and says so. */
    private Collection<Found> limited(Collection<Found> found) {
        if (found.size() <= limit) {
            return found;
        }
        List<Found> worst = new ArrayList<>(found);
        worst.sort(Comparator.comparing(Found::severity));
        List<Found> kept = new ArrayList<>(worst.subList(0, limit));
        kept.add(new Found(FileKind.CATALOGUE, 0, Severity.WARNING, "", "", "",
                NLS.bind(Messages.MarkerSync_more, found.size() - limit), ""));
        return kept;
    }

    private void create(Found found) throws CoreException {
        IResource resource = resource(found);
        if (resource.exists()) {
            resource.createMarker(FindingMarker.TYPE, attributes(found));
        }
    }

    private IResource resource(Found found) {
        return container.getFile(IPath.fromPortableString(found.path()));
    }

    private Key key(Found found) {
        return new Key(resource(found), found.ruleId(), found.elementId(), found.feature(), found.message());
    }

    private static Key key(IMarker marker) {
        return new Key(marker.getResource(), marker.getAttribute(FindingMarker.RULE, ""),
                marker.getAttribute(FindingMarker.ELEMENT, ""), marker.getAttribute(FindingMarker.FEATURE, ""),
                marker.getAttribute(IMarker.MESSAGE, ""));
    }

    private static Map<String, Object> changed(IMarker marker, Found found) throws CoreException {
        Map<String, Object> changed = new LinkedHashMap<>();
        if (!marker.exists()) {
            return changed; // its file was deleted meanwhile
        }
        Map<String, Object> old = Objects.requireNonNullElse(marker.getAttributes(), Map.of());
        attributes(found).forEach((name, value) -> {
            if (!value.equals(old.get(name))) {
                changed.put(name, value);
            }
        });
        return changed;
    }

    private static void update(IMarker marker, Map<String, Object> changed) throws CoreException {
        if (marker.exists()) {
            marker.setAttributes(changed.keySet().toArray(String[]::new), changed.values().toArray());
        }
    }

    private static Map<String, Object> attributes(Found found) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put(IMarker.MESSAGE, found.message());
        attributes.put(IMarker.SEVERITY, severity(found.severity()));
        attributes.put(FindingMarker.RULE, found.ruleId());
        attributes.put(FindingMarker.ELEMENT, found.elementId());
        attributes.put(FindingMarker.FEATURE, found.feature());
        attributes.put(IMarker.SOURCE_ID, "Klantreis");
        if (found.line() > 0) {
            attributes.put(IMarker.LINE_NUMBER, found.line());
        }
        if (!found.location().isEmpty()) {
            attributes.put(IMarker.LOCATION, found.location());
        }
        return attributes;
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}
