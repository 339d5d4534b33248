/**
 * The steps of a graphic that follow one another become one: their drawings lie in one place, of which that is shown
 * whose words are being read. Without this each stands before its words.
 */
export function stackSteps(document: Document): void {
  const runs = [...document.querySelectorAll<HTMLElement>(".step")].filter(
    (step) => !step.previousElementSibling?.matches(".step"),
  );
  for (const first of runs) {
    const steps = [first];
    for (let next = first.nextElementSibling; next?.matches(".step"); next = next.nextElementSibling)
      steps.push(next as HTMLElement);
    if (steps.length > 1) stack(steps);
  }
}

function stack(steps: readonly HTMLElement[]): void {
  const [first] = steps;
  const figures = steps.flatMap((step) => step.querySelector<HTMLElement>(":scope > figure") ?? []);
  const words = steps.flatMap((step) => step.querySelector<HTMLElement>(":scope > .step-words") ?? []);
  const [stage, text] = [document.createElement("div"), document.createElement("div")];
  stage.className = "stage";
  stage.append(...figures);
  text.append(...words);
  first?.replaceChildren(stage, text);
  first?.classList.add("stacked-steps");
  for (const step of steps.slice(1)) step.remove();
  const show = (index: number) => figures.forEach((figure, n) => (figure.hidden = n !== index));
  show(0);
  // What is being read is what crosses the middle of the screen.
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) show(words.indexOf(target as HTMLElement));
    },
    { rootMargin: "-50% 0px -50% 0px" },
  );
  for (const each of words) seen.observe(each);
}
