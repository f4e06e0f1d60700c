/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import static java.util.Comparator.naturalOrder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EReference;
import org.klantreis.model.project.FileKind;
import org.klantreis.model.validation.Severity;
import org.klantreis.ui.navigation.LandscapePart;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.validation.FindingScope;
import org.klantreis.ui.validation.Findings;

/**
 * A group of elements or files of a landscape, as the explorer shows it. Equal groups are the same node, also after the
 * landscape was read again.
 *
 * @param container the landscape's folder
 * @param kind what it groups
 */
public record Group(IContainer container, GroupKind kind) implements IAdaptable, FindingScope, LandscapePart {
    /** Returns the landscape; empty while it is not open. */
    Optional<OpenLandscape> landscape() {
        return Landscapes.get().all().stream().filter(landscape -> landscape.container().equals(container)).findFirst();
    }

    @Override
    public Optional<Severity> worst(Findings findings) {
        return Stream.of(kind.feature().flatMap(findings::worstIn), kind.fileKind().flatMap(findings::worstIn),
                kind.parts().stream().flatMap(part -> new Group(container, part).worst(findings).stream()).min(naturalOrder()))
                .flatMap(Optional::stream).min(naturalOrder());
    }

    @Override
    public List<EReference> lists() {
        return Stream.concat(kind.feature().stream(), kind.parts().stream().flatMap(part -> part.feature().stream())).toList();
    }

    @Override
    public List<FileKind> fileKinds() {
        return kind.fileKind().stream().toList();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IContainer.class) {
            return type.cast(container);
        }
        if (type == IProject.class) {
            return type.cast(container.getProject());
        }
        return type == OpenLandscape.class ? type.cast(landscape().orElse(null)) : null;
    }
}
