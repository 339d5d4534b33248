// Narrows a list by what its items say of themselves in data attributes; the choice stands in the page's address.
for (const filter of document.querySelectorAll<HTMLElement>("[data-filters]")) {
  const list = document.getElementById(filter.dataset.filters ?? "");
  if (list) narrow(filter, list);
}

function narrow(filter: HTMLElement, list: HTMLElement): void {
  const selects = [...filter.querySelectorAll("select")];
  const output = filter.querySelector("output");
  const items = [...list.querySelectorAll<HTMLElement>("li[data-item]")];
  const sections = [
    ...list.querySelectorAll<HTMLElement>(
      ":scope > section, :scope > section > details, :scope > details, :scope > details > section",
    ),
  ];

  function apply(): void {
    for (const item of items) {
      item.hidden = !selects.every(
        ({ name, value }) => value === "" || (item.dataset[name] ?? "").split(" ").includes(value),
      );
    }
    const isChosen = selects.some(({ value }) => value !== "");
    for (const section of sections) {
      section.hidden = !section.querySelector("li[data-item]:not([hidden])");
      // What was asked for is not left folded.
      if (isChosen && section.matches("details")) section.setAttribute("open", "");
    }
    // What stands in several sections is one item, where it says so.
    const shown = new Set(items.filter((item) => !item.hidden).map((item) => item.dataset.item || item));
    if (output) output.textContent = (output.dataset.words ?? "").replace("{n}", String(shown.size));
  }

  function fromAddress(): void {
    const query = new URLSearchParams(location.search);
    for (const select of selects) {
      const wanted = query.get(select.name) ?? "";
      select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : "";
    }
    apply();
    const target = document.getElementById(location.hash.slice(1));
    // What is pointed at is not left folded either.
    target?.closest("details")?.setAttribute("open", "");
    // It has moved with the items that went.
    target?.scrollIntoView();
  }

  filter.addEventListener("change", () => {
    const query = new URLSearchParams();
    for (const { name, value } of selects) if (value !== "") query.set(name, value);
    history.replaceState(null, "", query.size > 0 ? `?${query}` : location.pathname);
    apply();
  });
  filter.hidden = false;
  fromAddress();
}
