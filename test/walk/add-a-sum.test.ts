import { afterEach, beforeEach, expect, test } from "vitest";
import { byReport } from "../../src/features/relations/group.ts";
import { tables } from "../../src/tables/index.ts";
import { columnsOf } from "../../src/tables/published.ts";
import { toCsv } from "../../src/tables/table.ts";
import { targetRows } from "../../src/model/targets.ts";
import { openDesk, type Desk } from "./walk.ts";

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.leave());

// 2个千亿级 and 5个百亿级 clusters are both targets of the plan.
const [few, many] = ["wuhai-2023-2025-plan-006", "wuhai-2023-2025-plan-008"];
const sum = (verdict: string) => ({
  ...{ id: "walked-clusters", kind: "sum", expression: `${few} + ${few} = ${many}`, verdict },
  ...{ claim: "两倍的千亿级集群正好是百亿级的个数。", claim_en: "Twice the larger clusters are the smaller ones." },
});

test("a sum with another verdict than the arithmetic comes to is refused with what it comes to", () => {
  desk.append("relations.csv", sum("consistent"));
  expect(desk.faults()).toContain(
    `data/relations.csv walked-clusters (verdict): verdict not as reckoned: consistent. ${few} + ${few} = ${many} is inconsistent. Left 4, right 5`,
  );
});

test("a sum stands on /checks/, in relations.csv and beside its targets", () => {
  desk.append("relations.csv", sum("inconsistent"));
  const data = desk.normalize();
  const group = byReport(data).find(({ report }) => report === "wuhai-2023-2025-plan");
  const relation = group?.relations.at(-1);
  expect(relation).toMatchObject({ id: "walked-clusters", computed: 4, claimed: 5 });
  expect(relation?.verdict).toBe("inconsistent");
  expect(toCsv(data.relations, { columns: columnsOf(tables.relations), data })).toContain("\r\nwalked-clusters,");
  const beside = targetRows(data).filter(({ checks }) => checks.some(({ id }) => id === "walked-clusters"));
  expect(beside.map(({ target }) => target.id).toSorted()).toEqual([few, many]);
});
