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
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.klantreis.model.validation.Severity;

/** Makes the markers of a landscape's files tell what was found. Only what differs is written; other markers stay untouched. */
final class MarkerSync {
    private final IContainer container;

    /** What makes two markers the same one, so that it moves with its element. */
    private record Key(IResource resource, String rule, String element, String feature, String message) {
    }

    MarkerSync(IContainer container) {
        this.container = container;
    }

    /**
     * Writes the differences.
     *
     * @param found what was found
     * @param monitor for cancel
     * @throws CoreException when the workspace refuses
     */
    void write(Collection<Found> found, IProgressMonitor monitor) throws CoreException {
        IWorkspace workspace = container.getWorkspace();
        workspace.run(m -> writeDifferences(found), workspace.getRuleFactory().markerRule(container), IWorkspace.AVOID_UPDATE,
                monitor);
    }

    private void writeDifferences(Collection<Found> all) throws CoreException {
        if (!container.isAccessible()) {
            return;
        }
        Map<Key, Deque<IMarker>> old = new HashMap<>();
        for (IMarker marker : container.findMarkers(FindingMarker.TYPE, true, IResource.DEPTH_INFINITE)) {
            old.computeIfAbsent(key(marker), key -> new ArrayDeque<>(1)).add(marker);
        }
        List<Found> missing = new ArrayList<>();
        for (Found found : all) {
            Deque<IMarker> same = old.get(key(found));
            if (same == null || same.isEmpty()) {
                missing.add(found);
            } else {
                update(same.poll(), found);
            }
        }
        IMarker[] stale = old.values().stream().flatMap(Collection::stream).toArray(IMarker[]::new);
        if (stale.length > 0) {
            container.getWorkspace().deleteMarkers(stale);
        }
        for (Found found : missing) {
            IResource resource = resource(found);
            if (resource.exists()) {
                resource.createMarker(FindingMarker.TYPE, attributes(found));
            }
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

    private static void update(IMarker marker, Found found) throws CoreException {
        Map<String, Object> changed = new LinkedHashMap<>();
        for (Map.Entry<String, Object> attribute : attributes(found).entrySet()) {
            if (!Objects.equals(marker.getAttribute(attribute.getKey()), attribute.getValue())) {
                changed.put(attribute.getKey(), attribute.getValue());
            }
        }
        if (!changed.isEmpty()) {
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
