import { empty, noDay, noVersion, testShape } from "../../../../test/shape.ts";
import { releaseShape } from "./releases.ts";

testShape(releaseShape, {
  columns: "version,date,summary,summary_en",
  empty: { version: noVersion(""), date: noDay(""), summary: empty, summary_en: empty },
  odd: { version: noVersion("?"), date: noDay("?") },
});
