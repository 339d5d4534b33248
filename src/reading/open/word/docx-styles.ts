import { allWithin, childOf, type XmlElement } from "../xml.ts";

/** What matters of how a run is set: whether it is hidden, raised (1) or lowered (-1); undefined where nothing says. */
export interface RunLook {
  hidden?: boolean | undefined;
  level?: number | undefined;
}

/** Finds out how a run is set. */
export interface Looks {
  /** How a run looks, by its own properties, those of its style and those of its paragraph's style. */
  of: (run: XmlElement, paragraph: XmlElement | undefined) => RunLook;
}

/** The looks of a document by its styles; without styles only what a run says itself. */
export function looksBy(styles: XmlElement | undefined): Looks {
  const all = styles ? allWithin(styles, "style") : [];
  const byId = new Map(all.map((style) => [style.attributes["styleId"], style]));
  const ofStyle = (id: string | undefined, seen: readonly string[] = []): RunLook => {
    const style = id === undefined || seen.includes(id) ? undefined : byId.get(id);
    if (!style || id === undefined) return {};
    const based = childOf(style, "basedOn")?.attributes["val"];
    return merge(ownLook(childOf(style, "rPr")), ofStyle(based, [...seen, id]));
  };
  const usual = all.find(({ attributes }) => attributes["type"] === "paragraph" && isOn(attributes["default"] ?? "0"));
  const defaults = ownLook(styles && allWithin(styles, "rPrDefault").map((holder) => childOf(holder, "rPr"))[0]);
  const of = (run: XmlElement, paragraph: XmlElement | undefined): RunLook => {
    const own = childOf(run, "rPr");
    const styled = ofStyle(childOf(own, "rStyle")?.attributes["val"]);
    const name = childOf(childOf(paragraph, "pPr"), "pStyle")?.attributes["val"];
    const around = ofStyle(name ?? usual?.attributes["styleId"]);
    return [ownLook(own), styled, around, defaults].reduce(merge);
  };
  return { of };
}

/** Whether a switch is on: `<w:vanish/>`, unless its value says no. */
export function isOn(value: string | undefined): boolean {
  return !["0", "false", "off", "none"].includes(value ?? "1");
}

function merge(own: RunLook, under: RunLook): RunLook {
  return { hidden: own.hidden ?? under.hidden, level: own.level ?? under.level };
}

function ownLook(properties: XmlElement | undefined): RunLook {
  const vanish = childOf(properties, "vanish");
  return { hidden: vanish && isOn(vanish.attributes["val"]), level: levelOf(properties) };
}

// A rise of three points or more is a superscript made by hand; less of it only sets a line straight.
function levelOf(properties: XmlElement | undefined): number | undefined {
  const align = childOf(properties, "vertAlign")?.attributes["val"];
  if (align !== undefined) return align === "superscript" ? 1 : align === "subscript" ? -1 : 0;
  const position = childOf(properties, "position")?.attributes["val"];
  if (position === undefined) return undefined;
  return Math.abs(Number(position)) >= 6 ? Math.sign(Number(position)) : 0;
}
