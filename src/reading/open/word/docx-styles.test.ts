import { expect, test } from "vitest";
import { isOn, looksBy } from "./docx-styles.ts";
import { childOf, parseXml } from "../xml.ts";

const style = (id: string, content: string, attributes = "") =>
  `<w:style w:type="paragraph" w:styleId="${id}" ${attributes}>${content}</w:style>`;
const styles = parseXml(`<w:styles>
  <w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults>
  ${style("usual", "", 'w:default="1"')}
  ${style("hidden", "<w:rPr><w:vanish/></w:rPr>")}
  ${style("child", '<w:basedOn w:val="hidden"/>')}
  ${style("shown", '<w:basedOn w:val="hidden"/><w:rPr><w:vanish w:val="0"/></w:rPr>')}
  ${style("raised", '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>')}
  ${style("round", '<w:basedOn w:val="about"/>')}
  ${style("about", '<w:basedOn w:val="round"/>')}
</w:styles>`);

/** How a run of these properties looks in a paragraph of a style. */
function look(properties: string, paragraph = "", of = looksBy(styles)) {
  const body = parseXml(
    `<w:p><w:pPr>${paragraph && `<w:pStyle w:val="${paragraph}"/>`}</w:pPr><w:r><w:rPr>${properties}</w:rPr></w:r></w:p>`,
  );
  const run = childOf(body, "r");
  if (!run) throw new Error("no run");
  return of.of(run, body);
}

test.each([
  ["nothing", "", "", undefined, undefined],
  ["its own word", "<w:vanish/>", "", true, undefined],
  ["its style", '<w:rStyle w:val="hidden"/>', "", true, undefined],
  ["a style that another is based on", '<w:rStyle w:val="child"/>', "", true, undefined],
  ["a style that takes it back", '<w:rStyle w:val="shown"/>', "hidden", false, undefined],
  ["its paragraph's style", "", "hidden", true, undefined],
  ["its own word against its paragraph's style", '<w:vanish w:val="false"/>', "hidden", false, undefined],
  ["styles in a circle", '<w:rStyle w:val="round"/>', "", undefined, undefined],
  ["a style that there is not", '<w:rStyle w:val="none"/>', "", undefined, undefined],
  ["a raised style", '<w:rStyle w:val="raised"/>', "", undefined, 1],
  ["its baseline against a raised style", '<w:vertAlign w:val="baseline"/>', "raised", undefined, 0],
  ["a lowered word", '<w:vertAlign w:val="subscript"/>', "", undefined, -1],
  ["a word moved down", '<w:position w:val="-6"/>', "", undefined, -1],
  ["a word hardly moved", '<w:position w:val="5"/>', "", undefined, 0],
])("a run is set as %s says", (_, properties, paragraph, hidden, level) => {
  expect(look(properties, paragraph)).toEqual({ hidden, level });
});

test("the style of all paragraphs and the defaults hold where nothing else says", () => {
  const usual = parseXml(`<w:styles>${style("a", "<w:rPr><w:vanish/></w:rPr>", 'w:default="true"')}</w:styles>`);
  expect(look("", "", looksBy(usual)).hidden).toBe(true);
  const defaults = parseXml(
    "<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>",
  );
  expect(look("", "", looksBy(defaults)).hidden).toBe(true);
  expect(look("<w:vanish/>", "", looksBy(undefined)).hidden).toBe(true);
});

test.each([
  [undefined, true],
  ["1", true],
  ["true", true],
  ["on", true],
  ["0", false],
  ["false", false],
  ["off", false],
])("a switch of %s is on: %s", (value, on) => {
  expect(isOn(value)).toBe(on);
});
