// Narrows the list of products to those that answer to what is typed; what is asked for stands in the page's address.
const form = document.querySelector<HTMLFormElement>("form[data-finds]");
const list = document.getElementById(form?.dataset.finds ?? "");
const input = form?.querySelector("input");
if (form && list && input) findable(form, { list, input });

function findable(form: HTMLFormElement, { list, input }: { list: HTMLElement; input: HTMLInputElement }): void {
  const groups = [...list.querySelectorAll("details")];
  const output = form.querySelector("output");

  function apply(): void {
    const wanted = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const group of groups) {
      const items = [...group.querySelectorAll<HTMLElement>("[data-names]")];
      for (const item of items) item.hidden = !wanted.every((word) => item.dataset.names?.includes(word));
      const own = items.filter((item) => !item.hidden).length;
      group.hidden = own === 0;
      // What was asked for is not left folded, what was not is folded again.
      group.toggleAttribute("open", wanted.length > 0 && own > 0);
      shown += own;
    }
    if (output) output.textContent = (output.dataset.words ?? "").replace("{n}", String(shown));
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    // The first that answers is where Enter leads.
    if (input.value.trim() !== "") list.querySelector<HTMLAnchorElement>("[data-names]:not([hidden]) a")?.click();
  });
  input.addEventListener("input", () => {
    const query = new URLSearchParams(input.value === "" ? {} : { q: input.value });
    history.replaceState(null, "", query.size > 0 ? `?${query}` : location.pathname);
    apply();
  });
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  form.hidden = false;
  apply();
}
