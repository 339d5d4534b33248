import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { instrumentTable } from "./columns.ts";
import { instruments } from "./index.ts";
import { scopeCode, scopes } from "../../../chain-maps/chain-view.ts";
import { presencesOn } from "../../../chain-maps/presence.ts";
import { stands, statusOf } from "../../../chain-maps/nodes.ts";
import { rowsBehind } from "../../../chain-maps/map-sources.ts";
import { allVentures } from "../../../model/coverage.ts";
import { data } from "../../../model/data.ts";
import { isPartOf } from "../../../model/places.ts";

const all = data.chains.flatMap((real) => scopes(data).map((scope) => ({ id: real.id, real, scope })));

describe.each(all)("$id in $scope", ({ real, scope }) => {
  test.each(instruments.map(({ id, statements }) => ({ id, statements })))(
    "$id rests on ventures of the region, and its file has a row for each piece of evidence",
    ({ statements }) => {
      const said = statements(real, { scope, data });
      const region = new Set(allVentures(data).map(({ id }) => id));
      for (const { subject, finding, evidence } of said) {
        for (const text of [subject, finding]) {
          expect(text.zh.trim()).not.toBe("");
          expect(text.en.trim()).not.toBe("");
        }
        expect(finding.en).not.toMatch(/[，。；：、]/);
        for (const { id, place } of evidence) {
          expect(region.has(id)).toBe(true);
          expect(isPartOf(place, { of: scopeCode("region", data), places: data.places })).toBe(true);
        }
      }
      const table = instrumentTable(said, { chain: real.id, scope, data });
      const { data: rows, errors } = Papa.parse<Record<string, string>>(table.csv(), {
        header: true,
        delimiter: ",",
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      expect(rows).toHaveLength(said.reduce((sum, { evidence }) => sum + Math.max(rowsBehind(evidence).length, 1), 0));
      expect(rows.every((row) => row.basis === "printed" || row.basis === "derived")).toBe(true);
    },
  );

  test("nothing that stands here is analysed as if it were missing", () => {
    const here = presencesOn(real.id, { scope, data }).filter((own) => stands(statusOf(own)));
    const standing = new Set(here.map(({ node }) => node));
    const analysis = instruments.find(({ id }) => id === "landing-suitability");
    const subjects = analysis?.statements(real, { scope, data }).flatMap(({ node }) => node?.id ?? []) ?? [];
    expect(subjects.filter((id) => standing.has(id))).toEqual([]);
  });
});
