(() => {
  const all = [...document.querySelectorAll("[data-design]")];
  const said = document.getElementById("picked");
  let kept = null;
  const show = number => {
    document.body.classList.toggle("picking", number !== null);
    all.forEach(each => each.classList.toggle("picked", each.dataset.design === number));
    const title = document.querySelector('g[data-design="' + number + '"] title');
    said.textContent = title ? title.textContent : "Point at a design, or choose one by its name, to see it everywhere.";
  };
  const keep = number => {
    kept = kept === number ? null : number;
    document.querySelectorAll("button[data-pick]").forEach(each =>
      each.setAttribute("aria-pressed", String(each.dataset.pick === kept)));
    show(kept);
  };
  document.querySelectorAll("tr[data-design] th, li[data-design]").forEach(each => {
    const name = [...each.childNodes].find(node => node.nodeType === 3);
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.pick = each.closest("[data-design]").dataset.design;
    button.setAttribute("aria-pressed", "false");
    button.textContent = name.textContent;
    button.addEventListener("focus", () => show(button.dataset.pick));
    button.addEventListener("blur", () => show(kept));
    name.replaceWith(button);
  });
  all.forEach(each => {
    each.addEventListener("pointerenter", () => show(each.dataset.design));
    each.addEventListener("pointerleave", () => show(kept));
    each.addEventListener("click", () => keep(each.dataset.design));
  });
  said.hidden = false;
  show(null);
})();
