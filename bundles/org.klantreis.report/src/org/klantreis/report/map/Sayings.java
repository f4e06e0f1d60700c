/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.model.Activity;
import org.klantreis.model.Complaint;
import org.klantreis.model.Element;
import org.klantreis.model.Measurement;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.measures.Flow.StepPassage;
import org.klantreis.model.measures.Marks;
import org.klantreis.model.measures.Passage;
import org.klantreis.report.layout.Words;

/** What tool tips and descriptions say. */
final class Sayings {
    private static final int CLUSTERS = 4;

    private final MapSource source;
    private final Words words;

    Sayings(MapSource source, Words words) {
        this.source = source;
        this.words = words;
    }

    /** Returns the name of an element, or the word for one without. */
    String nameOf(Element element) {
        String name = Differences.name(element);
        return name.isBlank() ? words.get("unnamed") : name;
    }

    String cell(Step step, String lane, String text) {
        return words.get(text == null || text.isBlank() ? "says.cell.empty" : "says.cell", nameOf(step), lane, text);
    }

    String step(Step step, int place, int of) {
        String says = words.get("says.step", place, of, nameOf(step));
        if (step.isMomentOfTruth()) {
            says += ", " + words.get("says.moment");
        }
        if (step.getImportance() != null) {
            says += ", " + words.get("says.importance", step.getImportance());
        }
        return says;
    }

    /** Returns what a card tells about its step: its documentation, and the steps of the journey laid over that it stands for. */
    String stepTip(Col column) {
        List<String> lines = new ArrayList<>();
        if (column.step.getDocumentation() != null && !column.step.getDocumentation().isBlank()) {
            lines.add(column.step.getDocumentation().strip());
        }
        column.others.forEach(other -> lines.add(words.get("tip.other", nameOf(other))));
        return String.join("\n", lines);
    }

    String touchpoint(Step step) {
        Touchpoint touchpoint = step.getTouchpoint();
        if (touchpoint == null) {
            return words.get("says.touchpoint.none", nameOf(step));
        }
        if (touchpoint.eIsProxy()) {
            return words.get("touchpoint.missing");
        }
        return words.get("says.touchpoint", nameOf(step), nameOf(touchpoint), words.of(touchpoint.getKind()),
                Differences.name(touchpoint.getChannel()));
    }

    String touchpointTip(Touchpoint touchpoint) {
        if (touchpoint == null) {
            return "";
        }
        if (touchpoint.eIsProxy()) {
            return words.get("touchpoint.missing");
        }
        List<String> lines = new ArrayList<>();
        lines.add(nameOf(touchpoint));
        line(lines, "tip.channel", Differences.name(touchpoint.getChannel()));
        line(lines, "tip.kind", words.of(touchpoint.getKind()));
        line(lines, "tip.owner", Differences.name(touchpoint.getOwner()));
        line(lines, "tip.service", Differences.name(touchpoint.getService()));
        line(lines, "tip.procedure", Differences.name(touchpoint.getProcedure()));
        return String.join("\n", lines);
    }

    String channel(Touchpoint touchpoint) {
        return words.get("says.channel", Differences.name(touchpoint.getChannel()));
    }

    String mark(Step step) {
        Double mark = Marks.of(step);
        if (mark == null) {
            return words.get("says.mark.none", nameOf(step));
        }
        String key = mark < source.insufficientBelow() ? "says.mark.insufficient" : "says.mark";
        return words.get(key, nameOf(step), words.mark(mark));
    }

    String markTip(Step step) {
        List<String> lines = new ArrayList<>();
        lines.add(mark(step));
        for (Measurement measurement : step.getMeasurements()) {
            String says = words.get("tip.measurement", words.number(measurement.getValue()),
                    words.number(measurement.getScaleMax()), words.number(measurement.getScaleMin()));
            if (measurement.getN() != null) {
                says += ", n=" + measurement.getN();
            }
            if (measurement.getSource() != null && !measurement.getSource().isBlank()) {
                says += ", " + measurement.getSource();
            }
            if (measurement.getDate() != null) {
                says += ", " + measurement.getDate();
            }
            lines.add(says + " \u2192 " + words.mark(Marks.converted(measurement)));
        }
        return String.join("\n", lines);
    }

    String complaints(Step step) {
        return words.get("says.complaints", nameOf(step), source.complaintsAbout(step.getTouchpoint()).size());
    }

    String complaintsTip(Step step) {
        List<Complaint> complaints = source.complaintsAbout(step.getTouchpoint());
        if (complaints.isEmpty()) {
            return "";
        }
        Map<String, Integer> clusters = new LinkedHashMap<>();
        for (Complaint complaint : complaints) {
            String cluster = Differences.name(complaint.getCluster());
            clusters.merge(cluster.isEmpty() ? words.get("cluster.none") : cluster, 1, Integer::sum);
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.get("tip.complaints", complaints.size(), nameOf(step.getTouchpoint())));
        clusters.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(CLUSTERS)
                .forEach(e -> lines.add(e.getValue() + " \u00d7 " + e.getKey()));
        return String.join("\n", lines);
    }

    String workplace(Step step, String lane) {
        return words.get("says.workplace", lane, nameOf(step));
    }

    String work(Work work) {
        String unit = work.unit == null ? words.get("unit.none") : nameOf(work.unit);
        return work.activity == null ? words.get("says.owner", nameOf(work.column.step), unit)
                : words.get("says.work", nameOf(work.activity), unit, words.get("lane." + work.lane));
    }

    String workTip(Work work) {
        List<String> lines = new ArrayList<>();
        lines.add(work.activity == null ? words.get("tip.owner.work") : nameOf(work.activity));
        if (work.unit != null && !work.unit.eIsProxy()) {
            String silo = nameOf(MapSource.siloOf(work.unit));
            String unit = nameOf(work.unit);
            line(lines, "tip.unit", silo.equals(unit) ? unit : unit + " (" + silo + ")");
        }
        Activity activity = work.activity;
        if (activity != null) {
            line(lines, "tip.service", Differences.name(activity.getService()));
            line(lines, "tip.application", Differences.name(activity.getApplication()));
            line(lines, "tip.procedure", Differences.name(activity.getProcedure()));
            line(lines, "tip.work", activity.getWorkTime() == null ? "" : words.time(activity.getWorkTime()));
            line(lines, "tip.wait", work.wait);
        }
        return String.join("\n", lines);
    }

    String wait(Work work) {
        String cause = work.activity.getWaitingCause();
        return cause == null || cause.isBlank() ? words.get("says.wait", nameOf(work.activity), work.wait)
                : words.get("says.wait.cause", nameOf(work.activity), work.wait, cause);
    }

    String handoff(Passage passage) {
        String key = passage.isCrossSilo() ? "says.handoff.cross" : "says.handoff";
        return words.get(key, nameOf(passage.from().unit()), nameOf(passage.to().unit()), nameOf(passage.to().step()),
                nameOf(MapSource.siloOf(passage.from().unit())), nameOf(MapSource.siloOf(passage.to().unit())));
    }

    String handoffTip(Passage passage) {
        List<String> lines = new ArrayList<>();
        lines.add(handoff(passage));
        if (passage.share() < 1) {
            line(lines, "tip.share", words.percent(passage.share()));
        }
        if (passage.to().waitingTime() > 0) {
            line(lines, "tip.wait", words.time(passage.to().waitingTime()));
        }
        return String.join("\n", lines);
    }

    String route(StepPassage passage) {
        String says = words.get("says.route", nameOf(passage.from()), nameOf(passage.to()));
        if (passage.share() < 1) {
            says += ", " + words.percent(passage.share());
        }
        return passage.condition().isBlank() ? says : says + ": " + passage.condition();
    }

    private void line(List<String> lines, String key, String text) {
        if (!text.isBlank()) {
            lines.add(words.get(key, text));
        }
    }
}
