import type { KnownLanguage } from '../../model.ts';
import { observe } from '../issues.ts';
import type { PairCheck } from '../pair-check.ts';
import type { PairReading } from '../pair-reading.ts';
import type { SideReading, Token } from '../reading.ts';
import type { PairIssue } from '../types.ts';
import { soundLikeness } from '../words/likeness.ts';
import { slotQuality } from '../words/slots.ts';

/** Finds a name that stands where the other side has another one, and one name spelled two ways inside one text. */
export const nameCheck: PairCheck = {
  id: 'name',
  run(reading) {
    return [
      ...replacedNames(reading),
      ...spelledTwice(reading, 'source'),
      ...spelledTwice(reading, 'target'),
    ];
  },
};

/** Words that open with a capital in English and name nobody. */
const notNames =
  /^(?:I|Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|God|Internet|Pan|Пан|Бог)s?$/u;

/** A name as far as spelling tells: a capital inside a sentence; at its beginning, a word that is nothing but a name. */
function isName(token: Token): boolean {
  if (!token.isCapitalised || token.isNumber || token.isForeignScript || token.text.length < 3) return false;
  if (notNames.test(token.text) || !token.isContent) return false;
  // An acronym may stand for any of the names around it.
  if (token.text === token.text.toUpperCase()) return false;
  const isWord = token.facts.concepts.length > 0 && !token.facts.isProper;
  // English gives capitals to the common words of titles; Cyrillic hardly does.
  const isCyrillic = /\p{Script=Cyrillic}/u.test(token.text);
  return isWord ? isCyrillic && !token.isOpening : true;
}

/** Titles in capitals all through say nothing about names. */
function isTitle(reading: SideReading): boolean {
  const words = reading.tokens.filter((token) => token.isContent && !token.isNumber);
  return words.length > 3 && words.filter((token) => token.isCapitalised).length > 0.6 * words.length;
}

/** Likeness by sound above which two untied names may be one after all. */
const kinLikeness = 0.5;
/** How far from each other, relative to the length, the two may stand. */
const farthest = 0.22;

function replacedNames(reading: PairReading): PairIssue[] {
  const { source, target, links } = reading;
  if (isTitle(source) || isTitle(target)) return [];
  const left = source.tokens.filter((token) => isName(token) && isFree(reading, links.ofSource[token.index]));
  const right = target.tokens.filter(
    (token) => isName(token) && isFree(reading, links.ofTarget[token.index]),
  );
  const runsLeft = runsOf(left);
  const runsRight = runsOf(right);
  const used = new Set<readonly Token[]>();
  const issues: PairIssue[] = [];
  for (const there of runsRight) {
    const here = nearestRun(reading, runsLeft, there, used);
    if (here === undefined) continue;
    used.add(here);
    const [a, b] = [spanOf(here), spanOf(there)];
    issues.push({
      checkId: 'name',
      category: 'name',
      kind: 'replaced',
      severity: 'major',
      tier: isSure(reading, here, there) ? 'shown' : 'more',
      source: [a],
      target: [b],
      message: observe('check.name.replaced', [source, a], [target, b]),
    });
  }
  return issues;
}

/** Without a tie, or with one that rests on place alone. */
function isFree(reading: PairReading, tie: number | undefined): boolean {
  const link = reading.links.links[tie ?? -1];
  return link === undefined || link.quality === slotQuality;
}

function runsOf(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  for (const token of tokens) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.index === token.index - 1) run.push(token);
    else runs.push([token]);
  }
  return runs;
}

const spanOf = (run: readonly Token[]): { startOffset: number; endOffset: number } => ({
  startOffset: run[0]?.startOffset ?? 0,
  endOffset: run.at(-1)?.endOffset ?? 0,
});

function nearestRun(
  reading: PairReading,
  runs: readonly (readonly Token[])[],
  there: readonly Token[],
  used: ReadonlySet<readonly Token[]>,
): readonly Token[] | undefined {
  const place = (run: readonly Token[], text: string): number =>
    (run[0]?.startOffset ?? 0) / Math.max(1, text.length);
  const target = place(there, reading.target.text);
  let best: readonly Token[] | undefined;
  let least = farthest;
  for (const run of runs) {
    if (used.has(run) || areKin(run, there)) continue;
    const distance = Math.abs(place(run, reading.source.text) - target);
    if (distance < least) {
      least = distance;
      best = run;
    }
  }
  return best;
}

/** True where some word of one run sounds like some word of the other. */
function areKin(here: readonly Token[], there: readonly Token[]): boolean {
  return here.some((a) =>
    there.some(
      (b) =>
        soundLikeness(a.facts.sounds, b.facts.sounds) >= kinLikeness ||
        a.facts.direct.some((stem) => b.facts.direct.includes(stem)),
    ),
  );
}

/** Beside names tied to each other, and nothing but names: no word of the lexicon that a translator may have rendered. */
function isSure(reading: PairReading, here: readonly Token[], there: readonly Token[]): boolean {
  const isPlain = [...here, ...there].every(
    (token) => token.facts.concepts.length === 0 && token.text.length > 3,
  );
  return isPlain && isBesideTied(reading, here, there);
}

/** «Robert Sanders» beside «Роберта Мюллера»: the neighbours are tied to each other. */
function isBesideTied(reading: PairReading, here: readonly Token[], there: readonly Token[]): boolean {
  const { links } = reading;
  const first = here[0]?.index ?? 0;
  const last = here.at(-1)?.index ?? 0;
  const from = there[0]?.index ?? 0;
  const to = there.at(-1)?.index ?? 0;
  return [first - 1, first - 2, last + 1, last + 2].some((at) => {
    const link = links.links[links.ofSource[at] ?? -1];
    return link?.target.some((other) => other >= from - 2 && other <= to + 2) === true;
  });
}

/** Shortest name whose spellings are compared. */
const shortestName = 5;

/** One name in two spellings a letter apart: «Indonesia» and «Indanesia». */
function spelledTwice(reading: PairReading, side: 'source' | 'target'): PairIssue[] {
  const own = reading[side];
  const names = new Map<string, Token>();
  for (const token of own.tokens) {
    if (!token.isCapitalised || token.facts.folded.length < shortestName) continue;
    if (!names.has(token.facts.folded)) names.set(token.facts.folded, token);
  }
  const list = [...names.values()];
  const issues: PairIssue[] = [];
  for (const [at, a] of list.entries()) {
    for (const b of list.slice(at + 1)) {
      if (!isSameNameRespelt(a, b, own.language)) continue;
      issues.push({
        checkId: 'name',
        category: 'name',
        kind: 'inconsistent',
        severity: 'minor',
        tier: 'shown',
        source: side === 'source' ? [b, a] : [],
        target: side === 'target' ? [b, a] : [],
        message: { key: 'check.name.inconsistent', params: { first: a.text, second: b.text } },
      });
    }
  }
  return issues;
}

/** True where two words are one name that differs by vowels before its ending. */
export function isSameNameRespelt(a: Token, b: Token, language: KnownLanguage | undefined): boolean {
  const [x, y] = [a.facts.folded, b.facts.folded];
  if (Math.abs(x.length - y.length) > 1 || x.charAt(0) !== y.charAt(0)) return false;
  // Both are dictionary words of their own: two different names.
  if (a.facts.concepts.length > 0 && b.facts.concepts.length > 0) return false;
  let start = 0;
  while (start < x.length && start < y.length && x[start] === y[start]) start++;
  let end = 0;
  while (end < x.length - start && end < y.length - start && x.at(-1 - end) === y.at(-1 - end)) end++;
  const [cutX, cutY] = [x.slice(start, x.length - end), y.slice(start, y.length - end)];
  if (cutX.length > 2 || cutY.length > 2) return false;
  // Endings change by case and number; what differs must stand before them.
  const isEnding = end < (language === 'en' ? 2 : 3);
  return !isEnding && [cutX, cutY].every((cut) => /^[aeiouyаеиоуіїєюяыэ]{0,2}$/u.test(cut));
}
