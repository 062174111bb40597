import { lettered } from '../../text/lettered.ts';
import type { KnownLanguage, Span } from '../../model.ts';
import { allMatches } from '../../text/matches.ts';
import { observe } from '../issues.ts';
import { pairOffices } from './offices.ts';
import type { PairCheck } from '../pair-check.ts';
import type { SideReading } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import { gated, matchesOf } from '../words/gated.ts';
import type { GatedPattern } from '../words/gated.ts';

/** Finds what changes the weight of a claim: may against must, a deputy against the minister, a former one against the present. */
export const claimCheck: PairCheck = {
  id: 'claim',
  isBySentence: true,
  run(reading) {
    const { source, target } = reading;
    const isEqual = (span: Span): boolean =>
      pairOffices(reading)
        .equal.flat()
        .some((one) => one.startOffset <= span.startOffset && span.endOffset <= one.endOffset);
    return [
      ...modalities(source, target),
      // «постійний представник» and “ambassador to the UN” are one office, whatever the words.
      ...offices(source, target, isEqual),
    ];
  },
};

type Words = Readonly<Record<KnownLanguage, GatedPattern>>;

export const possibleWords: Words = {
  uk: gated(
    lettered.giu`(?<!\p{L})(?:може|можуть|могла? б|могли б|можливо|імовірно|ймовірно)(?!\p{L})`,
    'мож мог імо ймо',
  ),
  ru: gated(
    lettered.giu`(?<!\p{L})(?:может|могут|мог(?:ла|ли)? бы|возможно|вероятно)(?!\p{L})`,
    'мож мог воз вер',
  ),
  en: gated(
    lettered.gu`(?<![\p{L}])(?:may|might|could|can|possibly|perhaps|probably|likely)(?![\p{L}])`,
    'may mig cou can pos per pro lik',
  ),
};
export const certainWords: Words = {
  uk: gated(
    lettered.giu`(?<!\p{L})(?:мусить|мусять|мусимо|мушу|мусив|мусила|повинен|повинна|повинні|зобов['’ʼ]язан\p{L}*|обов['’ʼ]язково|неодмінно|безумовно|(?:маю|має|маємо|мають|мав|мала|мали)(?=\s+\p{L}+ти(?:ся)?(?!\p{L})))(?!\p{L})`,
    'мус муш пов зоб обо нео без маю має мав мал',
  ),
  ru: gated(
    lettered.giu`(?<!\p{L})(?:должен|должна|должно|должны|обязан\p{L}*|обязательно|непременно|безусловно|(?:предстоит|надлежит)(?=\s+\p{L}+ть))(?!\p{L})`,
    'дол обя неп без пре над',
  ),
  en: gated(
    lettered.gu`(?<![\p{L}])(?:must|has to|have to|had to|(?:is|are|was|were) (?:obliged|required) to|certainly|definitely|inevitably|without fail)(?![\p{L}])`,
    'mus has hav had is are was wer cer def ine wit',
  ),
};

const find = (reading: SideReading, words: Words): Span[] =>
  reading.language === undefined
    ? []
    : matchesOf(reading, words[reading.language]).map((match) => ({
        startOffset: match.index,
        endOffset: match.index + match[0].length,
      }));

/** One side has only words of possibility, the other only words of certainty. */
function modalities(source: SideReading, target: SideReading): PairIssue[] {
  const [mustHere, mustThere] = [find(source, certainWords), find(target, certainWords)];
  if (mustHere.length > 0 === mustThere.length > 0) return [];
  const [mayHere, mayThere] = [find(source, possibleWords), find(target, possibleWords)];
  const isWeakened =
    mustHere.length > 0 && mayHere.length === 0 && mayThere.length > 0 && mustThere.length === 0;
  const isHardened =
    mayHere.length > 0 && mustHere.length === 0 && mustThere.length > 0 && mayThere.length === 0;
  const [here, there] = isWeakened
    ? [mustHere[0], mayThere[0]]
    : isHardened
      ? [mayHere[0], mustThere[0]]
      : [];
  if (here === undefined || there === undefined) return [];
  return [
    {
      checkId: 'claim',
      category: 'modality',
      severity: 'minor',
      tier: 'more',
      source: [here],
      target: [there],
      message: observe('check.modality.differ', [source, here], [target, there]),
    },
  ];
}

/** Words that change an office: each with its counterparts. */
const qualifiers: readonly { readonly kind: string; readonly words: Words }[] = [
  {
    kind: 'deputy',
    words: {
      uk: gated(
        lettered.giu`(?<!\p{L})(?:заступни\p{L}+|віце-\p{L}+|віце(?:прем|през|спік|мер|губ|канц|адм)\p{L}*(?:['’ʼ]\p{L}+)?)`,
        'зас віц',
      ),
      ru: gated(
        lettered.giu`(?<!\p{L})(?:заместител\p{L}+|замминистра|замкоманд\p{L}+|зам\p{L}*министр\p{L}*|замглавы|вице-\p{L}+)`,
        'зам виц',
      ),
      en: gated(
        lettered.giu`(?<![\p{L}])(?:deputy|deputies|vice[- ]\p{L}+|under-?secretary)(?![\p{L}])`,
        'dep vic und',
      ),
    },
  },
  {
    kind: 'former',
    words: {
      uk: gated(
        lettered.giu`(?<!\p{L})(?:колишн\p{L}+|екс-\p{L}+|ексміністр\p{L}*|експрезидент\p{L}*|екс(?!порт|клюз|перт|пери|педи|курс|тре|плу|пон|кава|палат)\p{L}{5,})`,
        'кол екс',
      ),
      ru: gated(lettered.giu`(?<!\p{L})(?:бывш\p{L}+|экс-\p{L}+)`, 'быв экс'),
      en: gated(
        lettered.giu`(?<![\p{L}])(?:former|formerly|ex-\p{L}+|one-time|retired|(?:then|past|previous)(?=[- ](?:the )?(?:\p{L}+ )?(?:president|prime|premier|minister|governor|director|ambassador|mayor|secretary|chief)(?!\p{L})))(?![\p{L}])`,
        'for ex one then pas ret pre',
      ),
    },
  },
  {
    kind: 'acting',
    words: {
      uk: gated(
        lettered.giu`(?<!\p{L})(?:т?\.?\s?в\.\s?о\.|виконувач\p{L}* обов\p{L}*['’ʼ]\p{L}+|тимчасов\p{L}+ (?=\p{L}*міністр|голов|мер))`,
        'т в вик тим',
      ),
      ru: gated(lettered.giu`(?<!\p{L})(?:врио|и\.\s?о\.|исполняющ\p{L}+ обязанности)(?!\p{L})`, 'ври и исп'),
      en: gated(
        lettered.giu`(?<![\p{L}])(?:acting|interim|caretaker)(?= (?:\p{L}+ )?(?:president|prime|premier|minister|mayor|head|chief|director|governor|secretary|ambassador|attorney|prosecutor|commander|chancellor)(?!\p{L}))`,
        'act int car',
      ),
    },
  },
  {
    kind: 'spokesperson',
    words: {
      uk: gated(
        lettered.giu`(?<!\p{L})(?:речни\p{L}+|прессекретар\p{L}*|прес-секретар\p{L}*|представни\p{L}+)`,
        'реч пре',
      ),
      ru: gated(lettered.giu`(?<!\p{L})(?:пресс-секретар\p{L}*|представител\p{L}+|спикер\p{L}*)`, 'пре спи'),
      en: gated(
        lettered.giu`(?<![\p{L}])(?:spokes\p{L}+|press secretary|representative|speaker|speaking for)`,
        'spo pre rep spe',
      ),
    },
  },
];

const officeWords: Words = {
  uk: gated(
    lettered.giu`(?<!\p{L})(?:міністр\p{L}*|міністерк\p{L}*|губернатор\p{L}*|керівни\p{L}+|очільни\p{L}+|начальни\p{L}+|президент\p{L}*|прем['’ʼ]?єр\p{L}*|глав[аиуі]|голов[аиуі]|директор\p{L}*|посол|посла|мер[ау]?|канцлер\p{L}*|командувач\p{L}*|командир\p{L}*|головнокомандувач\p{L}*|прокурор\p{L}*|генпрокурор\p{L}*|держсекретар\p{L}*|секретар(?:я|ю|ем|і|ка|ки|ку|кою)?)(?!\p{L})`,
    'мін нач пре гла гол дир пос мер губ кер очі кан ком про ген дер сек',
  ),
  ru: gated(
    lettered.giu`(?<!\p{L})(?:министр\p{L}*|губернатор\p{L}*|руководител\p{L}+|президент\p{L}*|премьер\p{L}*|глав[аыуе]|директор\p{L}*|посол|посла|мэр[ау]?|канцлер\p{L}*|командующ\p{L}+|командир\p{L}*|главнокомандующ\p{L}+|начальник\p{L}*|прокурор\p{L}*|генпрокурор\p{L}*|госсекретар\p{L}*|председател\p{L}*|секретар(?:ь|я|ю|ем|и)?)(?!\p{L})`,
    'мин пре гла дир пос мэр губ рук кан ком нач про ген гос сек',
  ),
  en: gated(
    lettered.giu`(?<![\p{L}])(?:minister|president|premier|governor|head|director|ambassador|mayor|secretary|chief|chancellor|commander|commander-in-chief|prosecutor|prosecutors?|attorney|chair(?:man|woman|person)?)(?![\p{L}])`,
    'min pre gov hea dir amb may sec chi cha com pro att',
  ),
};

/** «замглавы», «ексміністр»: the office is in the word itself. */
const ownOffice =
  /^(?:зам|віце-?|вице-?|экс-?|екс-?)(?:глав|министр|міністр|президент|прем(?:['’ʼ]?єр|ьер)|директор|губернатор|мэр|канцлер|посол|команд|прокурор|генпрокурор)/iu;

/** Words of one office in the three languages; the first that a word holds is its office. */
const ranks: readonly RegExp[] = [
  /прем(?:['’ʼ]?єр|ьер)|premier|міністр|міністерк|министр|minister|секретар|secretary/iu,
  /президент|president/iu,
  /губернатор|governor/iu,
  /посол|посла|ambassador/iu,
  /^(?:мер|мэр)|mayor/iu,
  /канцлер|chancellor/iu,
  /команд|commander/iu,
  /прокурор|prosecutor|attorney/iu,
  /глав|голов|председател|chair|керівни|очільни|начальни|руководител|директор|head|chief|director/iu,
];

const rankOf = (word: string): number => ranks.findIndex((rank) => rank.test(word));

/** Whoever heads a ministry is its minister, and so with other bodies. */
const headRank = ranks.length - 1;
const mayBeOne = (a: number, b: number | undefined): boolean => a === b || a === headRank || b === headRank;

/** The office that a qualifier stands at, itself included; undefined where none does. */
function rankAfter(own: SideReading, qualifier: Span, kind: string): number | undefined {
  // The secretary of «прессекретар президента» is no office of its own.
  const from = kind === 'spokesperson' ? qualifier.endOffset : qualifier.startOffset;
  const tail = own.text.slice(from, qualifier.endOffset + 60);
  const [first = ''] = tail.split(' ');
  if (ownOffice.test(first)) return rankOf(first);
  const { pattern } = officeWords[own.language ?? 'en'];
  const [office] = allMatches(tail, pattern);
  return office === undefined ? undefined : rankOf(office[0]);
}

/** Verbs and adverbs by which a sentence tells that somebody held an office before: “who used to head the school”. */
const heldBefore: Readonly<Record<KnownLanguage, RegExp>> = {
  en: /\b(?:used to|once|previously|(?:had|who|that) (?:once |previously )?(?:been|was|were|led|headed|chaired|ran|run|served|directed|managed|held))\b/iu,
  uk: lettered.iu`(?<!\p{L})(?:раніше|колись|свого часу|(?:який|яка|які|що) (?:був|була|були)|(?:очолю|керу|голову)ва(?:в|ла|ли))(?!\p{L})`,
  ru: lettered.iu`(?<!\p{L})(?:раньше|ранее|прежде|когда-то|в свое время|прежн\p{L}+|котор(?:ый|ая|ые) (?:был|была|были)|(?:возглавля|руководи|управля)(?:л|ла|ли|вш\p{L}+))(?!\p{L})`,
};

const isHeldBefore = ({ language, text }: SideReading): boolean =>
  language !== undefined && heldBefore[language].test(text);

/** A qualifier on one side only, where both sides name the office that it changes. */
function offices(
  source: SideReading,
  target: SideReading,
  isEqual: (qualifier: Span) => boolean,
): PairIssue[] {
  if (source.language === undefined || target.language === undefined) return [];
  const [here, there] = [find(source, officeWords), find(target, officeWords)];
  if (here.length + there.length === 0) return [];
  return qualifiers.flatMap(({ kind, words }): PairIssue[] => {
    const [a, b] = [find(source, words), find(target, words)];
    if ((a.length === 0) === (b.length === 0)) return [];
    const isSource = a.length > 0;
    const [own, other] = isSource ? [source, target] : [target, source];
    const [qualifier, others] = isSource ? [a[0], there] : [b[0], here];
    if (qualifier === undefined || (kind === 'spokesperson' && isEqual(qualifier))) return [];
    // «former» alone changes no office unless an office follows it, and no other office than that one.
    const changed = rankAfter(own, qualifier, kind);
    const same = others.find((one) =>
      mayBeOne(rankOf(other.text.slice(one.startOffset, one.endOffset)), changed),
    );
    // «речниця відомства» against “foreign minister”: an office there and none here.
    const isVoice = kind === 'spokesperson' && (isSource ? here : there).length === 0;
    const office = changed === undefined ? (isVoice ? others[0] : undefined) : same;
    if (office === undefined || (kind === 'former' && isHeldBefore(other))) return [];
    const [x, y] = isSource ? [qualifier, office] : [office, qualifier];
    return [
      {
        checkId: 'claim',
        category: 'mistranslation',
        kind: `office-${kind}`,
        severity: 'major',
        tier: 'shown',
        source: [x],
        target: [y],
        message: observe('check.office.differ', [source, x], [target, y]),
      },
    ];
  });
}
