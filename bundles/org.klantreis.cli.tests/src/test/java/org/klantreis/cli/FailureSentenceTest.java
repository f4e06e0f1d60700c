/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.klantreis.knowledge.KnowledgeException;

class FailureSentenceTest {
    @Test
    void repeatsWhatOurOwnExceptionsSay() {
        assertThat(FailureSentence.of(new CommandFailedException("This is wrong."))).isEqualTo("This is wrong.");
        assertThat(FailureSentence.of(new KnowledgeException("That is wrong."))).isEqualTo("That is wrong.");
        assertThat(FailureSentence.of(new UncheckedIOException(new IOException("So is this.")))).isEqualTo("So is this.");
    }

    @Test
    void saysMoreThanTheNameOfAFile() {
        assertThat(FailureSentence.of(new NoSuchFileException("/a/b")))
                .isEqualTo("There is no file or folder /a/b; check the path.");
        assertThat(FailureSentence.of(new AccessDeniedException("/a/b")))
                .isEqualTo("The file or folder /a/b may not be read or written; check its permissions.");
        assertThat(FailureSentence.of(new FileSystemException("/a/b", null, "Read-only file system")))
                .isEqualTo("The file or folder /a/b cannot be used (Read-only file system); check the path.");
    }

    @Test
    void asksForAReportOfWhatNobodyExpected() {
        assertThat(FailureSentence.of(new IllegalStateException("oops")))
                .isEqualTo("An unexpected error: java.lang.IllegalStateException: oops; run again with --debug and report what "
                        + "it prints.");
        assertThat(FailureSentence.of(new IOException())).startsWith("An unexpected error: ");
    }

    @Test
    void knowsWhatIsNoError() {
        assertThat(FailureSentence.of(new CancellationException("by the user"))).isEqualTo("Cancelled.");
    }
}
