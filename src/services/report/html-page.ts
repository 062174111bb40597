/** Escapes text for HTML content and attributes: text from files is never markup. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Style of the report: calm, light, readable on screen and on paper; no script, nothing from outside. */
export const reportStyle = `
:root { color-scheme: light; --ink: #1d2126; --soft: #5c6570; --line: #d9dde2; --mark: #f3e3b3; --paper: #fff; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: #f4f5f6; color: var(--ink); font: 17px/1.6 "Noto Serif", Georgia, "Times New Roman", serif; }
main { max-width: 1180px; margin: 0 auto; padding: 48px 56px 72px; background: var(--paper); }
h1 { font-size: 1.75rem; line-height: 1.25; font-weight: 600; margin: 0 0 .25rem; text-wrap: balance; }
h2 { font-size: 1.2rem; font-weight: 600; margin: 3rem 0 1rem; }
.meta, .num, th, .rank, footer, .cell-mark { font-family: "Noto Sans", "Segoe UI", Arial, sans-serif; }
.meta { color: var(--soft); font-size: .8rem; margin: 0 0 2rem; }
.sources { display: grid; gap: .35rem 1rem; grid-template-columns: max-content 1fr; font-size: .9rem; margin: 0; }
.sources dt { font-weight: 600; } .sources dd { margin: 0; color: var(--soft); }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th { text-align: left; font-size: .78rem; font-weight: 600; color: var(--soft); padding: .4rem .75rem; border-bottom: 1px solid var(--ink); vertical-align: bottom; }
td { vertical-align: top; padding: .65rem .75rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; hyphens: auto; }
.num { width: 3.2rem; color: var(--soft); font-size: .75rem; font-variant-numeric: tabular-nums; padding-top: .85rem; }
td p { margin: 0 0 .5rem; } td p:last-child { margin-bottom: 0; }
.none { color: var(--soft); font-style: italic; }
.not-content { color: var(--soft); }
mark { background: var(--mark); color: inherit; padding: 0 .1em; border-radius: 2px; }
.cell-mark { display: inline-block; font-size: .68rem; color: var(--soft); border: 1px solid var(--line); border-radius: 3px; padding: 0 .35em; margin-right: .4em; }
.remark td { background: #fafaf7; font-size: .88rem; border-bottom-style: dotted; }
.remark .rank { color: var(--soft); font-size: .75rem; }
.remark .proposal { font-style: italic; }
.pairs .rank, .remarks .rank { font-size: .75rem; color: var(--soft); }
.remarks { font-size: .9rem; }
footer { margin-top: 3rem; color: var(--soft); font-size: .75rem; }
footer ul { padding-left: 1.1rem; margin: .3rem 0 0; }
@media print {
  @page { margin: 16mm 14mm; }
  body { background: none; font-size: 10.5pt; line-height: 1.45; }
  main { max-width: none; padding: 0; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; } h2 { break-after: avoid; }
  mark { background: none; border-bottom: 1.5px solid #8a6d00; border-radius: 0; }
}
`;

/** Puts a page around a body. `default-src 'none'` keeps even a hostile text from loading or running anything. */
export function htmlPage(parts: {
  readonly lang: string;
  readonly title: string;
  readonly body: string;
}): string {
  return `<!doctype html>
<html lang="${escapeHtml(parts.lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(parts.title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
${parts.body}
</main>
</body>
</html>
`;
}
