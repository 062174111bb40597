import { lettered } from '../../text/lettered.ts';
import type { KnownLanguage } from '../../model.ts';
import { allMatches } from '../../text/matches.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { SideReading } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import type { Span } from '../../model.ts';

/** What somebody holds to be so, and what somebody says to be sure, each before what is told. */
const verbs: Readonly<Record<KnownLanguage, Readonly<Record<'believed' | 'confirmed', RegExp>>>> = {
  en: {
    believed: /(?<![a-z])(?:believe[sd]?|think|thinks|thought|suspect(?:s|ed)?|assume[sd]?|suppose[sd]?)(?= (?!to |of |in |about |it (?:is|was) (?:possible|necessary))[a-z])/giu,
    // “Proved a success”, “established a company”: other senses.
    confirmed: /(?<![a-z])(?:confirm(?:s|ed|ing)?(?= (?:that|the|he|she|it|they|a|an|his|her|their) )|(?:prove[sdn]?|establish(?:es|ed)|verif(?:ies|ied))(?= that ))/giu,
  },
  uk: {
    believed: lettered.giu`(?<!\p{L})(?:вважа(?:є|ють|в|ла|ли|ється)|дума(?:є|ють|в|ла|ли)|гада(?:є|ють|в|ла|ли)|підозрю(?:є|ють|вав|вала|вали)|припуска(?:є|ють|в|ла|ли))(?=,? що )`,
    confirmed: lettered.giu`(?<!\p{L})(?:підтверд(?:ив|ила|или|ило|жує|жують|жено)|пересвідчи(?:вся|лася|лися)|встанов(?:ив|ила|или|лено)|дов(?:ів|ела|ели|едено))(?=,? що )`,
  },
  ru: {
    believed: lettered.giu`(?<!\p{L})(?:счита(?:ет|ют|л|ла|ли|ется)|дума(?:ет|ют|л|ла|ли)|полага(?:ет|ют|л|ла|ли)|подозрева(?:ет|ют|л|ла|ли)|предполага(?:ет|ют|л|ла|ли))(?=,? что )`,
    confirmed: lettered.giu`(?<!\p{L})(?:подтверд(?:ил|ила|или|ило|ждает|ждают|ждено)|установ(?:ил|ила|или|лено)|доказа(?:л|ла|ли|но))(?=,? что )`,
  },
}; // prettier-ignore

/** Words of either kind in any form: a side that has both, or says the other in another way, tells nothing. */
const roots: Readonly<Record<'believed' | 'confirmed', RegExp>> = {
  believed: lettered.iu`(?<!\p{L})(?:believ|belief|think|thought|suspected that|suspects that|assum|suppos|consider|view|opinion|convinc|вважа|дума|гада|підозрю|припус|припущ|перекон|счита|полага|подозрева(?!ем)|предпол|мнени|убежд|увер|впевн|повід|вір|вер)`,
  confirmed: lettered.iu`(?<!\p{L})(?:confirm|prov|establish|verif|sure|certain|підтверд|пересвідч|встанов|дов[іеоё]|подтвержд|подтверд|установ|дока[зж])`,
};

/**
 * Finds what one side only believes and the other confirms: «вважає, що», “confirmed that”. One such verb on either side.
 */
export const confirmedCheck: PairCheck = {
  id: 'attribution',
  isBySentence: true,
  run({ source, target, isSameLanguage }) {
    if (isSameLanguage) return [];
    return [
      ...between(source, target, 'believed', 'confirmed'),
      ...between(source, target, 'confirmed', 'believed'),
    ];
  },
};

type Kind = 'believed' | 'confirmed';

function between(source: SideReading, target: SideReading, here: Kind, there: Kind): PairIssue[] {
  const [a, b] = [lone(source, here, there), lone(target, there, here)];
  if (a === undefined || b === undefined) return [];
  return [
    {
      checkId: 'attribution',
      category: 'attribution',
      kind: 'confirmed',
      severity: 'minor',
      tier: 'more',
      source: [a],
      target: [b],
      message: observe('check.attribution.confirmed', [source, a], [target, b]),
    },
  ];
}

/** The only verb of its kind of a side without words of the other kind. */
function lone({ language, text }: SideReading, kind: Kind, other: Kind): Span | undefined {
  if (language === undefined || roots[other].test(text)) return undefined;
  const [first, ...more] = allMatches(text, verbs[language][kind]);
  if (first === undefined || more.length > 0) return undefined;
  return { startOffset: first.index, endOffset: first.index + first[0].length };
}
