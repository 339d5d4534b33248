/**
 * The classes that tell a style sheet a whole number: `tens-1 ones-7`. A rule for each digit does for all numbers,
 * where a rule for each number would make the sheet grow with every slide.
 */
export function digitClasses(number: number): string[] {
  return [`tens-${Math.floor(number / 10)}`, `ones-${number % 10}`];
}

/** The style sheet's side of it: `.tens-1{--tens:10}`, `.ones-7{--ones:7}`. */
export function digitRule(name: string): string {
  const [place = "", digit = ""] = name.split("-");
  return `.${name}{--${place}:${place === "tens" ? Number(digit) * 10 : digit}}`;
}
