import type { ExportRequest } from '../../bridge/api.ts';
import { api, shell } from '../transport.ts';

/**
 * Prints the report into a PDF: it stands in the window while it is printed, seen by the printer only, and is taken away
 * again. Its style is its own: a shadow root keeps it from the window's and the window's from it.
 */
export async function printReport(request: ExportRequest, path: string): Promise<void> {
  const { html } = await api.exportReport(request);
  const host = showForPrinter(html);
  try {
    await shell.printToPdf({ path });
  } finally {
    host.remove();
  }
}

function showForPrinter(html: string): HTMLElement {
  // Parsed apart: nothing of it runs or loads, and the report escapes every word that comes from a file.
  const report = new DOMParser().parseFromString(html, 'text/html');
  const host = document.createElement('div');
  host.className = 'print-report';
  host.lang = report.documentElement.lang;
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  // A shadow root has no `html` or `body`: the host stands for both.
  const style = report.querySelector('style')?.textContent ?? '';
  sheet.replaceSync(style.replaceAll(':root', ':host').replaceAll(/(^|\n\s*)body \{/g, '$1:host {'));
  root.adoptedStyleSheets = [sheet];
  const main = report.querySelector('main');
  if (main) root.append(document.importNode(main, true));
  document.body.append(host);
  return host;
}
