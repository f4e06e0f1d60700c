/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.feedback;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.klantreis.model.CustomerFeedback;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Participant;
import org.klantreis.model.UnitNotice;

/** Enters that customers and units were told. */
final class TellCommand {
    private TellCommand() {
    }

    /**
     * Makes the command, one step to undo.
     *
     * @param domain the editing domain
     * @param loops whom; those who were told already are told again
     * @param day when
     * @param message what customers were told; may be empty
     * @return the command; one that cannot be executed for nobody
     */
    static Command of(EditingDomain domain, List<Loop> loops, LocalDate day, String message) {
        if (loops.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        CompoundCommand command = new CompoundCommand(loops.size() == 1
                ? NLS.bind(Messages.TellCommand_one, loops.get(0).whoText())
                : NLS.bind(Messages.TellCommand_many, loops.size()));
        for (Loop loop : loops) {
            if (loop.who() instanceof Participant customer) {
                CustomerFeedback feedback = KlantreisFactory.eINSTANCE.createCustomerFeedback();
                feedback.setParticipant(customer);
                feedback.setDate(day);
                feedback.setMessage(message.isBlank() ? null : message.strip());
                command.append(AddCommand.create(domain, loop.improvement(), Literals.IMPROVEMENT__CUSTOMERS_TOLD, feedback));
            } else if (loop.who() instanceof OrganisationUnit unit) {
                UnitNotice notice = KlantreisFactory.eINSTANCE.createUnitNotice();
                notice.setUnit(unit);
                notice.setDate(day);
                command.append(AddCommand.create(domain, loop.improvement(), Literals.IMPROVEMENT__UNITS_INFORMED, notice));
            }
        }
        return command;
    }
}
