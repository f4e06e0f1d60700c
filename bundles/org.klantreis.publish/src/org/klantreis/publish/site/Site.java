/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

import org.klantreis.publish.contents.Report;
import org.klantreis.publish.words.Words;
import org.klantreis.report.paint.InlineColours;
import org.klantreis.report.paint.InlineSvg;
import org.klantreis.report.scene.Palette;
import org.klantreis.report.text.Typeface;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/**
 * Writes a report as one page that needs nothing else: pictures, fonts, styles and script are in it, and it loads nothing from
 * anywhere, which its own security policy forbids. All that comes from a model is escaped; templates come from this bundle only.
 *
 * <pre>{@code
 * try (Writer out = Files.newBufferedWriter(file)) {
 *     Site.write(report, words, out);
 * }
 * }</pre>
 */
public final class Site {
    private static final String FOLDER = "/org/klantreis/publish/site/";

    private Site() {
    }

    /**
     * Writes the page.
     *
     * @param report the report
     * @param words its words, in the same language
     * @param out where it goes, in UTF-8; not closed
     * @throws IOException when it cannot be written
     */
    public static void write(Report report, Words words, Writer out) throws IOException {
        Anchors anchors = new Anchors(report);
        String script = resource("site.js");
        Map<String, Object> model = new HashMap<>();
        model.put("report", report);
        model.put("language", report.locale().toLanguageTag());
        model.put("words", words);
        model.put("views", new Views(report, words, anchors));
        model.put("pictures", new Pictures(anchors));
        model.put("style", style(report));
        model.put("script", script);
        model.put("scriptHash", hash(script));
        model.put("texts", SearchIndex.texts(report, words));
        model.put("index", SearchIndex.of(report, anchors));
        try {
            template().process(model, out);
        } catch (TemplateException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Template template() throws IOException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(Site.class, FOLDER);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_34));
        return configuration.getTemplate("site.ftl");
    }

    private static String style(Report report) throws IOException {
        int units = report.facts().units();
        TreeSet<Integer> characters = new TreeSet<>(Characters.of(report));
        String dark = InlineColours.declarations(Palette.DARK, units);
        return InlineSvg.fonts(Typeface.bundled(), characters) + ":root{" + InlineColours.declarations(Palette.LIGHT, units)
                + "}\n@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){" + dark
                + "}}\n@media screen{:root[data-theme=dark]{" + dark + "}}\n@media print{:root{"
                + InlineColours.declarations(Palette.PRINT, units) + "}}\n" + resource("site.css");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Site.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IOException("The file " + name + " is missing from the installation; install Klantreis again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
