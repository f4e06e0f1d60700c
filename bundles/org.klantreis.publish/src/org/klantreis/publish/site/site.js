(function () {
  "use strict";
  var root = document.documentElement;
  var content = document.getElementById("content");
  root.classList.add("js");

  function all(selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); }
  function make(name, attributes, text) {
    var e = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { e.setAttribute(key, attributes[key]); });
    if (text !== undefined) { e.textContent = text; }
    return e;
  }
  function folded(text) { return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase(); }
  var texts = JSON.parse(document.getElementById("texts").textContent);
  function said(key) {
    var values = arguments;
    return texts[key].replace(/\{(\d)\}/g, function (all, n) { return values[+n + 1]; });
  }
  var number = new Intl.NumberFormat(root.lang);
  var order = new Intl.Collator(root.lang, {numeric: true, sensitivity: "base"});
  all(".search,.tools,.menu,.bar").forEach(function (e) { e.hidden = false; });

  // One chapter at a time: the one that the address names, or the one that this is in.
  var chapters = all(".chapter");
  var places = all("#contents a");
  var first = true;
  function show() {
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id ? document.getElementById(id) : null;
    var chapter = target && target.closest(".chapter") || chapters[0];
    chapters.forEach(function (c) { c.hidden = c !== chapter; });
    ready(chapter);
    places.forEach(function (a) {
      if (a.getAttribute("href") === "#" + chapter.id) {
        a.setAttribute("aria-current", "page");
        if (!first || target) { a.scrollIntoView({block: "nearest"}); }
      } else {
        a.removeAttribute("aria-current");
      }
    });
    all(".spots .on").forEach(function (e) { e.classList.remove("on"); });
    document.title = chapter.querySelector("h2").textContent + " \u2013 " + texts.title;
    openMenu(false);
    if (target && target !== chapter) {
      var listing = target.closest(".listing");
      if (listing && target.hidden && listing.clear) { listing.clear(); }
      all(".spots a", chapter).forEach(function (a) { a.classList.toggle("on", a.getAttribute("href") === "#" + id); });
      target.scrollIntoView({block: "center"});
    } else {
      window.scrollTo(0, 0);
    }
    if (!first) { content.focus({preventScroll: true}); }
    first = false;
  }

  // The menu of narrow screens.
  var menu = document.querySelector(".menu");
  function openMenu(open) {
    menu.setAttribute("aria-expanded", String(open));
    document.querySelector(".side").classList.toggle("open", open);
  }
  menu.addEventListener("click", function () { openMenu(menu.getAttribute("aria-expanded") !== "true"); });

  // Search: names that begin so come first, then words that do, then what holds it.
  var field = document.getElementById("q");
  var list = document.getElementById("found");
  var combobox = {role: "combobox", "aria-expanded": "false", "aria-controls": "found", "aria-autocomplete": "list"};
  Object.keys(combobox).forEach(function (key) { field.setAttribute(key, combobox[key]); });
  var index = JSON.parse(document.getElementById("index").textContent).map(function (e) {
    return {name: e[0], noun: e[1], within: e[2], id: e[3], text: folded(e[0])};
  });
  var MOST = 40;
  var chosen = -1;
  function score(entry, words) {
    var sum = 0;
    for (var i = 0; i < words.length; i++) {
      var at = entry.text.indexOf(words[i]);
      if (at < 0) { return -1; }
      sum += at === 0 ? 3 : /[^a-z0-9]/.test(entry.text.charAt(at - 1)) ? 2 : 1;
    }
    return sum / words.length * 100 - Math.min(entry.text.length, 99) / 10;
  }
  function find() {
    var words = folded(field.value).split(/\s+/).filter(Boolean);
    list.textContent = "";
    chosen = -1;
    field.removeAttribute("aria-activedescendant");
    var some = words.length > 0;
    list.hidden = !some;
    field.setAttribute("aria-expanded", String(some));
    if (!some) { return; }
    var hits = [];
    index.forEach(function (entry) {
      var points = score(entry, words);
      if (points >= 0) { hits.push({entry: entry, points: points}); }
    });
    hits.sort(function (a, b) { return b.points - a.points || order.compare(a.entry.name, b.entry.name); });
    hits.slice(0, MOST).forEach(function (hit, i) {
      var item = make("li", {role: "option", id: "found-" + i, "aria-selected": "false", "data-id": hit.entry.id}, hit.entry.name);
      var more = [hit.entry.noun, hit.entry.within].filter(Boolean).join(" \u00b7 ");
      if (more) { item.appendChild(make("small", {}, more)); }
      list.appendChild(item);
    });
    if (!hits.length) {
      list.appendChild(make("li", {role: "option", "aria-disabled": "true", "class": "none"}, texts.none));
    } else if (hits.length > MOST) {
      list.appendChild(make("li", {role: "option", "aria-disabled": "true", "class": "none"}, said("found", number.format(hits.length))));
    }
    document.getElementById("said").textContent = said("found", number.format(hits.length));
  }
  function choose(step) {
    var options = all("[data-id]", list);
    if (!options.length) { return; }
    if (chosen >= 0) { options[chosen].setAttribute("aria-selected", "false"); }
    chosen = (chosen + step + options.length + (chosen < 0 && step < 0 ? 1 : 0)) % options.length;
    options[chosen].setAttribute("aria-selected", "true");
    options[chosen].scrollIntoView({block: "nearest"});
    field.setAttribute("aria-activedescendant", options[chosen].id);
  }
  function close() {
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
  }
  function go(option) {
    if (!option) { return; }
    close();
    field.value = "";
    var hash = "#" + option.getAttribute("data-id");
    if (location.hash === hash) { show(); } else { location.hash = hash; }
  }
  field.addEventListener("input", find);
  field.addEventListener("focus", function () { if (field.value) { find(); } });
  field.addEventListener("keydown", function (event) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      go(all("[data-id]", list)[Math.max(0, chosen)]);
    } else if (event.key === "Escape") {
      field.value = "";
      close();
    }
  });
  list.addEventListener("mousedown", function (event) {
    event.preventDefault();
    go(event.target.closest("[data-id]"));
  });
  field.addEventListener("blur", close);
  document.querySelector(".search").addEventListener("submit", function (event) { event.preventDefault(); });
  document.addEventListener("keydown", function (event) {
    if (event.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) {
      event.preventDefault();
      field.focus();
    }
  });

  // Tables: sorted by any column, filtered by some and by words.
  function key(row, column) {
    var cell = row.cells[column];
    return cell.hasAttribute("data-sort") ? cell.getAttribute("data-sort") : cell.textContent.trim();
  }
  function sortable(table) {
    var body = table.tBodies[0];
    var rows = all("tr", body);
    all("thead th", table).forEach(function (th, column) {
      var button = make("button", {type: "button"}, th.textContent);
      th.textContent = "";
      th.appendChild(button);
      button.addEventListener("click", function () {
        var was = th.getAttribute("aria-sort");
        var numeric = th.classList.contains("number");
        all("thead th", table).forEach(function (other) { other.removeAttribute("aria-sort"); });
        if (was && was === (numeric ? "ascending" : "descending")) {
          rows.forEach(function (row) { body.appendChild(row); });
          return;
        }
        var down = numeric ? !was : !!was;
        th.setAttribute("aria-sort", down ? "descending" : "ascending");
        rows.map(function (row, i) { return {row: row, key: key(row, column), i: i}; }).sort(function (a, b) {
          if (!a.key || !b.key) { return (a.key ? 0 : 1) - (b.key ? 0 : 1) || a.i - b.i; }
          var by = numeric ? parseFloat(a.key) - parseFloat(b.key) : order.compare(a.key, b.key);
          return (down ? -by : by) || a.i - b.i;
        }).forEach(function (each) { body.appendChild(each.row); });
      });
    });
    return rows;
  }
  function values(row, column) {
    var links = all(".l", row.cells[column]);
    return links.length ? links.map(function (l) { return l.textContent; }) : [row.cells[column].textContent.trim()];
  }
  function filterable(listing, table, rows) {
    var bar = make("div", {"class": "filters"});
    var tests = [];
    var count = listing.querySelector(".rows");
    function apply() {
      var shown = 0;
      rows.forEach(function (row) {
        row.hidden = !tests.every(function (test) { return test(row); });
        shown += row.hidden ? 0 : 1;
      });
      count.textContent = shown === rows.length ? said("rowsAll", number.format(shown))
        : said("rows", number.format(shown), number.format(rows.length));
    }
    if (rows.length > 9) {
      var words = make("input", {type: "search", placeholder: texts.filter, "aria-label": texts.filter});
      bar.appendChild(words);
      words.addEventListener("input", apply);
      tests.push(function (row) {
        var wanted = folded(words.value).split(/\s+/).filter(Boolean);
        if (!wanted.length) { return true; }
        row.folded = row.folded || folded(row.textContent);
        return wanted.every(function (word) { return row.folded.indexOf(word) >= 0; });
      });
    }
    all("thead th", table).forEach(function (th, column) {
      if (!th.hasAttribute("data-filter")) { return; }
      var found = {};
      rows.forEach(function (row) { values(row, column).forEach(function (value) { found[value] = (found[value] || 0) + 1; }); });
      var options = Object.keys(found).sort(order.compare);
      if (options.length < 2 || options.length > 80 || rows.length < 4) { return; }
      var select = make("select", {"aria-label": th.textContent});
      select.appendChild(make("option", {value: ""}, th.textContent + ": " + texts.all));
      options.forEach(function (value) {
        var option = make("option", {}, (value || "\u2013") + " (" + number.format(found[value]) + ")");
        option.value = "=" + value;
        select.appendChild(option);
      });
      bar.appendChild(select);
      select.addEventListener("change", function () {
        select.classList.toggle("set", select.value !== "");
        apply();
      });
      tests.push(function (row) { return !select.value || values(row, column).indexOf(select.value.slice(1)) >= 0; });
    });
    if (bar.firstChild) {
      listing.insertBefore(bar, listing.querySelector(".scroll"));
      listing.clear = function () {
        all("input,select", bar).forEach(function (e) { e.value = ""; e.classList.remove("set"); });
        apply();
      };
    }
  }
  // A table is made ready when its chapter is first seen: a large report opens as fast as a small one.
  function ready(chapter) {
    if (chapter.ready) { return; }
    chapter.ready = true;
    all(".picture", chapter).forEach(function (picture) { if (picture.begin) { picture.begin(); } });
    all(".listing", chapter).forEach(function (listing) {
      var table = listing.querySelector("table");
      filterable(listing, table, sortable(table));
    });
  }

  // Maps: as large as they are, or as wide as the page.
  all(".picture").forEach(function (picture) {
    var button = picture.querySelector("[data-fit]");
    var box = picture.querySelector(".scroll");
    if (!button) { return; }
    // What is a little wider than the page is better seen whole.
    picture.begin = function () {
      var svg = box.querySelector("svg");
      if (+svg.getAttribute("width") < box.clientWidth * 1.4) {
        picture.classList.add("fit");
        picture.querySelector(".bar").hidden = true;
      }
    };
    button.addEventListener("click", function () {
      button.textContent = picture.classList.toggle("fit") ? texts.full : texts.fit;
    });
    var from = null;
    box.addEventListener("pointerdown", function (event) {
      if (event.pointerType === "mouse" && event.button === 0) { from = {x: event.clientX, y: event.clientY, left: box.scrollLeft, moved: false}; }
    });
    window.addEventListener("pointermove", function (event) {
      if (!from) { return; }
      if (Math.abs(event.clientX - from.x) > 4) { from.moved = true; box.classList.add("drag"); }
      if (from.moved) { box.scrollLeft = from.left - (event.clientX - from.x); }
    });
    window.addEventListener("pointerup", function () {
      if (from && from.moved) {
        window.addEventListener("click", function (event) { event.stopPropagation(); event.preventDefault(); }, {capture: true, once: true});
        setTimeout(function () { box.classList.remove("drag"); }, 0);
      }
      from = null;
    });
    box.addEventListener("dragstart", function (event) { event.preventDefault(); });
  });

  // Light or dark, and print.
  function remembered(value) {
    try {
      if (value) { localStorage.setItem("klantreis-theme", value); }
      return localStorage.getItem("klantreis-theme");
    } catch (e) {
      return null; // a browser may forbid that for files; then it is forgotten
    }
  }
  var theme = remembered();
  if (theme === "light" || theme === "dark") { root.setAttribute("data-theme", theme); }
  document.getElementById("theme").addEventListener("click", function () {
    var now = root.getAttribute("data-theme") || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
    var next = now === "dark" ? "light" : "dark";
    root.setAttribute("data-theme", next);
    remembered(next);
  });
  document.getElementById("print").addEventListener("click", function () { window.print(); });
  document.getElementById("print-all").addEventListener("click", function () {
    root.classList.add("print-all");
    window.print();
    root.classList.remove("print-all");
  });

  window.addEventListener("hashchange", show);
  show();
})();
