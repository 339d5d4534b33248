import type { Text } from "../lib/types.ts";

/** The longer texts of the page about method. Each is a list of paragraphs. */
export const aboutTexts = {
  reading: [
    {
      zh: "每份报道从头到尾读，文中每一处数字都要有去处：要么登记为一条数据，写明它是什么指标、哪个地方、哪段时期、到位还是预计；要么搁置，写明理由，比如它是日期、文号或专名的一部分。阿拉伯数字如此，起计数作用的汉字数字也如此。",
      en: "Each report is read from end to end, and every numeral in it must end somewhere: entered as a figure, with its indicator, place, period and whether it has happened, or set aside with a reason, such as being a date, a document number or part of a name. That goes for Arabic numerals and for Chinese ones that count something.",
    },
    {
      zh: "原文的写法照录，去掉的只有空格和换行；“约”“近”“超”“以上”另列一栏。识别不清、单位不见、句子中断的，照样登记，并加标记。报道里没有的，这里也不会有。",
      en: "The print is kept as it is, less spaces and line breaks; hedges such as about, nearly, more than and at least have a column of their own. What recognition garbled, what lost its unit, what breaks off in mid-sentence is entered all the same, and flagged. What a report does not print is not here.",
    },
  ],
  readings: [
    {
      zh: "每份文本读两遍，两遍互不参看，再逐条比对。不一致的，回到原文重读后裁定。各项差异和裁定的规则如下。",
      en: "The texts were read twice, neither reading knowing the other, and compared entry by entry. Each difference was settled by going back to the text. These were the differences, and the rule that settled them.",
    },
  ],
  normalizing: [
    {
      zh: "登记时数值保留原文的单位，另算一个基本单位的值供比较：金额换成元，比例换成小数，装机和产能换成瓦，储能换成瓦时；个、家、项、人次等量词各归各，不合并。换算按十进制移位，不产生误差。",
      en: "A value keeps its printed unit, and a second value in a base unit is worked out for comparison: money in yuan, shares as fractions, power in watts, stored energy in watt-hours. Counting words stay apart: 个, 家, 项 and 人次 are not merged. The conversion moves the decimal point and loses nothing.",
    },
    {
      zh: "每次生成本站，都会从原文写法重新读出数值和单位，与登记的核对；还查量级、占比、时期和数与数之间的关系。有一处不符，整站不生成。",
      en: "Whenever the site is built, value and unit are read again from the print and held against what was entered; magnitudes, shares, periods and sums between figures are checked as well. One fault, and nothing is built.",
    },
  ],
  deriving: [
    {
      zh: "有些数报道没有印，但可由印出的数算出：由增速倒推的上年基数、人均、单个项目平均、占目标的比重、差额、按增速推出的路径。这类数一律标“推算”，附算式和所用各数的出处。",
      en: "Some values are not printed but follow from what is: the base behind a growth rate, an amount per head or per project, a share of a target, a remainder, a path at a stated rate. They are always marked as computed, with the formula and the source of each input.",
    },
    {
      zh: "印出的数经过四舍五入：167.74 代表 167.735 到 167.745 之间的任何值。推算时带着这个区间走，结果若因此不止一个值，范围一并列出。",
      en: "Printed numbers are rounded: 167.74 stands for anything from 167.735 to 167.745. The computation carries that interval along, and where the result may be more than one value its range is given.",
    },
  ],
  comparing: [
    {
      zh: "“国内到位资金”“国内（区外）到位资金”“区外到位资金”名称相近，范围不同；一至十一月不是一年；预计不是实际；签约不是到位。图下的“读图须知”由程序比对各数的指标、时期、性质、地方后写出，不靠记忆。",
      en: "Domestic funds in place, domestic funds from outside the region and funds from outside the region sound alike and differ in scope. January to November is not a year. Expected is not actual. Signed is not arrived. The remarks under a chart are worked out from the figures themselves, by indicator, period, status and place; nobody has to remember them.",
    },
    {
      zh: "一幅图若把几种指标放在同一条轴上，必须写明缘由，否则不能生成。",
      en: "A chart that puts several indicators on one axis has to say why, or it is not built.",
    },
  ],
  marks: [
    {
      zh: "一个地方在全站只用一种颜色。颜色深浅和线型说明这个数有多实：",
      en: "A place has one colour on the whole site. How the mark is filled says how firm the value is:",
    },
  ],
  licences: [
    {
      zh: "数据、图表和文字以知识共享 署名 4.0（CC BY 4.0）许可发布：可以转载、改编、商用，注明“招商有数”并附链接即可。代码以 MIT 许可发布。报道原文的权利属于原作者，本站不转载原文，只登记其中的数字。",
      en: "Data, charts and texts are published under Creative Commons Attribution 4.0 (CC BY 4.0): reprint, adapt and sell them, as long as you name Counting Investment (招商有数) and link to it. The code is under the MIT licence. The reports belong to their authors; this site does not reprint them, it enters their numbers.",
    },
  ],
  corrections: [
    {
      zh: "原文存疑之处列在这里：印的是什么，我们怎样读，为什么。登记的写法不改动。",
      en: "Where a print is doubtful it is listed here: what was printed, how it is read, and why. The entry itself is left as printed.",
    },
  ],
  errors: [
    {
      zh: "发现错误，请在本站代码仓库提出问题，写明报道、行号和原文的写法；每条数据都有固定编号，附上编号最好。核实后改正，并在更正表留下记录。已发布的地址和编号不会改变。",
      en: "If you find an error, raise it in the repository of this site’s code: name the report, the line and what the print says, best with the id that every figure has. Once checked it is mended, and the table of corrections says so. Addresses and ids once published stay.",
    },
  ],
} as const satisfies Record<string, readonly Text[]>;

export type AboutSection = keyof typeof aboutTexts;
