import { expect, test } from "vitest";
import { promised, target, yuan } from "../../../test/lib/promises.ts";
import { outcomesFinding, scoreboardEntries } from "./scoreboard-entries.ts";

const silent = target({ id: "silent", place: "150302" });

test("the headline says how many promises there are, how those judged ended, and of how many nothing decides", () => {
  const data = promised([target(), yuan(120), silent]);
  expect(outcomesFinding({ data, lang: "en" })).toBe(
    "Of 2 promises, 1 could be judged (1 kept); 0 rest on reprints or were read only together with the result, and for 1 nothing read so far decides",
  );
  expect(outcomesFinding({ data, lang: "zh" })).toBe(
    "2个承诺，评得出1个（兑现1）；0个只是事后得知或只凭转载，其余1个没有足以评定的后来说法",
  );
});

test("what is read only with the result alone is judged nowhere", () => {
  const data = promised([target({ source: "page" }), yuan(120), silent]);
  expect(outcomesFinding({ data, lang: "en" })).toMatch(
    /^Of 2 promises, none could be judged; 1 rests on reprints or was read only together with the result,/,
  );
  expect(
    scoreboardEntries({ data, lang: "en" }).map(({ name, keptOf, apart, rest }) => [name, keptOf, apart, rest]),
  ).toEqual([
    ["Wuhai", "none", ["read only with the result: 1 kept"], "1 nothing later read"],
    ["All", "none", ["read only with the result: 1 kept"], "1 nothing later read"],
  ]);
});
