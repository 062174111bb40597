import type { Concept, TermStatus } from '../model.ts';
import type { WrittenText } from './document.ts';
import { nmToken, XmlInk } from './xml-ink.ts';

/** TBX-Basic's word for a status; ISO 30042:2019, administrativeStatus. */
const administrativeStatus: Readonly<Record<TermStatus, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'supersededTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
};

/** Our word for a status of TBX, in its old or new spelling; `admitted` where it has none of them. */
export function termStatusOf(word: string): TermStatus {
  if (/^preferred/i.test(word)) return 'preferred';
  if (/^superseded/i.test(word)) return 'deprecated';
  if (/^(deprecated|forbidden|notRecommended)/i.test(word)) return 'forbidden';
  return 'admitted';
}

/** Names of the elements that changed from TBX 2 (ISO 30042:2008) to 3 (2019). */
const elementNames = {
  2: { entry: 'termEntry', section: 'langSet', term: 'tig' },
  3: { entry: 'conceptEntry', section: 'langSec', term: 'termSec' },
} as const;

/**
 * Writes the termbase as TBX-Basic: version 3 in its DCA style, or version 2 (`martif`), which older programs read only.
 * A concept without terms has no place there.
 */
export function writeTbx(
  concepts: readonly Concept[],
  head: {
    readonly title: string;
    readonly language: string;
    readonly toolVersion: string;
    readonly version: 2 | 3;
  },
): WrittenText {
  const names = elementNames[head.version];
  const ink = new XmlInk();
  const filled = concepts.filter((concept) => concept.terms.length > 0);
  const ids = uniqueIds(filled.map((concept) => concept.id));
  const entries = filled.map((concept, index) => {
    const definition =
      concept.definition === ''
        ? ''
        : `        <descrip type="definition">${ink.text(concept.definition)}</descrip>\n`;
    const sections = [...Map.groupBy(concept.terms, (term) => term.language)].map(([language, terms]) => {
      const inside = terms.map(
        (term) =>
          `          <${names.term}>\n            <term>${ink.text(term.text)}</term>\n            <termNote type="administrativeStatus">${administrativeStatus[term.status]}</termNote>\n          </${names.term}>\n`,
      );
      return `        <${names.section}${ink.attributes({ 'xml:lang': language })}>\n${inside.join('')}        </${names.section}>\n`;
    });
    return `      <${names.entry} id="${ids[index] ?? ''}">\n${definition}${sections.join('')}      </${names.entry}>\n`;
  });
  const title = `<titleStmt><title>${ink.text(head.title)}</title></titleStmt>`;
  const source = `<sourceDesc><p>Zvirka ${ink.text(head.toolVersion)}</p></sourceDesc>`;
  const language = ink.attributes({ 'xml:lang': head.language });
  const [open, close, header] =
    head.version === 3
      ? [
          `<tbx type="TBX-Basic" style="dca"${language} xmlns="urn:iso:std:iso:30042:ed-2">`,
          '</tbx>',
          'tbxHeader',
        ]
      : [`<martif type="TBX-Basic"${language}>`, '</martif>', 'martifHeader'];
  const text = [
    `<?xml version="1.0" encoding="UTF-8"?>\n${open}\n`,
    `  <${header}>\n    <fileDesc>\n      ${title}\n      ${source}\n    </fileDesc>\n  </${header}>\n`,
    `  <text>\n    <body>\n${entries.join('')}    </body>\n  </text>\n${close}\n`,
  ].join('');
  const bare = concepts.length - filled.length;
  return {
    text,
    rowCount: filled.length,
    losses: [
      ...(bare > 0 ? [{ key: 'loss.conceptsWithoutTerms', params: { count: bare } }] : []),
      ...ink.losses(),
    ],
  };
}

// An XML id begins with a letter and comes once.
function uniqueIds(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return ids.map((id, index) => {
    const plain = `c-${nmToken(id)}`;
    const own = seen.has(plain) ? `${plain}-${String(index)}` : plain;
    seen.add(own);
    return own;
  });
}
