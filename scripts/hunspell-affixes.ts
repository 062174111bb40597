// Reads the affix file of a hunspell dictionary, as far as expanding forms needs it (man 5 hunspell).

interface AffixRule {
  readonly strip: string;
  readonly add: string;
  /** Flags of further suffixes on the result. */
  readonly continuation: string;
  readonly condition: RegExp;
}

/** Suffix rules by their one-character flags. */
export type SuffixRules = ReadonlyMap<string, readonly AffixRule[]>;

/** Reads the suffix rules; prefixes and everything else are left out. */
export function readAffixes(text: string): SuffixRules {
  const rules = new Map<string, AffixRule[]>();
  for (const line of text.split('\n')) {
    const [kind, flag = '', strip = '', added = '', condition = '.'] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || added === '' || /^\d+$/.test(added)) continue;
    const [add = '', continuation = ''] = added.split('/');
    const list = rules.get(flag) ?? [];
    rules.set(flag, list);
    list.push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      continuation,
      condition: new RegExp(`${condition}$`, 'u'),
    });
  }
  return rules;
}

/** Lists a word's forms under its flags, two suffixes deep at most. */
export function expandAffixes(word: string, flags: string, rules: SuffixRules, depth = 0): string[] {
  const forms: string[] = [];
  for (const flag of flags) {
    for (const { strip, add, continuation, condition } of rules.get(flag) ?? []) {
      if (!word.endsWith(strip) || !condition.test(word)) continue;
      const form = word.slice(0, word.length - strip.length) + add;
      forms.push(form);
      if (depth === 0 && continuation !== '') forms.push(...expandAffixes(form, continuation, rules, 1));
    }
  }
  return forms;
}
