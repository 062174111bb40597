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

/** Writes the termbase as TBX-Basic, version 3, in its DCA style. A concept without terms has no place there. */
export function writeTbx(
  concepts: readonly Concept[],
  head: { readonly title: string; readonly language: string; readonly toolVersion: string },
): WrittenText {
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
          `          <termSec>\n            <term>${ink.text(term.text)}</term>\n            <termNote type="administrativeStatus">${administrativeStatus[term.status]}</termNote>\n          </termSec>\n`,
      );
      return `        <langSec${ink.attributes({ 'xml:lang': language })}>\n${inside.join('')}        </langSec>\n`;
    });
    return `      <conceptEntry id="${ids[index] ?? ''}">\n${definition}${sections.join('')}      </conceptEntry>\n`;
  });
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<tbx type="TBX-Basic" style="dca"${ink.attributes({ 'xml:lang': head.language })} xmlns="urn:iso:std:iso:30042:ed-2">\n`,
    `  <tbxHeader>\n    <fileDesc>\n      <titleStmt><title>${ink.text(head.title)}</title></titleStmt>\n`,
    `      <sourceDesc><p>Zvirka ${ink.text(head.toolVersion)}</p></sourceDesc>\n    </fileDesc>\n  </tbxHeader>\n`,
    `  <text>\n    <body>\n${entries.join('')}    </body>\n  </text>\n</tbx>\n`,
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
