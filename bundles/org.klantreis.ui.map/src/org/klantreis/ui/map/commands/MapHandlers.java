/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.Expression;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/** The handlers of commands, active together. */
public final class MapHandlers {
    private final IHandlerService service;
    private final Expression when;
    private final List<Entry> entries = new ArrayList<>();
    private final List<IHandlerActivation> active = new ArrayList<>();

    private record Entry(String command, AbstractHandler handler) {
    }

    /**
     * Makes a set of handlers, none of which is active.
     *
     * @param service the handler service of the editor's site
     */
    public MapHandlers(IHandlerService service) {
        this(service, null);
    }

    /**
     * Makes a set of handlers, none of which is active.
     *
     * @param service the handler service of the editor's site
     * @param when holds while they are active, with the precedence of what it looks at; null for that of the editor
     */
    public MapHandlers(IHandlerService service, Expression when) {
        this.service = service;
        this.when = when;
    }

    /** Adds a handler that can always be executed. */
    public MapHandlers add(String command, Runnable run) {
        return add(command, () -> true, run);
    }

    /** Adds a handler that can be executed sometimes. */
    public MapHandlers add(String command, BooleanSupplier enabled, Runnable run) {
        return add(command, enabled, event -> run.run());
    }

    /** Adds a handler that takes parameters. */
    public MapHandlers add(String command, BooleanSupplier enabled, Consumer<ExecutionEvent> run) {
        entries.add(new Entry(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                run.accept(event);
                return null;
            }

            @Override
            public boolean isEnabled() {
                return enabled.getAsBoolean();
            }
        }));
        return this;
    }

    /** Makes all handlers active, or none. */
    public void setActive(boolean on) {
        if (on && active.isEmpty()) {
            entries.forEach(entry -> active.add(service.activateHandler(entry.command(), entry.handler(), when)));
        } else if (!on && !active.isEmpty()) {
            service.deactivateHandlers(active);
            active.clear();
        }
    }
}
