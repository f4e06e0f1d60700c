/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program is free software: you can redistribute it and/or modify it under the terms of the
 * GNU General Public License as published by the Free Software Foundation, either version 3 of the
 * License, or (at your option) any later version: https://www.gnu.org/licenses/gpl-3.0.html
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.klantreis.neo4j.server;

import java.io.IOException;
import java.nio.file.FileSystemException;

import org.neo4j.io.locker.FileLockException;

/** What the exit status of the server process says. The client in org.klantreis.neo4j.local knows the same numbers. */
enum ExitStatus {

    /** Stopped on request or because nobody asked anything any more. */
    STOPPED(0),
    /** Another process has this folder's store open. */
    STORE_IN_USE(10),
    /** The store cannot be opened: it is damaged, or of a newer version. */
    STORE_DAMAGED(11),
    /** Anything else: wrong arguments, no space, no permission, no memory. */
    FAILED(12);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** Tells a damaged store, which a new one mends, from trouble of the machine, which would hit the new one as well. */
    static ExitStatus of(Throwable failure) {
        ExitStatus status = STORE_DAMAGED;
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 50; cause = cause.getCause(), depth++) {
            if (cause instanceof FileLockException) {
                return STORE_IN_USE;
            }
            if (cause instanceof VirtualMachineError || cause instanceof java.net.SocketException || isTroubleOfTheDisk(cause)) {
                status = FAILED;
            }
        }
        return status;
    }

    private static boolean isTroubleOfTheDisk(Throwable cause) {
        return cause instanceof java.nio.file.AccessDeniedException
                || cause instanceof FileSystemException file && file.getReason() != null && speaksOfTheDisk(file.getReason())
                || cause instanceof IOException && cause.getMessage() != null && speaksOfTheDisk(cause.getMessage());
    }

    private static boolean speaksOfTheDisk(String message) {
        return message.contains("No space left") || message.contains("Read-only file system") || message.contains("quota")
                || message.contains("Too many open files") || message.contains("not enough space");
    }
}
