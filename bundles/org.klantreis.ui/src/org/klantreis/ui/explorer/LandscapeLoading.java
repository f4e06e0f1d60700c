/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/** Opens landscapes for the tree: small ones at once, large ones in the background. */
final class LandscapeLoading {
    private final Consumer<IContainer> whenDone;
    private final Set<IContainer> underWay = new HashSet<>();
    private final Map<IContainer, String> failures = new HashMap<>();

    LandscapeLoading(Consumer<IContainer> whenDone) {
        this.whenDone = whenDone;
    }

    /** Returns a landscape; empty while it is being read, or where it cannot be read. */
    Optional<OpenLandscape> of(IContainer container) {
        Optional<OpenLandscape> open = Landscapes.get().all().stream().filter(landscape -> landscape.container().equals(container))
                .findFirst();
        if (open.isPresent()) {
            return open;
        }
        if (Landscapes.isLarge(container)) {
            if (underWay.add(container)) {
                Landscapes.get().openInBackground(container, failure -> done(container, failure));
            }
            return Optional.empty();
        }
        try {
            failures.remove(container);
            return Optional.of(Landscapes.get().open(container));
        } catch (CoreException e) {
            failures.put(container, e.getStatus().getMessage());
            return Optional.empty();
        }
    }

    private void done(IContainer container, Optional<CoreException> failure) {
        underWay.remove(container);
        failure.ifPresentOrElse(e -> failures.put(container, e.getStatus().getMessage()), () -> failures.remove(container));
        whenDone.accept(container);
    }

    /** Says why a landscape is not shown yet. */
    Notice notice(IContainer container) {
        String failure = failures.get(container);
        return failure == null ? new Notice(container, NLS.bind(Messages.LandscapeLoading_loading, container.getName()), false)
                : new Notice(container, failure, true);
    }
}
