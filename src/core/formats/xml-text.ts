/** Text that XML 1.0 allows, with how many characters had to go. */
export interface CleanXmlText {
  readonly text: string;
  readonly removedCount: number;
}

// XML 1.0, production 2: everything but #x9 #xA #xD below #x20, surrogates, #xFFFE and #xFFFF. By code point.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const suspicious = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Removes what XML 1.0 forbids. */
export function cleanXmlText(text: string): CleanXmlText {
  // Most text has nothing to remove: a test without Unicode mode is several times as fast as a replacement.
  if (!suspicious.test(text)) return { text, removedCount: 0 };
  let removedCount = 0;
  const clean = text.replace(forbidden, () => {
    removedCount += 1;
    return '';
  });
  return { text: clean, removedCount };
}

/** Escapes text for element content and attribute values alike; no entity besides the five of XML. */
export function escapeXml(text: string): string {
  if (!/[&<>"']/.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
