// Orders the rows of a table by the counts that the cells of one column carry; ties stay as they were.
for (const select of document.querySelectorAll<HTMLSelectElement>("select[data-sorts]")) {
  const body = document.querySelector<HTMLTableSectionElement>(`#${select.dataset.sorts} tbody`);
  if (body) sortable(select, body);
}

function sortable(select: HTMLSelectElement, body: HTMLTableSectionElement): void {
  const rows = [...body.querySelectorAll("tr")];
  const countIn = (row: HTMLTableRowElement): number =>
    Number(row.querySelector<HTMLElement>(`[data-column="${select.value}"]`)?.dataset.count ?? 0);

  select.addEventListener("change", () => {
    body.append(...(select.value === "" ? rows : rows.toSorted((a, b) => countIn(b) - countIn(a))));
  });
  const parent = select.closest<HTMLElement>("[hidden]");
  if (parent) parent.hidden = false;
}
