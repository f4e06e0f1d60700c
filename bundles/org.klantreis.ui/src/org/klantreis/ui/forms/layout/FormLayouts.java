/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.model.KlantreisPackage.Literals;

/**
 * How the forms of all classes look. What {@code forms.layout} does not say follows from the metamodel, so that a new class or
 * feature has a form without any new code.
 */
public final class FormLayouts {
    private static final String FILE = "forms.layout";
    private static final Set<EStructuralFeature> HIDDEN = Set.of(Literals.IDENTIFIED__ID, Literals.DOCUMENT__FORMAT);
    private static final Map<String, Map<String, String>> DECLARED = read();

    private FormLayouts() {
    }

    /**
     * Lays out the form of a class.
     *
     * @param type the class, not abstract
     * @return its groups, in order; all features but the id and the file format's version are in one of them, once
     */
    public static List<GroupLayout> of(EClass type) {
        Set<EStructuralFeature> rest = new LinkedHashSet<>(type.getEAllStructuralFeatures());
        rest.removeAll(HIDDEN);
        List<GroupLayout> groups = new ArrayList<>();
        if (Literals.ELEMENT.isSuperTypeOf(type)) {
            take(groups, "identity", type, rest, declared("Element", "identity"));
        }
        List<FieldLayout> last = Literals.ELEMENT.isSuperTypeOf(type)
                ? fields(type, rest, declared("Element", "more")) : List.of();
        Map<String, String> own = DECLARED.getOrDefault(type.getName(), Map.of());
        own.forEach((key, text) -> take(groups, key, type, rest, text));
        byDefault(groups, rest);
        if (!last.isEmpty()) {
            groups.add(new GroupLayout("more", title("more"), last));
        }
        return groups;
    }

    private static void byDefault(List<GroupLayout> groups, Set<EStructuralFeature> rest) {
        add(groups, "details", rest.stream().filter(feature -> !(feature instanceof EReference)).toList());
        add(groups, "relations", rest.stream()
                .filter(feature -> feature instanceof EReference reference && !reference.isContainment()).toList());
        add(groups, "contents", rest.stream()
                .filter(feature -> feature instanceof EReference reference && reference.isContainment()).toList());
    }

    private static void add(List<GroupLayout> groups, String key, List<EStructuralFeature> features) {
        if (!features.isEmpty()) {
            groups.add(new GroupLayout(key, title(key), features.stream().map(FieldLayout::of).toList()));
        }
    }

    private static void take(List<GroupLayout> groups, String key, EClass type, Set<EStructuralFeature> rest, String text) {
        List<FieldLayout> fields = fields(type, rest, text);
        if (!fields.isEmpty()) {
            groups.add(new GroupLayout(key, title(key), fields));
        }
    }

    private static List<FieldLayout> fields(EClass type, Set<EStructuralFeature> rest, String text) {
        List<FieldLayout> fields = new ArrayList<>();
        for (String word : text.isBlank() ? new String[0] : text.strip().split("\\s+")) {
            String[] parts = word.split(":");
            EStructuralFeature feature = type.getEStructuralFeature(parts[0]);
            if (feature == null) {
                throw new IllegalArgumentException(FILE + " names a feature that " + type.getName() + " has not: " + parts[0]);
            }
            if (rest.remove(feature)) {
                fields.add(field(feature, parts));
            }
        }
        return fields;
    }

    private static FieldLayout field(EStructuralFeature feature, String[] parts) {
        FieldLayout layout = FieldLayout.of(feature);
        for (int i = 1; i < parts.length; i++) {
            layout = switch (parts[i]) {
                case "half" -> new FieldLayout(feature, layout.style(), false);
                case "wide" -> new FieldLayout(feature, layout.style(), true);
                default -> new FieldLayout(feature, FieldStyle.valueOf(parts[i].toUpperCase(Locale.ROOT)), layout.wide());
            };
        }
        return layout;
    }

    private static String declared(String type, String group) {
        return DECLARED.getOrDefault(type, Map.of()).getOrDefault(group, "");
    }

    private static String title(String key) {
        return ResourceBundle.getBundle(FormLayouts.class.getPackageName() + ".groups", Locale.getDefault(),
                FormLayouts.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)).getString(key);
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> all = new HashMap<>();
        Map<String, String> current = Map.of();
        try (InputStream in = FormLayouts.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    current = all.computeIfAbsent(line.substring(1, line.indexOf(']')), name -> new java.util.LinkedHashMap<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    int colon = line.indexOf(':');
                    current.put(line.substring(0, colon).strip(), line.substring(colon + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return all;
    }
}
