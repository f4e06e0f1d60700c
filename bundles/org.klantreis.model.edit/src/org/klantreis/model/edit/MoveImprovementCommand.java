/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.edit;

import java.util.Locale;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.improvements.StateConditions;
import org.klantreis.model.improvements.StateWords;

/** Sets an improvement's state where its rules allow that; where they do not, the description says why. */
public final class MoveImprovementCommand extends SetCommand {
    private final Improvement improvement;
    private final ImprovementState to;

    /**
     * Makes the command.
     *
     * @param domain the domain of the improvement
     * @param improvement the improvement
     * @param state an {@link ImprovementState}, or {@link SetCommand#UNSET_VALUE}
     */
    public MoveImprovementCommand(EditingDomain domain, Improvement improvement, Object state) {
        super(domain, improvement, Literals.IMPROVEMENT__STATE, state);
        this.improvement = improvement;
        this.to = state instanceof ImprovementState wanted ? wanted
                : (ImprovementState) Literals.IMPROVEMENT__STATE.getDefaultValue();
    }

    @Override
    protected boolean prepare() {
        return super.prepare() && StateConditions.mayMove(improvement, to);
    }

    /** Returns why it cannot be executed, in the language of the platform; what the command does where it can. */
    @Override
    public String doGetDescription() {
        return StateWords.refusal(improvement, to, Locale.getDefault()).orElseGet(super::doGetDescription);
    }
}
