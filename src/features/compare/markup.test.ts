import { expect, test } from "vitest";
import { markup, nothing } from "./markup.ts";

test("what is put in is text, unless it is markup", () => {
  const item = (text: string) => markup`<li title="${text}">${text}</li>`;
  expect(markup`<ul>${["a", '<b>"'].map(item)}</ul>${nothing}${1}`.markup).toBe(
    '<ul><li title="a">a</li><li title="&lt;b&gt;&quot;">&lt;b&gt;&quot;</li></ul>1',
  );
});
