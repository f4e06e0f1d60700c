/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.tables;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.klantreis.exchange.tables.plan.ImportPlan;
import org.klantreis.ui.project.AddDocumentCommand;
import org.klantreis.ui.project.OpenLandscape;

/** Carries out an import as one command: adds its files, then changes the elements. */
final class ApplyPlanCommand extends AbstractCommand {
    private final OpenLandscape landscape;
    private final ImportPlan plan;
    private final Deque<Command> files = new ArrayDeque<>();
    private ChangeCommand inside;

    ApplyPlanCommand(OpenLandscape landscape, ImportPlan plan, String label) {
        super(label);
        this.landscape = landscape;
        this.plan = plan;
    }

    @Override
    protected boolean prepare() {
        return !plan.isEmpty();
    }

    @Override
    public void execute() {
        plan.addFiles(landscape.model(), (path, document) -> {
            AddDocumentCommand add = new AddDocumentCommand(landscape, path, document, getLabel());
            add.canExecute();
            add.execute();
            files.addLast(add);
        });
        inside = new ChangeCommand(landscape.model().resourceSet()) {
            @Override
            protected void doExecute() {
                plan.applyInside();
            }
        };
        inside.canExecute();
        inside.execute();
    }

    @Override
    public void undo() {
        inside.undo();
        files.descendingIterator().forEachRemaining(Command::undo);
    }

    @Override
    public void redo() {
        files.forEach(Command::redo);
        inside.redo();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.copyOf(landscape.model().documents());
    }
}
