/** A written value in three parts, so that its digits can be set larger than its hedge and unit. */
export interface NumberParts {
  before: string;
  digits: string;
  after: string;
}

/** Parts `约2633亿元` into `约`, `2633` and `亿元`; a value without Arabic digits, such as `两项`, is all digits. */
export function numberParts(text: string): NumberParts {
  const [, before = "", digits = "", after = ""] = /^(\D*)(\d[\d.,]*(?:\/\d+)?)(.*)$/su.exec(text) ?? [];
  return digits === "" ? { before: "", digits: text, after: "" } : { before, digits, after };
}
