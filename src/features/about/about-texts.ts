import type { Text } from "../../model/types.ts";

/** The longer texts of the page about method. Each is a list of paragraphs. */
export const aboutTexts = {
  reading: [
    {
      zh: "每份报道从头到尾读，文中每一处数字都要有去处：要么登记为一条数据，写明它是什么指标、哪个地方、哪段时期、是实际还是预计；要么不计入，写明理由，比如它是日期、文号或专名的一部分。阿拉伯数字如此，起计数作用的汉字数字也如此。",
      en: "Each report is read from end to end, and every numeral in it must be accounted for: either recorded as a figure, with its indicator, place, period and whether it is actual or only expected, or set aside with a reason, such as being a date, a document number or part of a name. That goes for Arabic numerals and for Chinese numerals that count something.",
    },
    {
      zh: "原文的写法照录，去掉的只有空格和换行；“约”“近”“超”“以上”另列一栏。识别不清、单位不见、句子中断的，照样登记，并加标记。报道里没有的数，不登记。",
      en: "The original wording is kept as it is, minus spaces and line breaks; hedges such as “about”, “nearly”, “more than” and “at least” have a column of their own. Numbers that are garbled in recognition, have lost their unit or stand in a sentence that breaks off are recorded all the same, and flagged. What a report does not print is not here.",
    },
  ],
  readings: [
    {
      zh: "每份文本读两遍，两遍互不参看，再逐条比对。不一致的，重读原文后裁定。差异各有多少、按什么规则裁定，列在下面。",
      en: "Each text was read twice, independently, and the two readings were compared entry by entry. Each difference was settled by going back to the text. The differences, and the rules that settled them, are listed below.",
    },
    {
      zh: "数字、企业与项目读过两遍。招商做法和目标区域至今只读过一遍，行号与原文核对过；第二遍读完会列在这里。",
      en: "Figures, firms and projects were read twice. Methods and courted regions have been read once so far, their line numbers checked against the texts; a second reading will be listed here.",
    },
  ],
  normalizing: [
    {
      zh: "登记时数值保留原文的单位，另算一个基本单位的值供比较：金额换成元，比例换成小数，装机和产能换成瓦，储能换成瓦时；个、家、项、人次等量词各归各，不合并。换算按十进制移位，不产生误差。",
      en: "A value keeps its printed unit, and a second value in a base unit is worked out for comparison: money in yuan, shares as fractions, power in watts, stored energy in watt-hours. Counting words stay apart: 个, 家, 项 and 人次 are not merged. The conversion moves the decimal point and loses nothing.",
    },
    {
      zh: "每次生成本站，都会从原文写法重新读出数值和单位，与登记的核对；还查量级、占比和时期。有一处不符，整站不生成。数与数之间的关系逐条核算，相符、不符还是说不清，都登在核算页；算出的结论与登记的不同，整站也不生成。",
      en: "Each time the site is built, value and unit are read again from the original wording and checked against what was recorded; magnitudes, shares and periods are checked as well. If a single check fails, nothing is built. The relations between figures are recomputed one by one, and whether they are consistent, inconsistent or cannot be told stands on the page of checks; a verdict that differs from the recorded one stops the build too.",
    },
  ],
  deriving: [
    {
      zh: "有些数报道没有印，但可由印出的数算出：由增速倒推的上年基数、人均数、每个项目的平均数、占目标的比重、差额、按增速逐年推算的数。这类数一律标“推算”，附算式和所用各数的出处。",
      en: "Some values are not printed but follow from what is: the base behind a growth rate, an amount per head or per project, a share of a target, a remainder, a path at a stated rate. They are always marked as derived, with the formula and the source of each input.",
    },
    {
      zh: "印出的数经过四舍五入：167.74 代表 167.735 到 167.745 之间的任何值。推算时把这个区间一并算进去，结果因此有一个范围的，范围一并列出。",
      en: "Printed numbers are rounded: 167.74 stands for anything from 167.735 to 167.745. The calculation carries that interval through, and where the result could be more than one value, the range is given.",
    },
  ],
  comparing: [
    {
      zh: "“国内到位资金”“国内（区外）到位资金”“区外到位资金”名称相近，范围不同；1—11月不是一年；预计不是实际；签约不是到位。图下的“读图须知”由程序比对各数的指标、时期、性质、地方后写出，不靠人记。",
      en: "“Domestic funds in place”, “domestic funds in place from outside the region” and “funds in place from outside the region” sound alike but differ in scope. January to November is not a year. Expected is not actual. Signed is not arrived. The notes under “Before you compare” are written by a program that compares the figures’ indicator, period, status and place; they do not depend on anyone’s memory.",
    },
    {
      zh: "一幅图若把几种指标放在同一条轴上，必须写明缘由，否则不能生成。",
      en: "A chart that puts several indicators on one axis must say why, or it is not built.",
    },
  ],
  marks: [
    {
      zh: "一个地方在全站只用一种颜色。颜色深浅和线型表示这个数有多确实：",
      en: "Each place has one colour across the whole site. The fill and outline of a mark show how firm its value is:",
    },
  ],
  licences: [
    {
      zh: "数据、图表和文字以知识共享 署名 4.0（CC BY 4.0）许可发布：可以转载、改编、商用，注明“招商有数”并附链接即可。代码以 MIT 许可发布。报道原文的权利属于原作者，本站不转载原文，只登记其中的数字。",
      en: "Data, charts and texts are published under Creative Commons Attribution 4.0 (CC BY 4.0): you may reprint, adapt and use them commercially, as long as you credit Counting Investment (招商有数) and link to it. The code is under the MIT licence. Rights in the reports belong to their authors; this site does not reprint them, it only records their numbers.",
    },
  ],
  corrections: [
    {
      zh: "原文存疑之处列在核算页：印的是什么，我们怎样读，为什么，哪一天、哪一版记下的。登记的写法不改动。",
      en: "Doubtful passages in the originals are listed on the page of checks: what was printed, how we read it, why, and since which day and version. The recorded wording itself is left as printed.",
    },
  ],
  errors: [
    {
      zh: "发现错误，请在本站代码仓库提出问题，写明报道、行号和原文的写法；每条数据都有固定编号，附上编号最好。核实后改正，并在更正表留下记录。已发布的地址和编号不会改变。",
      en: "If you find an error, please open an issue in this site’s code repository, giving the report, the line and the original wording, and if possible the figure’s permanent id. Once confirmed it is corrected, and the table of corrections keeps a record. Published addresses and ids do not change.",
    },
  ],
} as const satisfies Record<string, readonly Text[]>;

export type AboutSection = keyof typeof aboutTexts;
