/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;
import org.klantreis.model.Identified;

/** Holds where elements or groups of a landscape are selected in the explorer, and nothing else. */
final class ElementsSelected extends Expression {
    @Override
    public EvaluationResult evaluate(IEvaluationContext context) {
        boolean here = ExplorerView.ID.equals(context.getVariable(ISources.ACTIVE_PART_ID_NAME));
        Object selection = context.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME);
        boolean elements = selection instanceof IStructuredSelection nodes && !nodes.isEmpty()
                && nodes.toList().stream().allMatch(node -> node instanceof Identified || node instanceof Group || node instanceof Unreadable);
        return EvaluationResult.valueOf(here && elements);
    }

    /** The selection is the most special source, so that this wins against handlers of the view as a whole. */
    @Override
    public void collectExpressionInfo(ExpressionInfo info) {
        info.addVariableNameAccess(ISources.ACTIVE_PART_ID_NAME);
        info.addVariableNameAccess(ISources.ACTIVE_CURRENT_SELECTION_NAME);
    }
}
