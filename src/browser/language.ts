// The same page in the other language: at the same place of it, with the same question asked.
function takeAlong({ target }: Event): void {
  const link = (target as Element).closest<HTMLAnchorElement>(".language a");
  if (!link) return;
  link.search = location.search;
  link.hash = location.hash;
}

// At the press of a button already, for a link may be opened elsewhere; a key makes a click.
for (const type of ["pointerdown", "click"]) document.addEventListener(type, takeAlong);
export {};
