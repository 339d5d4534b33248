import { paths } from "../../../i18n/addresses.ts";
import { absoluteLink } from "../../../i18n/link.ts";
import type { Lang } from "../../../model/types.ts";
import { part } from "../../explore/index.ts";
import { drawnMarkup } from "../comparison-markup.ts";
import { embeddedMarkup } from "../embedded-markup.ts";
import { fromAddress } from "../state.ts";
import { compareWords } from "../words.ts";
import { comparable, loadFigures } from "./load-figures.ts";

const root = document.getElementById("compared");
const lang: Lang = document.documentElement.lang === "en" ? "en" : "zh";
if (root) start(root).catch(() => (part(root, ".told").textContent = compareWords.embedFailed[lang]));

/** Loads the figures, shows in the frame those that its address names, and leads to the page that has the rest. */
async function start(root: HTMLElement): Promise<void> {
  const explored = await loadFigures(root);
  const { figures } = fromAddress(location);
  const byId = new Map(comparable(explored).map(({ of }) => [of.id, of]));
  const values = figures.flatMap((id) => byId.get(id) ?? []);
  const options = { data: explored.data, lang };
  const { title, body } = embeddedMarkup({ values, unknown: figures.filter((id) => !byId.has(id)) }, options);
  document.title = title;
  part(root, "h1").textContent = title;
  part(root, ".told").innerHTML = body.markup;
  const whole = part(root, "footer a") as HTMLAnchorElement;
  whole.href = absoluteLink(paths.comparing(values.map(({ id }) => id)), lang);
  if (values.length < 2) return;
  const place = part(root, ".drawn");
  try {
    const { scaleDrawings } = await import("../scale-drawing.ts");
    const drawings = scaleDrawings(values, { ...options, slug: "now", document });
    place.innerHTML = drawnMarkup(drawings, { ...options, values, addressOf: () => whole.href }).markup;
  } catch {
    place.textContent = compareWords.drawFailed[lang];
  }
}
