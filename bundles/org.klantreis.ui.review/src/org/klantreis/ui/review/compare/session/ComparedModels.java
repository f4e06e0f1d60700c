/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.session;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.klantreis.diff.Comparison;
import org.klantreis.ui.review.compare.side.CompareSide;
import org.klantreis.ui.review.compare.side.SideModel;

/**
 * Both sides of a comparison, loaded and compared.
 *
 * @param before the older side
 * @param after the newer side
 * @param comparison all that differs
 * @param unreadable the files that could not be read on either side and are left out
 */
public record ComparedModels(SideModel before, SideModel after, Comparison comparison, Set<String> unreadable) {
    /**
     * Loads both sides and compares them. Call it in the background.
     *
     * @param before the older side
     * @param after the newer side
     * @param monitor for progress and cancelling
     * @return what came out
     * @throws CoreException when a side cannot be read
     * @throws OperationCanceledException when it was cancelled
     */
    public static ComparedModels load(CompareSide before, CompareSide after, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        progress.subTask(before.label());
        SideModel old = before.load(progress.split(40));
        progress.subTask(after.label());
        SideModel young = after.load(progress.split(40));
        if (progress.isCanceled()) {
            throw new OperationCanceledException();
        }
        Set<String> unreadable = new HashSet<>(old.unreadable());
        unreadable.addAll(young.unreadable());
        SideModel first = old.without(unreadable);
        SideModel second = young.without(unreadable);
        return new ComparedModels(first, second, Comparison.between(first.state(), second.state()), Set.copyOf(unreadable));
    }
}
