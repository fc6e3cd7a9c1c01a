(function () {
  "use strict";
  // Sorting: a click on a heading sorts by its column, a second click turns the order around.
  document.querySelectorAll("table").forEach(function (table) {
    var body = table.tBodies[0];
    if (!body || body.rows.length < 3) return;
    table.querySelectorAll("thead th").forEach(function (head, column) {
      var button = document.createElement("button");
      while (head.firstChild) button.appendChild(head.firstChild);
      head.appendChild(button);
      button.addEventListener("click", function () {
        var down = head.getAttribute("aria-sort") === "ascending";
        table.querySelectorAll("thead th").forEach(function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        Array.from(body.rows).sort(function (a, b) {
          var x = a.cells[column], y = b.cells[column];
          var order;
          if (x.dataset.v || y.dataset.v) {
            // Missing values come last in either order.
            if (!x.dataset.v || !y.dataset.v) return x.dataset.v ? -1 : 1;
            order = Number(x.dataset.v) - Number(y.dataset.v);
          } else {
            order = x.textContent.localeCompare(y.textContent, undefined, { numeric: true });
          }
          return down ? -order : order;
        }).forEach(function (row) { body.appendChild(row); });
      });
    });
  });
  document.querySelectorAll(".code").forEach(function (box) {
    if (!navigator.clipboard) return;
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy";
    button.addEventListener("click", function () {
      navigator.clipboard.writeText(box.querySelector("code").textContent).then(function () {
        button.textContent = "Copied";
        setTimeout(function () { button.textContent = "Copy"; }, 1500);
      });
    });
    box.appendChild(button);
  });
  // Folded parts are printed open, and folded again afterwards.
  var opened = [];
  window.addEventListener("beforeprint", function () {
    opened = Array.from(document.querySelectorAll("details:not([open])"));
    opened.forEach(function (part) { part.open = true; });
  });
  window.addEventListener("afterprint", function () {
    opened.forEach(function (part) { part.open = false; });
  });
})();
