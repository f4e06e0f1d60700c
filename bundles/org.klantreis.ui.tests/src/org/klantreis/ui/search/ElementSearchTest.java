/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.model.Identified;
import org.klantreis.model.Touchpoint;
import org.klantreis.ui.explorer.ExplorerView;
import org.klantreis.ui.explorer.OpenExplorer;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.Dialogs;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;
import org.klantreis.ui.testing.Screenshots;
import org.klantreis.ui.testing.Themes;

@ExtendWith(CleanWorkbench.class)
class ElementSearchTest {
    private ExampleProject example;
    private IWorkbenchPage page;

    @BeforeEach
    void open() throws Exception {
        OpenExplorer.closeWelcome();
        example = ExampleProject.havenbank();
        example.landscape();
        page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    @AfterEach
    void close() {
        Arrays.stream(page.getViewReferences()).filter(view -> Set.of(ExplorerView.ID, NewSearchUI.SEARCH_VIEW_ID).contains(view.getId()))
                .forEach(page::hideView);
        EventLoop.flush();
    }

    @Test
    void whereUsedShowsAllReferencesInTheSearchView() throws Exception {
        Touchpoint touchpoint = example.element(Touchpoint.class, "No news while waiting");
        Set<String> brute = EcoreUtil.UsageCrossReferencer.find(touchpoint, example.landscape().model().resourceSet()).stream()
                .map(setting -> ((Identified) setting.getEObject()).getId()).collect(Collectors.toSet());
        ElementSearchResult result = whereUsed(touchpoint);
        assertThat(Arrays.stream(result.getElements()).map(hit -> ((Hit) hit).id())).containsExactlyInAnyOrderElementsOf(brute);
        assertThat(result.getLabel()).isEqualTo("Touchpoint «No news while waiting» – " + brute.size() + " references in havenbank");
        Tree tree = tree();
        EventLoop.until("the tree shows the files", () -> tree.getItemCount() > 1);
        assertThat(tree.getItem(0).getText()).startsWith("landscape.klantreis");
    }

    @Test
    void openingAHitShowsTheElement() throws Exception {
        Touchpoint touchpoint = example.element(Touchpoint.class, "No news while waiting");
        ElementSearchResult result = whereUsed(touchpoint);
        Hit step = Arrays.stream(result.getElements()).map(Hit.class::cast)
                .filter(hit -> hit.file().getFileExtension().equals("journey")).findFirst().orElseThrow();
        ElementSearchPage shown = (ElementSearchPage) view().getActivePage();
        shown.showMatch(result.getMatches(step)[0], 0, 1, true);
        EventLoop.flush();
        assertThat(page.getActiveEditor()).isNotNull();
        assertThat(page.getActiveEditor().getEditorInput().getName()).isEqualTo(step.file().getName());
    }

    @Test
    void findsTexts() {
        assertThat(find("no NEWS while*", false, TextQuery.Where.NAMES)).isNotEmpty();
        assertThat(find("no NEWS while*", true, TextQuery.Where.NAMES)).isEmpty();
        assertThat(find("zzzz?zzzz", false, TextQuery.Where.values())).isEmpty();
        assertThat(find(".", false, TextQuery.Where.DOCUMENTATION)).isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.value()).contains("."));
    }

    private List<Hit> find(String text, boolean caseSensitive, TextQuery.Where... where) {
        TextQuery query = new TextQuery(text, caseSensitive, EnumSet.copyOf(List.of(where)), ModelSearchPage.all());
        query.run(new NullProgressMonitor());
        return Arrays.stream(((ElementSearchResult) query.getSearchResult()).getElements()).map(Hit.class::cast).toList();
    }

    @Test
    void searchesByTheDialog() {
        for (boolean dark : new boolean[] {false, true}) {
            Themes.in(dark, () -> Dialogs.during("Search", dialog -> {
                EventLoop.flush();
                Text text = Dialogs.all(dialog, Text.class).stream().filter(Text::isVisible).findFirst().orElseThrow();
                text.setText("no news while");
                Screenshots.take(dialog, "model-search");
                Dialogs.press(dialog, "Search");
            }, () -> NewSearchUI.openSearchDialog(page.getWorkbenchWindow(), "org.klantreis.ui.search.page")));
            EventLoop.until("the result is shown", () -> view() != null && view().getActivePage() instanceof ElementSearchPage shown
                    && shown.getInput() != null && shown.getInput().getLabel().contains("no news while"));
        }
    }

    @Test
    void offersItInTheMenu() throws Exception {
        ExplorerView explorer = (ExplorerView) page.showView(ExplorerView.ID);
        explorer.getCommonViewer().setSelection(new StructuredSelection(example.element(Touchpoint.class, "No news while waiting")), true);
        EventLoop.flush();
        var menu = explorer.getCommonViewer().getTree().getMenu();
        menu.notifyListeners(org.eclipse.swt.SWT.Show, new org.eclipse.swt.widgets.Event());
        List<String> items = Arrays.stream(menu.getItems()).map(item -> item.getText().replace("&", "")).toList();
        menu.notifyListeners(org.eclipse.swt.SWT.Hide, new org.eclipse.swt.widgets.Event());
        assertThat(items).anyMatch(item -> item.startsWith("Where Is This Used"));
    }

    @Test
    void pictures() throws Exception {
        Touchpoint touchpoint = example.element(Touchpoint.class, "No news while waiting");
        for (boolean dark : new boolean[] {false, true}) {
            Themes.in(dark, () -> {
                try {
                    whereUsed(touchpoint);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                page.setPartState(page.getReference(view()), IWorkbenchPage.STATE_MAXIMIZED);
                EventLoop.until("the tree shows the hits", () -> tree().getItemCount() > 1 && tree().getItem(0).getItemCount() > 0);
                EventLoop.flush();
                Screenshots.take(page.getWorkbenchWindow().getShell(), "where-used");
                page.setPartState(page.getReference(view()), IWorkbenchPage.STATE_RESTORED);
            });
        }
    }

    private ElementSearchResult whereUsed(Touchpoint touchpoint) throws Exception {
        ExplorerView explorer = (ExplorerView) page.showView(ExplorerView.ID);
        explorer.getCommonViewer().setSelection(new StructuredSelection(touchpoint), true);
        EventLoop.flush();
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.klantreis.ui.whereUsed", null);
        EventLoop.until("the search is done", () -> view() != null && view().getActivePage() instanceof ElementSearchPage shown
                && shown.getInput() != null && shown.getInput().getMatchCount() > 0 && !NewSearchUI.isQueryRunning(shown.getInput().getQuery()));
        return (ElementSearchResult) ((AbstractTextSearchViewPage) view().getActivePage()).getInput();
    }

    private ISearchResultViewPart view() {
        return NewSearchUI.getSearchResultView();
    }

    private Tree tree() {
        return (Tree) ((ElementSearchPage) view().getActivePage()).tree().getControl();
    }
}
