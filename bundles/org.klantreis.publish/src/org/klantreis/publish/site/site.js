(function () {
  "use strict";
  var root = document.documentElement;
  root.classList.add("js");
  function all(selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); }
  all(".search,.tools,.menu,.bar").forEach(function (e) { e.hidden = false; });

  // One chapter at a time: what the address names, or the chapter that it is in.
  var chapters = all(".chapter");
  function show() {
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id && document.getElementById(id);
    var chapter = target && target.closest(".chapter") || chapters[0];
    chapters.forEach(function (c) { c.hidden = c !== chapter; });
    all("nav a").forEach(function (a) {
      if (a.getAttribute("href") === "#" + chapter.id) { a.setAttribute("aria-current", "page"); } else { a.removeAttribute("aria-current"); }
    });
    if (target && target !== chapter) { target.scrollIntoView({block: "center"}); } else { window.scrollTo(0, 0); }
  }
  window.addEventListener("hashchange", show);
  show();
})();
