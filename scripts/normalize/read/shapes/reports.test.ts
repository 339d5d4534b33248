import { reportKinds } from "../../../../src/model/types.ts";
import { empty, noCount, noDay, noId, noNumber, noWord, testShape } from "../../../../test/shape.ts";
import { reportShape } from "./reports.ts";

testShape(reportShape, {
  columns: "id,place,title,title_en,publisher,published,published_from,published_to,kind,lines,sha256,note,note_en",
  empty: {
    id: noId(""),
    place: empty,
    title: empty,
    title_en: empty,
    kind: noWord("kind of report", { among: reportKinds, text: "" }),
    lines: noNumber(""),
    sha256: "invalid sha256: . Write 64 lower-case hexadecimal digits",
  },
  odd: {
    id: noId("?"),
    published: noDay("?"),
    published_from: noDay("?"),
    published_to: noDay("?"),
    kind: noWord("kind of report", { among: reportKinds, text: "?" }),
    lines: noNumber("?"),
    sha256: "invalid sha256: ?. Write 64 lower-case hexadecimal digits",
  },
  zero: { lines: noCount },
});
