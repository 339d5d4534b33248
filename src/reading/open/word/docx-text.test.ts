import { describe, expect, test } from "vitest";
import { wordParagraph, wordRun, wordTable } from "../../../../test/pull/documents.ts";
import { looksBy } from "./docx-styles.ts";
import { linesOf, type DocxReading } from "./docx-text.ts";
import { parseXml } from "../xml.ts";

const reading = (): DocxReading => ({ looks: looksBy(undefined), notes: [], leftOut: new Map(), whole: false });
const lines = (body: string, own = reading()) => linesOf(parseXml(`<w:body>${body}</w:body>`), { reading: own });
const run = (content: string) => `<w:r>${content}</w:r>`;
const field = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);

test.each([
  ["text of several runs", ["签约", "2", "0", "个"], "签约20个"],
  ["a superscript", ["13", wordRun("2", '<w:vertAlign w:val="superscript"/>'), "个"], "13²个"],
  ["a power", ["1.2×10", wordRun("-8", '<w:vertAlign w:val="superscript"/>'), "元"], "1.2×10⁻⁸元"],
  ["a subscript", ["CO", wordRun("2", '<w:vertAlign w:val="subscript"/>'), "3吨"], "CO₂3吨"],
  ["a number raised by hand", ["13", wordRun("2", '<w:position w:val="8"/>')], "13²"],
  ["a number set straight", ["13", wordRun("2", '<w:position w:val="2"/>')], "132"],
  ["hidden text", ["1", wordRun("5", "<w:vanish/>"), "0"], "10"],
  ["text that is not hidden", [wordRun("5", '<w:vanish w:val="0"/>'), "0"], "50"],
  ["a dash that does not break", [run("<w:t>下降</w:t><w:noBreakHyphen/><w:t>3.5%</w:t>")], "下降\u20113.5%"],
  ["a soft hyphen", [run("<w:t>1</w:t><w:softHyphen/><w:t>5</w:t>")], "15"],
  ["a tab", [run("<w:t>甲</w:t><w:tab/><w:t>5</w:t>")], "甲\t5"],
  ["a known symbol", [run('<w:sym w:font="Symbol" w:char="F0B3"/><w:t>5</w:t>')], "≥5"],
  ["an unknown symbol", [run('<w:sym w:font="甲" w:char="F0B3"/><w:t>5</w:t>')], "〓5"],
  ["a letter as a symbol", [run('<w:sym w:font="甲" w:char="2460"/>')], "①"],
  ["deleted text", ["签约", `<w:del>${run("<w:delText>9</w:delText>")}</w:del>`, "20个"], "签约20个"],
  ["moved text", [`<w:moveFrom>${wordRun("9")}</w:moveFrom>`, `<w:moveTo>${wordRun("8")}</w:moveTo>`], "8"],
  ["inserted text", [`<w:ins>${wordRun("8")}</w:ins>`, "个"], "8个"],
  ["a field", [field("begin"), run("<w:instrText>PAGE 7</w:instrText>"), field("separate"), "3", field("end")], "3"],
  [
    "a field in a field's instruction",
    [field("begin"), field("begin"), field("separate"), "9", field("end"), field("separate"), "3", field("end")],
    "3",
  ],
  ["a field without a result", [field("begin"), run("<w:instrText>X 7</w:instrText>"), field("end"), "3"], "3"],
  ["a simple field", ['<w:fldSimple w:instr="SEQ 8">' + wordRun("2") + "</w:fldSimple>"], "2"],
  [
    "a reading aid",
    [run(`<w:ruby><w:rt>${wordRun("2")}</w:rt><w:rubyBase>${wordRun("贰")}</w:rubyBase></w:ruby>`)],
    "贰",
  ],
  ["a content control", [`<w:sdt><w:sdtContent>${wordRun("2")}</w:sdtContent></w:sdt>`], "2"],
  [
    "an equation",
    ["<m:oMath><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>8</m:t></m:r></m:sup></m:sSup></m:oMath>"],
    "10⁸",
  ],
  ["a fraction", ["<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f>"], "1/3"],
  ["a root", ["<m:rad><m:deg><m:r><m:t>3</m:t></m:r></m:deg><m:e><m:r><m:t>8</m:t></m:r></m:e></m:rad>"], "³√8"],
  ["a matrix", ["<m:m><m:mr><m:e><m:r><m:t>1</m:t></m:r></m:e><m:e><m:r><m:t>2</m:t></m:r></m:e></m:mr></m:m>"], "1 2"],
  ["brackets", ["<m:d><m:dPr/><m:e><m:r><m:t>1</m:t></m:r></m:e></m:d>"], "(1)"],
])("%s in a paragraph", (_, runs, expected) => {
  expect(lines(wordParagraph(...runs))).toEqual([expected]);
});

test.each([
  ["a line break", wordParagraph(run("<w:t>甲</w:t><w:br/><w:t>乙</w:t><w:cr/><w:t>丙</w:t>")), ["甲", "乙", "丙"]],
  [
    "a paragraph whose mark is deleted",
    `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${wordRun("2")}</w:p>${wordParagraph("0个")}`,
    ["20个"],
  ],
  [
    "a paragraph whose mark is hidden",
    `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${wordRun("2")}</w:p>${wordParagraph("0个")}`,
    ["20个"],
  ],
])("%s", (_, body, expected) => {
  expect(lines(body)).toEqual(expected);
});

test("a text box is read once, behind its paragraph", () => {
  const box = `<w:txbxContent>${wordParagraph("签约5个")}${wordParagraph("开工2个")}</w:txbxContent>`;
  const twice = `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
  expect(lines(wordParagraph("甲", twice, "市") + wordParagraph("乙"))).toEqual(["甲市", "签约5个", "开工2个", "乙"]);
  const old = `<w:r><mc:AlternateContent><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
  expect(lines(wordParagraph("甲", old))).toEqual(["甲", "签约5个", "开工2个"]);
});

describe("a table", () => {
  const cell = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;

  test("keeps its columns under merged cells", () => {
    const body = `<w:tbl>${row(cell(wordParagraph("甲"), '<w:gridSpan w:val="2"/>'), cell(wordParagraph("乙")))}${row(
      cell(wordParagraph(""), "<w:vMerge/>"),
      cell(wordParagraph("1")),
      cell(wordParagraph("2")),
    )}<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(wordParagraph("3"))}</w:tr></w:tbl>`;
    expect(lines(body)).toEqual(["甲\t\t乙", "\t1\t2", "\t3"]);
  });

  test("has several paragraphs of a cell in one line", () => {
    expect(
      lines(`<w:tbl>${row(cell(wordParagraph("甲") + wordParagraph("12", run("<w:tab/><w:t>3</w:t>"))))}</w:tbl>`),
    ).toEqual(["甲 12 3"]);
  });

  test("within a cell, and a text box there, stand behind the one around them", () => {
    const box = run(`<w:txbxContent>${wordParagraph("9")}</w:txbxContent>`);
    const body = `<w:tbl>${row(cell(wordTable([["1", "2"]]) + wordParagraph("甲", box)), cell(wordParagraph("乙")))}${row(
      cell(wordParagraph("丙")),
    )}</w:tbl>`;
    expect(lines(body)).toEqual(["甲\t乙", "丙", "1\t2", "9"]);
  });

  test("leaves out deleted and hidden rows and deleted cells, and tells them", () => {
    const own = reading();
    const marked = (mark: string, text: string) => `<w:tr><w:trPr>${mark}</w:trPr>${cell(wordParagraph(text))}</w:tr>`;
    const body = `<w:tbl>${marked("<w:del/>", "7个")}${marked("<w:hidden/>", "8个")}${marked('<w:hidden w:val="0"/>', "甲")}${row(
      cell(wordParagraph("6"), "<w:cellDel/>"),
      cell(wordParagraph("5")),
    )}</w:tbl>`;
    expect(lines(body, own)).toEqual(["甲", "\t5"]);
    expect([...own.leftOut].map(([what, text]) => [what, text.split("\n").filter(Boolean)])).toEqual([
      ["deleted text", ["7个", "6"]],
      ["hidden text", ["8个"]],
    ]);
  });

  test("of a cell that goes over any number of columns is bounded", () => {
    expect(lines(`<w:tbl>${row(cell(wordParagraph("1"), '<w:gridSpan w:val="999999999"/>'))}</w:tbl>`)[0]).toHaveLength(
      63,
    );
  });
});

test("hidden text is told in one piece, and read where all is asked for", () => {
  const body = wordParagraph("签约", wordRun("2", "<w:vanish/>"), wordRun("0个", "<w:vanish/>"));
  const own = reading();
  expect(lines(body, own)).toEqual(["签约"]);
  expect(own.leftOut.get("hidden text")?.trim()).toBe("20个");
  expect(lines(body, { ...reading(), whole: true })).toEqual(["签约20个"]);
});

test("a note that somebody marked by hand has that mark alone", () => {
  const typed = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>';
  expect(lines(wordParagraph("20", typed))).toEqual(["20*"]);
});
