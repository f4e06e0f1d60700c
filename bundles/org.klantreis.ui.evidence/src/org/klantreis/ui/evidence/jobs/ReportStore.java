/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.jobs;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;
import org.osgi.framework.FrameworkUtil;

/** Keeps the reports of the last load of each log, in the workspace: they are no part of the model. */
final class ReportStore {
    private static final String EXAMPLE = "example";
    private static final String FINDING = "finding";
    private static final String DROPPED = "dropped";

    private final Path folder;

    ReportStore(Path folder) {
        this.folder = folder;
    }

    /** Returns that of the workspace. */
    static ReportStore ofWorkspace() {
        return new ReportStore(Platform.getStateLocation(FrameworkUtil.getBundle(ReportStore.class)).toFile().toPath().resolve("reports"));
    }

    private Path file(String log) {
        return folder.resolve(log.replaceAll("[^A-Za-z0-9-]", "_") + ".xml");
    }

    /** Reads one; one that cannot be read is as good as none. */
    Optional<LogReport> load(String log) {
        if (!Files.isRegularFile(file(log))) {
            return Optional.empty();
        }
        try (Reader reader = Files.newBufferedReader(file(log))) {
            XMLMemento root = XMLMemento.createReadRoot(reader);
            List<LogReport.Drop> dropped = Arrays.stream(root.getChildren(DROPPED))
                    .map(drop -> new LogReport.Drop(drop.getString("reason"), number(drop, "count"), texts(drop, EXAMPLE)))
                    .toList();
            return Optional.of(new LogReport(root.getString("fingerprint"), Instant.parse(root.getString("when")), number(root,
                    "rows"),
                    number(root, "kept"), dropped, texts(root, FINDING)));
        } catch (IOException | WorkbenchException | RuntimeException e) {
            Platform.getLog(ReportStore.class).warn("The report of a load cannot be read: " + file(log), e);
            return Optional.empty();
        }
    }

    private static List<String> texts(IMemento parent, String type) {
        return Arrays.stream(parent.getChildren(type)).map(IMemento::getTextData).map(text -> text == null ? "" : text).toList();
    }

    private static long number(IMemento node, String key) {
        return Long.parseLong(node.getString(key));
    }

    /** Keeps one. */
    void save(String log, LogReport report) {
        XMLMemento root = XMLMemento.createWriteRoot("report");
        root.putString("fingerprint", report.fingerprint());
        root.putString("when", report.when().toString());
        root.putString("rows", Long.toString(report.rows()));
        root.putString("kept", Long.toString(report.kept()));
        for (LogReport.Drop drop : report.dropped()) {
            IMemento node = root.createChild(DROPPED);
            node.putString("reason", drop.reason());
            node.putString("count", Long.toString(drop.count()));
            drop.examples().forEach(example -> node.createChild(EXAMPLE).putTextData(example));
        }
        report.findings().forEach(finding -> root.createChild(FINDING).putTextData(finding));
        try {
            Files.createDirectories(folder);
            try (Writer writer = Files.newBufferedWriter(file(log))) {
                root.save(writer);
            }
        } catch (IOException e) {
            // The load is done; only its report will be gone with the session.
            Platform.getLog(ReportStore.class).warn("The report of a load cannot be kept: " + file(log), e);
        }
    }
}
