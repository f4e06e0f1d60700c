<#-- One page: report, views, pictures, words are given by Site; everything is escaped but for ?no_esc, which is ours. -->
<#macro link l><#if l.href()?has_content><a class="l" href="${l.href()}">${l.text()}</a><#else><span class="l">${l.text()}</span></#if></#macro>
<#macro value c>
<#if c.kind() == "links"><#list c.links() as l><@link l/><#sep>, </#list>
<#elseif c.kind() == "tag"><span class="tag ${c.tone()}">${c.text()}</span>
<#elseif c.kind() == "flag"><#if c.text()?has_content><span class="flag" title="${c.text()}"><span class="sr">${c.text()}</span></span></#if>
<#elseif c.kind() == "number"><#if c.tone() == "bad" || c.tone() == "star" || c.tone() == "mark"><span class="mark ${c.tone()}">${c.text()}</span><#elseif c.tone() == "quiet"><span class="quiet">${c.text()}</span><#else>${c.text()}</#if>
<#else>${c.text()}</#if>
</#macro>
<#macro td c column>
<#local v = views.cell(c)><#local s = views.style(column)>
<td class="${s}"<#if v.sort()?has_content> data-sort="${v.sort()}"</#if>><@compress single_line=true><@value v/></@compress></td>
</#macro>
<#macro listing table chapter>
<section class="listing ${table.look()?lower_case}" aria-labelledby="t-${chapter.key()}-${table.key()}">
<header><h3 id="t-${chapter.key()}-${table.key()}">${table.title()}</h3><p class="rows" data-all="${table.rows()?size}">${words.get("site.rows.all", views.count(table.rows()?size))}</p></header>
<#if table.lead()?has_content><p class="lead">${table.lead()}</p></#if>
<div class="scroll" tabindex="0" role="region" aria-labelledby="t-${chapter.key()}-${table.key()}">
<table>
<thead><tr><#list table.columns() as column><th scope="col" class="${views.style(column)}"<#if column.filter()> data-filter</#if>>${column.title()}</th></#list></tr></thead>
<tbody>
<#list table.rows() as row>
<#local id = views.rowId(table, row)>
<tr<#if id?has_content> id="${id}"</#if>><#list row.cells() as c><@td c table.columns()[c?index]/></#list></tr>
</#list>
</tbody>
</table>
</div>
</section>
</#macro>
<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; script-src '${scriptHash}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${report.title()} – ${report.subtitle()}</title>
<style>
${style?no_esc}
</style>
</head>
<body>
<a class="skip" href="#content">${words.get("site.skip")}</a>
<div class="page">
<aside class="side">
<p class="brand"><a href="#${report.chapters()[0].key()}"><span>${report.title()}</span><small>${report.subtitle()}</small></a></p>
<form class="search" role="search" hidden>
<label class="sr" for="q">${words.get("site.search")}</label>
<input id="q" type="search" autocomplete="off" spellcheck="false" placeholder="${words.get("site.search.hint")}">
<kbd aria-hidden="true">/</kbd>
<p id="said" class="sr" aria-live="polite"></p>
<ul id="found" role="listbox" aria-label="${words.get("site.search")}" hidden></ul>
</form>
<button class="menu" type="button" aria-expanded="false" aria-controls="contents" hidden>${words.get("site.menu")}</button>
<nav id="contents" aria-label="${words.get("site.contents")}">
<#list ["ANSWERS", "LANDSCAPE", "JOURNEY", "CATALOGUE"] as group>
<#assign some = report.chapters()?filter(c -> c.group() == group)>
<#if some?has_content>
<h2>${words.get("group." + group)}</h2>
<ul>
<#list some as chapter><li><a href="#${chapter.key()}"><span>${chapter.title()}</span><#if chapter.kicker()?has_content> <small>${chapter.kicker()}</small></#if></a></li>
</#list>
</ul>
</#if>
</#list>
</nav>
<p class="tools" hidden><button type="button" id="theme">${words.get("site.theme")}</button><button type="button" id="print">${words.get("site.print")}</button><button type="button" id="print-all">${words.get("site.print.all")}</button></p>
</aside>
<main id="content" tabindex="-1">
<#list report.chapters() as chapter>
<article class="chapter ${chapter.group()?lower_case}" id="${chapter.key()}" aria-labelledby="h-${chapter.key()}">
<header class="head">
<#if chapter.kicker()?has_content><p class="kicker">${chapter.kicker()}</p></#if>
<h2 id="h-${chapter.key()}">${chapter.title()}</h2>
<#if chapter.lead()?has_content><p class="lead">${chapter.lead()}</p></#if>
</header>
<#list chapter.parts() as part>
<#switch views.kind(part)>
<#case "Listing"><@listing part.table() chapter/><#break>
<#case "Picture">
<section class="picture" aria-label="${part.title()}">
<p class="bar" hidden><button type="button" data-fit>${words.get("site.map.fit")}</button></p>
<div class="scroll" tabindex="0" role="region" aria-label="${part.title()}">${pictures.svg(part)?no_esc}</div>
</section>
<#break>
<#case "Undrawn"><p class="prose undrawn">${part.text()}</p><#break>
<#case "Facts">
<dl class="facts"><#list part.entries() as fact><div><dt>${fact.name()}</dt><dd><@value views.cell(fact.value())/></dd></div></#list></dl>
<#break>
<#case "Figures">
<ul class="figures"><#list part.figures() as figure><li class="${figure.tone().key()}"><b><@value views.cell(figure.value())/></b> <span>${figure.text()}</span></li></#list></ul>
<#break>
<#case "Answer">
<section class="answer ${part.tone().key()}">
<h3>${part.question()}</h3>
<p class="verdict">${part.answer()}</p>
<#if part.items()?has_content><ol><#list part.items() as item><li><span class="about"><#list item.about() as ref><@link views.link(ref)/><#sep> · </#list></span> <span class="value"><@value views.cell(item.value())/></span><#if item.text()?has_content> <span class="why">${item.text()}</span></#if></li></#list></ol></#if>
<#if part.more()?has_content><p class="more"><a href="#${part.more()}">${part.moreText()}</a></p></#if>
</section>
<#break>
<#case "Prose"><#if part.title()?has_content><h3>${part.title()}</h3></#if><p class="prose">${part.text()}</p><#break>
</#switch>
</#list>
</article>
</#list>
</main>
</div>
<script type="application/json" id="texts">${texts?no_esc}</script>
<script type="application/json" id="index">${index?no_esc}</script>
<script>${script?no_esc}</script>
</body>
</html>
