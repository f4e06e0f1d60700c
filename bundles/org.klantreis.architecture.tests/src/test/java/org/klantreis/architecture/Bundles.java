/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.architecture;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** Our bundles as they were built: which class is in which, and which of ours a bundle may know. */
final class Bundles {
    /** Each bundle with those of ours that it may use; a bundle that is not here has no place in the layers yet. */
    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("model.edit", Set.of("model")),
            Map.entry("knowledge", Set.of("model", "neo4j.local")),
            Map.entry("neo4j.local", Set.of()),
            Map.entry("exchange", Set.of("model", "evidence")),
            Map.entry("examples", Set.of("model")),
            Map.entry("diff", Set.of("model")),
            Map.entry("versioning", Set.of("model", "diff")),
            Map.entry("method", Set.of("model")),
            Map.entry("impact", Set.of("model", "knowledge")),
            Map.entry("evidence", Set.of("model", "knowledge", "report")),
            Map.entry("report", Set.of("model", "method")),
            Map.entry("publish", Set.of("model", "method", "report", "diff", "impact")),
            Map.entry("cli", Set.of("model", "knowledge", "neo4j.local", "exchange", "examples", "report", "diff", "versioning",
                    "impact", "evidence", "method", "publish")),
            Map.entry("ui", Set.of("model", "model.edit", "exchange", "examples", "versioning")),
            Map.entry("ui.map", Set.of("model", "model.edit", "report", "ui")),
            Map.entry("ui.knowledge", Set.of("model", "model.edit", "report", "knowledge", "neo4j.local", "ui")),
            Map.entry("ui.review", Set.of("model", "model.edit", "report", "knowledge", "diff", "versioning", "impact", "ui", "ui.map",
                    "ui.knowledge")),
            Map.entry("ui.evidence", Set.of("model", "model.edit", "report", "knowledge", "evidence", "ui", "ui.map",
                    "ui.knowledge")),
            Map.entry("ui.method", Set.of("model", "model.edit", "report", "method", "ui", "ui.map")),
            Map.entry("ui.exchange", Set.of("model", "model.edit", "report", "method", "exchange", "publish", "evidence", "ui", "ui.map")),
            Map.entry("ui.testing", Set.of("model", "model.edit", "examples", "ui")));

    private static final Pattern BUILT = Pattern.compile("/bundles/org\\.klantreis\\.([\\w.]+)/target/");
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("org.klantreis")
            .that(DescribedPredicate.describe("are of a bundle", type -> find(type).isPresent()));

    private Bundles() {
    }

    /** The bundles that have classes, by their names without the common prefix: "model.edit". */
    static Set<String> names() {
        return CLASSES.stream().map(Bundles::of).collect(Collectors.toSet());
    }

    /** All classes of one bundle, without its tests. */
    static JavaClasses classesOf(String bundle) {
        return CLASSES.that(DescribedPredicate.describe("are of " + bundle, type -> of(type).equals(bundle)));
    }

    /** The name of the bundle that a class of ours is in. */
    static String of(JavaClass type) {
        return find(type).orElseThrow(() -> new IllegalArgumentException(type.getName() + " is of no bundle of ours"));
    }

    /** Whether a class is in one of our bundles. */
    static boolean isOurs(JavaClass type) {
        return find(type).isPresent();
    }

    /** Whether a bundle works without a screen. */
    static boolean isHeadless(String bundle) {
        return !bundle.equals("ui") && !bundle.startsWith("ui.");
    }

    private static Optional<String> find(JavaClass type) {
        return type.getSource().map(source -> BUILT.matcher(source.getUri().toString())).filter(Matcher::find)
                .map(place -> place.group(1)).filter(name -> !name.endsWith(".tests"));
    }
}
