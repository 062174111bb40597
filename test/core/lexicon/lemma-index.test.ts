import { describe, expect, it } from 'vitest';
import { entryFlags } from '../../../src/core/lexicon/entries.ts';
import { packSections, SectionReader } from '../../../src/core/lexicon/layout.ts';
import { LemmaIndex, LemmaLists } from '../../../src/core/lexicon/lemma-index.ts';

/** An index of lemmas with their entries and keys of members, as the file has it. */
function openIndex(fill: (lists: LemmaLists) => void): LemmaIndex {
  const lists = new LemmaLists();
  fill(lists);
  return new LemmaIndex(new SectionReader(packSections(lists.pack())));
}

describe('LemmaIndex', () => {
  const index = openIndex((lists) => {
    lists.addEntry('мати', 7, entryFlags.verb | entryFlags.phrase);
    lists.addEntry('мати', 90_000, entryFlags.noun);
    lists.addMemberKey('vмати', 70_001);
    lists.addMemberKey('=мати', 3);
    for (let at = 0; at < 500; at += 1) lists.addEntry(`мати${at}`, 100 + at, entryFlags.adj);
  });

  it('finds entries and keys of the group that a candidate is of', () => {
    const [entries, keys] = [[] as number[], [] as number[]];
    index.findInto(entries, keys);
    index.begin('малося');
    index.take(2, 'т', 'и', 'verb');
    index.take(2, '', 'ти', 'verb');
    index.take(2, '', 'ти', 'other');
    expect({ entries, keys }).toEqual({ entries: [7], keys: [70_001, 70_001] });
  });

  it('finds all entries of a word as it stands, and nothing of what it does not have', () => {
    const [entries, keys] = [[] as number[], [] as number[]];
    index.findInto(entries, keys);
    index.takeWritten('мати');
    for (const other of ['мат', 'матиі', 'мати500', '']) index.takeWritten(other);
    index.takeWritten('мати499');
    expect({ entries, keys }).toEqual({ entries: [7, 90_000, 599], keys: [3] });
  });

  it('refuses a lemma longer than its record can say', () => {
    expect(() => openIndex((lists) => lists.addEntry('а'.repeat(256), 1, 0))).toThrow(RangeError);
  });
});
