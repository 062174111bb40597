import { AnchorSearch } from './anchor-search.ts';
import { BandWeigher } from './band-weigher.ts';
import { countUp } from './cut.ts';
import { findBand } from './corridor.ts';
import { Lattice } from './lattice.ts';
import { hearBeads, learnTies } from './learn.ts';
import { buildModels, learnLessons } from './passes.ts';
import { alignPair, readPair } from './pipeline.ts';
import { recoverMoved } from './recover.ts';
import { startRun } from './run.ts';
import { SoundBook, SoundComparer } from './sound-likeness.ts';
import { Tokenizer } from './tokens.ts';
import type { AlignOptions, AlignText } from './types.ts';
import { VocabularyBuilder } from './vocabulary.ts';

/**
 * Aligns two texts and returns one of each kind of object that an alignment works with. Compiled code knows its objects by
 * their shapes, and the engine forgets a shape, and throws away all code that knows it, when the last object of it is
 * collected. Whoever holds a keepsake keeps the code of a warm start.
 */
export function makeKeepsake(
  source: AlignText,
  target: AlignText,
  options: Pick<AlignOptions, 'lexicon' | 'gazetteer' | 'knowledge' | 'isCancelled'>,
): readonly unknown[] {
  const run = startRun(options);
  const { poll } = run;
  const [sourceCount, targetCount] = [source.units.length, target.units.length];
  const pair = readPair([source, target], [countUp(sourceCount), countUp(targetCount)], options, run);
  const stretch = { sourceStart: 0, sourceEnd: sourceCount, targetStart: 0, targetEnd: targetCount };
  const aligned = alignPair(pair, [stretch], run);
  const moved = recoverMoved(aligned, poll);
  const { models, edges, beads } = aligned;
  const { evidence } = models;
  const testimony = hearBeads(beads, evidence, poll);
  const ties = learnTies(testimony, evidence, poll);
  const lessons = learnLessons(beads, testimony, models, poll);
  const block = { ...stretch, band: findBand(stretch, evidence, edges, poll).band };
  const lattice = new Lattice(block, evidence, buildModels(pair, edges, lessons, poll), poll);
  const weigher = new BandWeigher(block, models, evidence, new Float32Array(0));
  const anchors = new AnchorSearch(evidence, edges, poll);
  const books = [
    SoundBook.of(pair.source.vocabulary.sounds),
    SoundBook.of(pair.target.vocabulary.sounds),
  ] as const;
  const builder = new VocabularyBuilder(source.language, options.lexicon, poll);
  const tokenizer = new Tokenizer(builder, poll);
  for (const unit of source.units) tokenizer.scan(unit, []);
  const parts = [aligned, moved, testimony, ties, lessons, lattice, weigher, anchors, anchors.find(stretch)];
  return [run, pair, ...parts, books, new SoundComparer(...books), builder, tokenizer];
}
