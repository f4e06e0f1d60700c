/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymKeyTest {
    @TempDir
    private Path home;

    @Test
    void isMadeOnFirstUseAndFoundAgain() throws IOException {
        Path state = home.resolve("not/there/yet");
        PseudonymKey first = PseudonymKey.of(Map.of(), state);
        PseudonymKey second = PseudonymKey.of(Map.of(), state);
        assertThat(first.pseudonym("customer", "4711")).matches("[0-9a-f]{24}").isEqualTo(second.pseudonym("customer", "4711"));
        assertThat(first.check()).isEqualTo(second.check());
        assertThat(Files.list(state)).containsExactly(state.resolve("pseudonym.key"));
    }

    @Test
    void isForItsOwnerAlone() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "Skipped: no rights of files here.");
        PseudonymKey.of(Map.of(), home);
        Path file = home.resolve("pseudonym.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> PseudonymKey.of(Map.of(), home)).isInstanceOf(IOException.class)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void differsByKeyAndByKind() throws IOException {
        PseudonymKey one = PseudonymKey.of(Map.of(PseudonymKey.VARIABLE, "a long enough key 1"), home);
        PseudonymKey two = PseudonymKey.of(Map.of(PseudonymKey.VARIABLE, "a long enough key 2"), home);
        assertThat(one.pseudonym("customer", "4711")).isNotEqualTo(two.pseudonym("customer", "4711"))
                .isNotEqualTo(one.pseudonym("id", "4711"));
        assertThat(one.check()).isNotEqualTo(two.check());
        assertThat(home).isEmptyDirectory();
    }

    /** Computed with another implementation of HMAC-SHA-256: what was pseudonymised must stay so in later versions. */
    @Test
    void staysTheSame() throws IOException {
        PseudonymKey key = PseudonymKey.of(Map.of(PseudonymKey.VARIABLE, "0123456789abcdef"), home);
        assertThat(key.pseudonym("customer", "4711")).isEqualTo("e2c462ed424d2116fb627b59");
    }

    @Test
    void refusesAKeyThatProtectsNobody() {
        assertThatThrownBy(() -> PseudonymKey.of(Map.of(PseudonymKey.VARIABLE, "short"), home)).isInstanceOf(IOException.class)
                .hasMessageContaining("too short").hasMessageNotContaining("«short»");
    }

    @Test
    void refusesADamagedFile() throws IOException {
        PseudonymKey.of(Map.of(), home);
        Files.writeString(home.resolve("pseudonym.key"), "oops");
        assertThatThrownBy(() -> PseudonymKey.of(Map.of(), home)).isInstanceOf(IOException.class).hasMessageContaining("damaged");
    }

    @Test
    void livesWhereTheSystemKeepsState() {
        assertThat(new StateFolder("Linux", home, Map.of()).path()).isEqualTo(home.resolve(".local/state/klantreis"));
        assertThat(new StateFolder("Linux", home, Map.of("XDG_STATE_HOME", "/s")).path()).isEqualTo(Path.of("/s/klantreis"));
        assertThat(new StateFolder("Mac OS X", home, Map.of()).path())
                .isEqualTo(home.resolve("Library/Application Support/Klantreis"));
        assertThat(new StateFolder("Windows 11", home, Map.of()).path()).isEqualTo(home.resolve("AppData/Local/Klantreis"));
        assertThat(new StateFolder("Linux", home, Map.of("KLANTREIS_STATE", "/k")).path()).isEqualTo(Path.of("/k"));
    }
}
