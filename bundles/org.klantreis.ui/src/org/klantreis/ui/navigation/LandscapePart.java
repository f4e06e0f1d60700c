/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.navigation;

import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.emf.ecore.EReference;
import org.klantreis.model.project.FileKind;

/** A node of a tree that stands for a part of a landscape: some lists of its catalogue, or some kinds of its files. */
public interface LandscapePart {
    /** Returns the landscape's folder. */
    IContainer container();

    /** Returns the lists of the catalogue that are in this part. */
    List<EReference> lists();

    /** Returns the kinds of files that are in this part. */
    List<FileKind> fileKinds();
}
