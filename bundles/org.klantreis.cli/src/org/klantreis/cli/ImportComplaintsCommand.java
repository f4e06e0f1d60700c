/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.klantreis.evidence.complaints.ComplaintImportReport;
import org.klantreis.evidence.complaints.ComplaintPreview;
import org.klantreis.evidence.complaints.ImportComplaints;
import org.klantreis.evidence.complaints.PreparedImport;
import org.klantreis.evidence.complaints.RejectFile;
import org.klantreis.evidence.complaints.UnlinkedValue;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.ComplaintSource;
import org.klantreis.model.project.LandscapeProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings complaints from a file into a book of the project. */
@Command(name = "complaints", mixinStandardHelpOptions = true, description = {
    "Import complaints from a CSV or XLSX file. What its columns mean is proposed from their names, told, and "
            + "kept in the project.",
    "Importing again updates complaints by their id and leaves your own work as it is. Only mapped columns "
            + "come into the project."},
        footer = {"", "Fields: ID, RECEIVED, CLOSED, CHANNEL, TOUCHPOINT, UNIT, SEGMENT, CLUSTER, TEXT, ADVICE, CUSTOMER, "
            + "WITHIN_MANDATE.",
            "", "Examples:", "  klantreis import complaints 2026.csv --dry-run",
            "  klantreis import complaints 2026.csv --map CLUSTER=Theme --map CLUSTER=Topic --privacy TEXT=LEAVE_OUT",
            "  klantreis import complaints 2026.csv --accept-links --link \"UNIT:Dept. 7=Claims Intake\" --rejects rejects.csv"})
final class ImportComplaintsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private ProjectOptions options;
    @Mixin
    private FormatOption format;
    @Mixin
    private ComplaintSettings settings;
    @Parameters(paramLabel = "FILE", description = "The CSV or XLSX file.")
    private Path file;
    @Option(names = "--book", paramLabel = "NAME",
            description = "The book of complaints; made where there is none. Default: the one the file came into before, or "
                    + "the file's name.")
    private String book;
    @Option(names = "--accept-links",
            description = "Link values to the channels, touchpoints, units and personas with the same words in their names.")
    private boolean acceptLinks;
    @Option(names = "--link", paramLabel = "FIELD:VALUE=NAME",
            description = "Link a value of CHANNEL, TOUCHPOINT, UNIT or SEGMENT to what the project calls so; may be repeated.")
    private List<String> links = new ArrayList<>();
    @Option(names = "--dry-run", description = "Tell what would be done, and write nothing into the project.")
    private boolean dryRun;
    @Option(names = "--rejects", paramLabel = "FILE",
            description = "Write the rows that cannot be imported to this CSV file, and why.")
    private Path rejects;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CommandFailedException("There is no file " + file + "; check the path.");
        }
        LandscapeProject project = options.open();
        Optional<ComplaintSource> known = ImportComplaints.known(project, file.getFileName().toString());
        ComplaintSource source = settings.applyTo(known, () -> ComplaintPreview.of(file, settings.reading(), ReadMonitor.NONE));
        ComplaintReportText text = new ComplaintReportText(spec.commandLine().getErr());
        text.mapping(source);
        ImportComplaints action = new ImportComplaints(project, file, source);
        action.refuseProblems();
        PreparedImport prepared = action.prepare(ReadMonitor.NONE);
        link(project, prepared);
        ComplaintImportReport report = prepared.apply(action.book(bookName(known)));
        report = dryRun ? report : action.save(report);
        if (rejects != null) {
            RejectFile.write(rejects, report.rejects());
        }
        print(report, text);
        return report.rejects().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private String bookName(Optional<ComplaintSource> known) {
        String name = file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
        return book != null ? book : known.map(source -> ((ComplaintBook) source.eContainer()).getName()).orElse(name);
    }

    private void link(LandscapeProject project, PreparedImport prepared) {
        if (acceptLinks) {
            prepared.unlinked().stream().filter(UnlinkedValue::isSure)
                    .forEach(value -> prepared.link(value.field(), value.value(), value.proposal().orElseThrow()));
        }
        links.forEach(link -> LinkOption.parse(link).apply(project, prepared));
    }

    private void print(ComplaintImportReport report, ComplaintReportText text) {
        if (!format.isText()) {
            format.print(ComplaintReportText.table(report));
            return;
        }
        text.details(report, rejects != null);
        PrintWriter out = spec.commandLine().getOut();
        out.println(report + (dryRun ? " Nothing was written, since this was a dry run." : ""));
    }
}
