/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;

import org.klantreis.knowledge.KnowledgeException;

/** Says in one sentence why a command failed. */
final class FailureSentence {
    private FailureSentence() {
    }

    static String of(Throwable failure) {
        if (failure instanceof CancellationException) {
            return "Cancelled.";
        } else if (failure instanceof UncheckedIOException wrapped) {
            return of(wrapped.getCause());
        } else if (failure instanceof FileSystemException file) {
            return ofFile(file);
        } else if (failure instanceof CharacterCodingException) {
            return "A file is not in UTF-8 (" + failure.getMessage() + "); «klantreis validate» names it.";
        } else if (failure instanceof OutOfMemoryError) {
            return "There is not enough memory; give Java more, for example with JAVA_TOOL_OPTIONS=-Xmx4g.";
        } else if (isSaid(failure) && failure.getMessage() != null) {
            return failure.getMessage();
        }
        return "An unexpected error: " + failure + "; run again with --debug and report what it prints.";
    }

    /** Our own exceptions, and those of input and output, speak to users. */
    private static boolean isSaid(Throwable failure) {
        return failure instanceof IOException || failure instanceof IllegalArgumentException
                || failure instanceof CommandFailedException || failure instanceof KnowledgeException;
    }

    /** The system's exceptions for files often say no more than the file's name. */
    private static String ofFile(FileSystemException failure) {
        String file = failure.getFile();
        if (failure instanceof NoSuchFileException) {
            return "There is no file or folder " + file + "; check the path.";
        } else if (failure instanceof AccessDeniedException) {
            return "The file or folder " + file + " may not be read or written; check its permissions.";
        } else if (failure instanceof FileAlreadyExistsException) {
            return "There is something else at " + file + " already; name another place.";
        }
        return "The file or folder " + file + " cannot be used"
                + (failure.getReason() == null ? "" : " (" + failure.getReason() + ")") + "; check the path.";
    }
}
