/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.project;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Gathers what a command does to a model, so that views follow once a command and not once a notification. */
final class ChangeCollector extends EContentAdapter {
    private final ResourceSet resources;
    private List<Notification> changes = new ArrayList<>();

    ChangeCollector(ResourceSet resources) {
        this.resources = resources;
        resources.eAdapters().add(this);
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        // Of a resource only what it contains counts, not whether it is loaded or modified.
        boolean ofModel = !notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER
                && notification.getEventType() != Notification.RESOLVE && (notification.getNotifier() instanceof EObject
                        || notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS);
        if (ofModel) {
            changes.add(notification);
        }
    }

    /** Gives what was gathered since the last time. */
    List<Notification> drain() {
        List<Notification> drained = changes;
        changes = new ArrayList<>();
        return drained;
    }

    void dispose() {
        resources.eAdapters().remove(this);
    }
}
