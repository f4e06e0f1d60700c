/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.publish.Havenbank;
import org.klantreis.publish.ReportFormat;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The page of the example as its readers use it, from a file, in a real browser. */
class PageInBrowserTest {
    @TempDir
    static Path folder;
    private static Path page;
    private static Browser browser;

    @BeforeAll
    static void write() throws IOException {
        browser = Browser.start();
        page = Files.write(folder.resolve("report.html"), Havenbank.written(Havenbank.open(), Locale.ENGLISH, ReportFormat.HTML));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() {
        browser.size(1440, 1000).dark(false).open(page, "");
        browser.run("localStorage.clear()");
        browser.open(Path.of("/dev/null"), "").open(page, "");
    }

    private static String chapter() {
        List<WebElement> shown = browser.all(".chapter:not([hidden])");
        assertThat(shown).hasSize(1);
        return shown.get(0).findElement(By.tagName("h2")).getText();
    }

    @Test
    void opensOnWhatToDoAndAsksTheNetworkForNothing() {
        assertThat(chapter()).isEqualTo("What to do");
        assertThat(browser.find("#answers").getText()).contains("What must we repair?", "30 steps get an insufficient mark",
                "Where must we excel, and why?", "What may stay a six?", "Who must know?", "Whom do we owe an answer?");
        assertThat(browser.run("return performance.getEntriesByType('resource').filter(e => !e.name.startsWith('data:')).length"))
                .isEqualTo(0L);
        assertThat(browser.complaints()).isEmpty();
        browser.screenshot("answers-light");
        browser.dark(true).screenshot("answers-dark");
        browser.dark(false).size(420, 900).screenshot("answers-narrow");
    }

    @Test
    void findsWhatIsTypedAndLeadsThere() {
        browser.find("body").sendKeys("/");
        assertThat(browser.focused().getAttribute("id")).isEqualTo("q");
        browser.find("#q").sendKeys("certificate of inh");
        List<WebElement> found = browser.all("#found [data-id]");
        assertThat(found).extracting(WebElement::getText)
                    .anyMatch(text -> text.startsWith("Send the certificate of inheritance"));
        browser.screenshot("search");
        browser.find("#q").sendKeys(Keys.ARROW_DOWN);
        String chosen = browser.find("#found [aria-selected=true]").getText();
        browser.find("#q").sendKeys(Keys.ENTER);
        browser.await("the place of what was found", () -> browser.hash().length() > 1);
        WebElement target = browser.find(":target");
        assertThat(target.isDisplayed()).isTrue();
        assertThat(target.getText()).contains(chosen.lines().findFirst().orElseThrow());
    }

    @Test
    void findsNothingAndSaysSo() {
        browser.find("#q").sendKeys("zzqx");
        assertThat(browser.find("#found").getText()).isEqualTo("Nothing is called that.");
        browser.find("#q").sendKeys(Keys.ESCAPE);
        assertThat(browser.find("#found").isDisplayed()).isFalse();
    }

    @Test
    void followsALinkFromAnAnswerToTheStepOnItsMapAndOnToItsTouchpoint() {
        browser.find("#answers .answer li .about a").click();
        browser.await("the step", () -> browser.hash().startsWith("#e-"));
        assertThat(browser.find(":target").getText()).contains("Fail to sign in");
        assertThat(chapter()).isEqualTo("Online sign-in problem");
        assertThat(browser.all(".chapter:not([hidden]) .spots a.on")).isNotEmpty();
        browser.screenshot("step");
        WebElement touchpoint = browser.find(".chapter:not([hidden]) svg.map a.touchpoint");
        String href = touchpoint.getDomAttribute("href");
        browser.run("arguments[0].scrollIntoView({block: 'center', inline: 'center'})", touchpoint);
        touchpoint.findElement(By.tagName("rect")).click();
        browser.await("the touchpoint", () -> href.endsWith(browser.hash()));
        assertThat(chapter()).isEqualTo("Touchpoints");
    }

    @Test
    void sortsByAnyColumn() {
        browser.open(page, "#handoffs");
        WebElement waiting = browser.all("#handoffs .listing").get(1).findElements(By.cssSelector("th button")).stream()
                .filter(button -> button.getText().startsWith("Waiting")).findFirst().orElseThrow();
        waiting.click();
        assertThat(browser.all("#handoffs .listing").get(1).findElement(By.cssSelector("tbody tr")).getText())
                .contains("Send the certificate of inheritance").contains("336");
        assertThat(browser.all("#handoffs th[aria-sort=descending]")).hasSize(1);
        waiting.click();
        assertThat(browser.all("#handoffs .listing").get(1).findElement(By.cssSelector("tbody tr")).getText())
                .doesNotContain("336");
    }

    @Test
    void filtersByAValueAndByWords() {
        browser.open(page, "#priorities");
        WebElement rule = browser.find("#priorities .filters select[aria-label=Decision]");
        new Select(rule).selectByVisibleText("Repair (30)");
        assertThat(browser.find("#priorities .rows").getText()).isEqualTo("30 of 123 rows");
        browser.find("#priorities .filters input").sendKeys("voice menu");
        assertThat(browser.all("#priorities tbody tr")).filteredOn(WebElement::isDisplayed).isNotEmpty()
                .allSatisfy(row -> assertThat(row.getText()).containsIgnoringCase("voice menu").contains("Repair"));
        browser.screenshot("filtered");
    }

    @Test
    void turnsDarkAndBack() {
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(244, 245, 247)");
        browser.find("#theme").click();
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(22, 25, 28)");
        browser.find("#theme").click();
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(244, 245, 247)");
    }

    @Test
    void showsAMapInTheColoursOfThePage() {
        String id = Havenbank.open().journeys().stream().filter(journey -> "Report damage".equals(journey.getName())).findFirst()
                .orElseThrow().getId();
        browser.open(page, "#journey-" + id);
        assertThat(chapter()).isEqualTo("Report damage");
        browser.screenshot("journey-light");
        browser.dark(true).screenshot("journey-dark");
        browser.dark(false).print(true).screenshot("journey-print");
        browser.print(false);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void isAllThereWithoutScript() throws IOException {
        String text = Files.readString(page);
        Path plain = Files.writeString(folder.resolve("plain.html"), text.replaceAll("(?s)<script.*?</script>", ""));
        browser.open(plain, "");
        assertThat(browser.all(".chapter")).allSatisfy(chapter -> assertThat(chapter.isDisplayed()).isTrue());
        assertThat(browser.find(".search").isDisplayed()).isFalse();
    }

    @Test
    void opensTheMenuOfANarrowScreen() {
        browser.size(420, 900);
        assertThat(browser.find("#contents").isDisplayed()).isFalse();
        browser.find(".menu").click();
        assertThat(browser.find("#contents").isDisplayed()).isTrue();
        browser.find("#contents a[href='#progress']").click();
        browser.await("the chapter", () -> !browser.find("#contents").isDisplayed());
        assertThat(chapter()).isEqualTo("Progress");
        browser.screenshot("progress-narrow");
    }
}
