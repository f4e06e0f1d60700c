/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.testing;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Runs the user interface's events from a test on the user interface's thread, instead of sleeping. */
public final class EventLoop {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private EventLoop() {
    }

    /** Handles all events that are due. */
    public static void flush() {
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            // until there is none
        }
    }

    /**
     * Handles events until something is so.
     *
     * @param what what is waited for, for the failure: "the Problems view shows the marker"
     * @param condition whether it is so
     */
    public static void until(String what, BooleanSupplier condition) {
        until(what, PATIENCE, condition);
    }

    /**
     * Handles events until something is so that takes long, such as a server's start on a busy machine.
     *
     * @param what what is waited for, for the failure
     * @param patience how long at most
     * @param condition whether it is so
     */
    public static void until(String what, Duration patience, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + patience.toNanos();
        // An event that comes anyway, so that sleep() ends also where a background thread changes what is waited for.
        Runnable[] tick = new Runnable[1];
        tick[0] = () -> display.timerExec(20, tick[0]);
        tick[0].run();
        try {
            flush();
            while (!condition.getAsBoolean()) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("Waited " + patience.toSeconds() + " s in vain until " + what);
                }
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
        } finally {
            display.timerExec(-1, tick[0]);
        }
        flush();
    }

    /**
     * Handles events until no job of a family is scheduled, waits or runs.
     *
     * @param family the family
     */
    public static void untilDone(Object family) {
        until("the jobs of " + family + " are done", () -> Job.getJobManager().find(family).length == 0);
    }
}
