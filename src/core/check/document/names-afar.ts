import { isContentUnit } from '../../model.ts';
import type { Unit } from '../../model.ts';
import { nameSimilarity } from '../../romanize/skeleton.ts';
import { romanizationCheck } from '../checks/romanization.ts';
import { PairReading } from '../pair-reading.ts';
import { SideReading } from '../reading.ts';
import type { Token } from '../reading.ts';
import { createSide, toPassages } from '../side.ts';
import type { CheckInput, CheckKnowledge, CheckText } from '../types.ts';
import { issueFinding } from './issue-finding.ts';
import type { Finding } from './speakers.ts';

/** A name where a text has it first. */
interface FirstUse {
  readonly token: Token;
  readonly side: SideReading;
}

/** From this likeness on two names are held to be one, and their sentences are looked at. */
const oneName = 0.8;
const shortestName = 4;

/**
 * Finds names through Russian between a Ukrainian and an English text that are no translations of each other: their
 * sentences seldom correspond, but both name the same people. Each spelling is told once, at its first place.
 */
export function findNamesAfar(input: CheckInput, knowledge: CheckKnowledge): Finding[] {
  if (input.mode !== 'comparable') return [];
  const uses = input.texts.map((text) => firstUses(text, knowledge));
  return input.texts.flatMap((here, at) =>
    input.texts.flatMap((there, place) =>
      languageOf(here) === 'uk' && languageOf(there) === 'en'
        ? between(uses[at] ?? [], uses[place] ?? [], knowledge)
        : [],
    ),
  );
}

const languageOf = ({ language }: CheckText): string | undefined => language.split('-')[0];

function firstUses(text: CheckText, { lexicon }: CheckKnowledge): readonly FirstUse[] {
  const found = new Map<string, FirstUse>();
  for (const unit of text.units.filter((one: Unit) => isContentUnit(one))) {
    const side = new SideReading(createSide(text, [unit]), lexicon);
    for (const token of side.tokens) {
      const { folded } = token.facts;
      if (!token.isCapitalised || token.text.length < shortestName || found.has(folded)) continue;
      found.set(folded, { token, side });
    }
  }
  return [...found.values()];
}

/** Alike in both spellings of a name: «Гнатенко» and Gnatenko, «Олексій» and Alexey. */
const firstConsonant = ({ facts }: Token): string =>
  facts.sounds
    .replace(/[aeiouyjw]/gu, '')
    .charAt(0)
    .replace('h', 'g');

function between(
  ukrainian: readonly FirstUse[],
  english: readonly FirstUse[],
  knowledge: CheckKnowledge,
): Finding[] {
  const bySound = Map.groupBy(ukrainian, ({ token }) => firstConsonant(token));
  return english.flatMap((there): Finding[] => {
    for (const here of bySound.get(firstConsonant(there.token)) ?? []) {
      if (nameSimilarity(here.token.text, there.token.text) < oneName) continue;
      const issue = romanizationCheck
        .run(new PairReading(here.side, there.side), knowledge)
        .find(
          ({ source, target }) =>
            source[0]?.startOffset === here.token.startOffset &&
            target[0]?.startOffset === there.token.startOffset,
        );
      if (issue === undefined) continue;
      return [
        issueFinding(issue, [
          ...toPassages(here.side.side, here.token),
          ...toPassages(there.side.side, there.token),
        ]),
      ];
    }
    return [];
  });
}

/** One finding a spelling, with its first place in every text: rows that correspond may have told it too. */
export function onceForSpellings(found: readonly Finding[], { mode }: CheckInput): readonly Finding[] {
  if (mode !== 'comparable') return found;
  const told = new Map<unknown, Finding>();
  for (const one of found.filter(isThroughRussian)) {
    const before = told.get(one.message.params?.['target']);
    const others = one.passages.filter(
      ({ textId }) => before?.passages.some((passage) => passage.textId === textId) !== true,
    );
    told.set(
      one.message.params?.['target'],
      before === undefined ? one : { ...before, passages: [...before.passages, ...others] },
    );
  }
  const rest = found.filter((one) => !isThroughRussian(one));
  return [...rest, ...told.values()];
}

const isThroughRussian = ({ checkId }: Finding): boolean => checkId === 'romanization/via-russian';
