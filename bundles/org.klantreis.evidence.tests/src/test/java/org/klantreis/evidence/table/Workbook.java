/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small spreadsheets for tests. A number is a cell with date and time; a text that begins with {@literal <} is XML. */
public final class Workbook {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Workbook() {
    }

    /** Writes a workbook with these sheets of rows. */
    public static Path write(Path file, Map<String, List<List<Object>>> sheets) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            StringBuilder types = new StringBuilder();
            StringBuilder list = new StringBuilder();
            StringBuilder relations = new StringBuilder();
            int number = 1;
            for (Map.Entry<String, List<List<Object>>> sheet : new TreeMap<>(sheets).entrySet()) {
                types.append("<Override PartName=\"/xl/worksheets/sheet" + number + ".xml\" ContentType=\"" + TYPES
                        + "worksheet+xml\"/>");
                list.append("<sheet name=\"" + sheet.getKey() + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\""
                        + (sheet.getKey().startsWith("Hidden") ? " state=\"hidden\"" : "") + "/>");
                relations.append("<Relationship Id=\"rId" + number + "\" Type=\"" + RELATIONS
                        + "/worksheet\" Target=\"worksheets/sheet"
                        + number + ".xml\"/>");
                put(zip, "xl/worksheets/sheet" + number + ".xml", "<worksheet xmlns=\"" + MAIN + "\"><sheetData>"
                        + rows(sheet.getValue())
                        + "</sheetData></worksheet>");
                number++;
            }
            put(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPES + "sheet.main+xml\"/>"
                    + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPES + "styles+xml\"/>" + types + "</Types>");
            put(zip, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + list
                    + "</sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + relations + "<Relationship Id=\"rIdS\" Type=\"" + RELATIONS
                            + "/styles\" Target=\"styles.xml\"/></Relationships>");
            put(zip, "xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" "
                    + "formatCode=\"[$-413]dd/mm/yyyy\\ hh:mm\"/></numFmts><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf "
                            + "numFmtId=\"164\"/>"
                    + "<xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        }
        return file;
    }

    private static String rows(List<List<Object>> rows) {
        StringBuilder xml = new StringBuilder();
        int number = 1;
        for (List<Object> row : rows) {
            if (!row.isEmpty()) {
                xml.append("<row r=\"" + number + "\">");
                for (int i = 0; i < row.size(); i++) {
                    xml.append(cell("" + (char) ('A' + i) + number, row.get(i)));
                }
                xml.append("</row>");
            }
            number++;
        }
        return xml.toString();
    }

    private static String cell(String place, Object value) {
        if (value instanceof Double serial) {
            return "<c r=\"" + place + "\" s=\"1\"><v>" + serial + "</v></c>";
        }
        String text = value.toString();
        return text.startsWith("<") ? text.replace("<c", "<c r=\"" + place + "\"")
                : "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + text).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
