// A number is read whole or not at all: never one that goes on in digits, commas or points, in ² or ½, in another
// script or in the numerals of contracts. Full-width commas may part two numbers or the thousands of one: nobody knows.
// Lengths are limited: nothing longer is an amount, and a page of digits must not take for ever.
const strange = "(?:(?![0-9])\\p{Nd}|[²³¹⁰-⁹₀-₉¼-¾⅐-⅟壹贰叁肆柒捌玖佰仟廿卅卌])";
const ends = `(?![.,]?\\d|${strange}|×10${strange})`;
const begins = `(?<!\\d|\\d[.,]|[\\d一二三四五六七八九十两][百千万亿]|${strange}|(?<!\\d)\\d{1,3}，(?=\\d{3}(?!\\d)))`;
const arabic = [
  `${begins}(?!\\d{1,3}，\\d{3}(?!\\d))`,
  `(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,15})(?:\\.\\d{1,9})?${ends}`,
].join("");
// 1亿3000万 and 2万5千 are one number, as 一亿三千万 is; 2万5 may be 25,000 or 20,005.
const thousands = "\\d千(?![瓦克米伏])(?:\\d百)?";
const chained = [
  `${begins}(?:\\d{1,4}亿(?:\\d{1,4}|${thousands}|\\d百)万(?:\\d{4})?|\\d{1,4}万(?:${thousands}|\\d{4})|\\d千\\d百)`,
  `(?![十百千点]|(?<!\\d千\\d百)[万亿]|[.,]?\\d|${strange})`,
].join("");
// The 千 of 千瓦 and 千克 belongs to the unit. 十几亿, 数十万, 若干亿 and 成百上千 have no number that is known.
const letter = "(?:[〇一二三四五六七八九十万亿两]|零(?!下)|百(?!分[点制比])|千(?![瓦克米伏]))";
const vague = "(?:几|数(?=[十百千万亿家个项人户名])|点几|上[百千万亿])";
const beginsChinese = `(?<!\\d|${strange}|[壹贰叁肆伍陆柒捌玖]拾|(?:[几数余]|(?<![最至])多|若干)(?=[十百千万亿])|[百千]上|${letter}点|${letter}{20})`;
const chinese = [
  `${beginsChinese}${letter}{1,20}(?!${letter}|${strange}|${vague})(?:点[〇零一二三四五六七八九]{1,9}(?!${letter}*[点几]))?`,
].join("");

const mixed = `${beginsChinese}[零〇一二三四五六七八九十百千两]{1,7}亿\\d{1,4}万(?![十百千万亿点]|[.,]?\\d|${strange})`;

/** The source of a pattern of a number: in Arabic or in Chinese digits, the unit's multiplier still behind or in it. */
export const numberPattern = `(?:${chained}|${arabic}|${mixed}|${chinese})`;

/** The source of a pattern of a part of a whole: 三分之一, 百分之三点二, 1/3, 一半. */
export const fractionPattern = [
  `(?:(?<![一二三四五六七八九十百千万\\d])[一二三四五六七八九十百千万\\d]{1,20}分之(?:${numberPattern})(?!分之|[/%])`,
  `(?<![\\d/])\\d{1,15}/\\d{1,15}(?![\\d/])|过半|一半|半数|半)`,
].join("|");
