/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;

import org.klantreis.evidence.load.LogIdentity;
import org.klantreis.evidence.read.ReadLog;
import org.klantreis.model.EventLog;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.OpenLandscape;

/**
 * A log as it was when somebody asked for it, so that it can be read on another thread than that of the model.
 *
 * @param id its id in the model
 * @param name its name
 * @param log reads it; null where the model does not say how
 * @param error why it cannot be read; empty where it can
 */
record LogFile(String id, String name, ReadLog log, String error) {
    /** Describes the logs of a landscape. On the user interface's thread. */
    static List<LogFile> of(LandscapeEvidence evidence) {
        return evidence.landscape().map(landscape -> evidence.logs().stream().map(log -> of(landscape, log)).toList())
                .orElse(List.of());
    }

    /** Describes a log. On the user interface's thread. */
    static LogFile of(OpenLandscape landscape, EventLog log) {
        try {
            return new LogFile(log.getId(), ElementLabels.text(log), ReadLog.of(landscape.model(), log), "");
        } catch (IOException e) {
            return new LogFile(log.getId(), ElementLabels.text(log), null, e.getMessage());
        }
    }

    /** Returns what reads it. */
    ReadLog reading() throws IOException {
        if (log == null) {
            throw new IOException(error);
        }
        return log;
    }

    /**
     * Says in which state the log is.
     *
     * @param known the fingerprints of files that were read before, by what tells that a file is another; added to
     * @return the fingerprint of its content and settings
     * @throws IOException when it cannot be read, with a sentence for the user
     */
    String fingerprint(Map<String, String> known) throws IOException {
        ReadLog reading = reading();
        if (!Files.exists(reading.file())) {
            return reading.identity().fingerprint();
        }
        BasicFileAttributes facts = Files.readAttributes(reading.file(), BasicFileAttributes.class);
        String same = reading.file() + "\n" + facts.size() + "\n" + facts.lastModifiedTime().toMillis() + "\n"
                + reading.settings();
        String fingerprint = known.get(same);
        if (fingerprint == null) {
            LogIdentity identity = reading.identity();
            fingerprint = identity.fingerprint();
            known.put(same, fingerprint);
        }
        return fingerprint;
    }
}
