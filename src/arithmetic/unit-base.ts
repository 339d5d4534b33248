const measures = new Set(["CNY", "1", "W", "Wh", "day", "rank"]);

const perWords: Readonly<Record<string, { zh: string; en: string }>> = {
  mu: { zh: "亩", en: "mu" },
  person: { zh: "人", en: "resident" },
  project: { zh: "个", en: "project" },
  day: { zh: "天", en: "day" },
  month: { zh: "月", en: "month" },
  year: { zh: "年", en: "year" },
};

/** Splits a base unit: `CNY/mu` is a quantity `CNY` per `mu`; the words for the divisor are empty where there is none. */
export function splitBase(base: string): { quantity: string; per: { zh: string; en: string } } {
  const [quantity = "", per = ""] = base.split("/");
  return { quantity, per: perWords[per] ?? { zh: per, en: per } };
}

/** Whether a base unit counts things (个, 家, 人次 … or no counting word at all) rather than measuring. */
export function countsThings(base: string): boolean {
  return !base.includes("/") && !measures.has(base);
}
