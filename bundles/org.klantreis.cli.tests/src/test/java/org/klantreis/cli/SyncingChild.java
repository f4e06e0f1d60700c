/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

/** A process that runs the command {@code sync} and says «now» when it has made progress a number of times. */
final class SyncingChild {
    private SyncingChild() {
    }

    /** Takes the project's folder; after how many signs of progress; whether to wait there. */
    public static void main(String[] arguments) {
        AtomicInteger countdown = new AtomicInteger(Integer.parseInt(arguments[1]));
        boolean wait = Boolean.parseBoolean(arguments[2]);
        System.exit(KlantreisCommand.run(Terminal.out(), Terminal.err(), Run.syncing(err -> (task, done, total) -> {
            if (countdown.decrementAndGet() == 0) {
                System.out.println("now");
                if (wait) {
                    hold();
                }
            }
        }), "sync", "--project", arguments[0]));
    }

    private static void hold() {
        try {
            System.in.read(); // nothing ever comes
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
