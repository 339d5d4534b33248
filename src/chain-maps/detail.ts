import { silentEverywhere } from "../i18n/mention-words.ts";
import { plural } from "../model/plural.ts";
import type { Text } from "../model/types.ts";
import type { ChainView } from "./chain-view.ts";
import {
  asAsked,
  either,
  groupParts,
  isSilent,
  isStated,
  joined,
  joinedParts,
  links,
  noneAsked,
  noneSought,
  nothing,
  oldWords,
  openPart,
  unplacedWhole,
  withDoubts,
  withMore,
} from "./clauses.ts";
import { askedNodes, asks, sought, statedNodes, toldNodes } from "./counts.ts";
import { elsewhereWords } from "./kindred.ts";
import { isUp, nodeStatuses, stands } from "./nodes.ts";
import { tellingOf, withDoubt } from "./node-status-words.ts";
import { saysOf } from "./presence.ts";
import { namersOf, sayersOf, unlessBy } from "./sayers.ts";

/**
 * What a headline leaves to be said of a view, in a sentence: of how many of its links sources tell, by what is how
 * old, what names no link, and what is not counted and why.
 */
export function detail(view: ChainView): Text {
  const told = { panorama: whatStands, prospect: whatIsTold, directions: whatIsSought }[view.view];
  const { zh, en } = isSilent(view) ? silence(view) : told(view);
  return { zh: `${zh}。`, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.` };
}

/** Who asks for more of a link says nothing of what stands there. */
const whateverStands: Text = { zh: "，不论那里已有什么", en: ", whatever else stands there" };

const up = nodeStatuses.filter(isUp);

/** Nothing of a chain is mentioned: the same in every view. */
function silence({ nodes }: ChainView): Text {
  const n = nodes.filter(({ elsewhere }) => elsewhere.length > 0).length;
  return {
    zh: `${nodes.length}个环节，${silentEverywhere.zh}${n > 0 ? `；其中${n}个${elsewhereWords.zh}` : ""}`,
    en: `${nodes.length} ${links(nodes.length)}, ${silentEverywhere.en}${n > 0 ? `; ${n} of them ${elsewhereWords.en}` : ""}`,
  };
}

function whatStands(view: ChainView): Text {
  const total = view.nodes.length;
  const told = view.nodes.filter(({ status }) => isUp(status));
  const stated = statedNodes(view).filter(({ status }) => isUp(status));
  const filled = stated.filter(({ status }) => !stands(status));
  const clear = stated.filter(({ status }) => stands(status));
  const words = either(clear.map(({ status }) => status));
  const [who, old] = [sayersOf(clear.flatMap(tellingOf)), oldWords(clear)];
  const apart = (by: Text) => (clear.length === 0 ? nothing : unlessBy(who, by));
  const fills = apart(sayersOf(filled.flatMap(tellingOf)));
  const items = view.unplaced.filter(isStated);
  const first =
    clear.length === 0
      ? {
          zh: `${total}个环节，归到本链的内容没有明说哪个环节已投产、落地、在建或已有产能`,
          en: `nothing filed here states that any of ${total} links operates, exists, is set up or under construction`,
        }
      : {
          zh: `${total}个环节，${who.zh}说${words.zh}的有${clear.length}个${old.zh}`,
          en: `${clear.length} of ${total} ${links(total)} ${words.en}, as ${who.en} state${old.en}`,
        };
  const counted = withMore(first, [
    ...groupParts(filled).map((part) => withDoubt(part, fills)),
    unplacedWhole(items, { among: up, toldBy: apart(sayersOf(saysOf(items).filter(isStated))) }),
  ]);
  return joined(counted, withDoubts(told, view.unplaced));
}

/** Who names the links that are told, or where none is the items that name no link. */
function namers(view: ChainView): Text {
  const nodes = statedNodes(view);
  return namersOf(nodes.length > 0 ? nodes.flatMap(({ ventures }) => ventures) : view.unplaced.filter(isStated));
}

function howManyAreTold(view: ChainView): Text {
  const total = view.nodes.length;
  const [told, loose] = [statedNodes(view).length, view.unplaced.filter(isStated).length];
  const who = namers(view);
  if (told > 0)
    return {
      zh: `${total}个环节，${who.zh}说到${told}个`,
      en: `${who.en} name ${told} of ${total} ${links(total)}`,
    };
  return loose > 0
    ? {
        zh: `${who.zh}说到本链${loose}项，没有说到${total}个环节里的哪一个`,
        en: `${who.en} name ${loose} ${plural(loose, { noun: "project or aim", several: "projects or aims" })} on the chain and none of its ${total} links`,
      }
    : {
        zh: `${total}个环节，归到本链的内容没有明说哪一个`,
        en: `nothing filed here names any of ${total} ${links(total)} outright`,
      };
}

function whatIsTold(view: ChainView): Text {
  const told = howManyAreTold(view);
  const nodes = statedNodes(view);
  if (nodes.length === 0) return joined(told, withDoubts(toldNodes(view), view.unplaced));
  const items = view.unplaced.filter(isStated);
  const { zh, en } = joined(joinedParts(groupParts(nodes)), oldWords(nodes));
  const counted = withMore({ zh: `${told.zh}：${zh}`, en: `${told.en}: ${en}` }, [
    unplacedWhole(items, { among: nodeStatuses, toldBy: unlessBy(namers(view), namersOf(items)) }),
  ]);
  return joined(counted, withDoubts(toldNodes(view), view.unplaced));
}

function whatIsSought(view: ChainView): Text {
  const stated = askedNodes(view, ({ confidence }) => confidence === "stated");
  const rest = view.nodes.filter((one) => stated.every(({ node }) => node !== one.node));
  const doubtful = askedNodes({ nodes: rest }, () => true);
  const asked = view.unplaced.filter(asks);
  const parts = joinedParts(groupParts(stated, asAsked));
  const counted = withMore(joined(parts.zh === "" ? parts : joined(parts, whateverStands), oldWords(stated)), [
    unplacedWhole(asked.filter(isStated), { among: sought }),
    openPart(view),
  ]);
  const doubts = withDoubts(doubtful, asked);
  const none = doubts.zh === "" ? noneAsked : noneSought;
  return joined(counted.zh === "" ? none : counted, doubts);
}
