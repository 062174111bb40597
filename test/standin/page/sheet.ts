/** A question drawn over the page; `field` adds a line to type in. */
export interface Sheet {
  readonly title: string;
  readonly detail: string;
  readonly field?: string;
  readonly buttons: readonly string[];
  readonly defaultIndex: number;
  readonly cancelIndex: number;
}
export interface SheetAnswer {
  readonly index: number;
  readonly text: string;
}

/** Draws the sheet in a closed shadow tree and waits for a button. Self-contained: its source runs in the page. */
export function showSheet(sheet: Sheet): Promise<SheetAnswer> {
  return new Promise((resolve) => {
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'closed' });
    const dialog = document.createElement('dialog');
    dialog.style.cssText =
      'font:14px/1.5 system-ui;max-width:36rem;min-width:22rem;border:1px solid #8888;border-radius:10px;padding:20px';
    const add = (tag: string, text: string, css: string): void => {
      const element = document.createElement(tag);
      element.textContent = text;
      element.style.cssText = css;
      if (text !== '') dialog.append(element);
    };
    add('div', sheet.title, 'font-weight:600;white-space:pre-wrap');
    add('div', sheet.detail, 'margin-top:8px;white-space:pre-wrap');
    const field = document.createElement('input');
    field.value = sheet.field ?? '';
    field.style.cssText =
      'display:block;width:100%;box-sizing:border-box;margin-top:12px;font:inherit;padding:6px';
    if (sheet.field !== undefined) dialog.append(field);
    const answer = (index: number): void => {
      host.remove();
      resolve({ index, text: field.value });
    };
    const row = document.createElement('div');
    row.style.cssText = 'display:flex;gap:8px;justify-content:flex-end;margin-top:16px';
    for (const [index, label] of sheet.buttons.entries()) {
      const button = document.createElement('button');
      button.textContent = label;
      button.autofocus = index === sheet.defaultIndex;
      button.style.cssText = 'font:inherit;padding:4px 14px';
      button.addEventListener('click', () => answer(index));
      row.append(button);
    }
    dialog.append(row);
    dialog.addEventListener('cancel', () => answer(sheet.cancelIndex));
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') answer(sheet.defaultIndex);
    });
    shadow.append(dialog);
    document.body.append(host);
    dialog.showModal();
  });
}

/** Opens Chromium's own file chooser; the files stay in `standinChosen` for the main process. */
export function chooseInPage(options: {
  readonly isMultiple: boolean;
  readonly accept: string;
}): Promise<number> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = options.isMultiple;
    input.accept = options.accept;
    const finish = (): void => {
      const files = [...(input.files ?? [])];
      // A global of the isolated world: the page cannot see it.
      (globalThis as unknown as { standinChosen: readonly File[] }).standinChosen = files;
      resolve(files.length);
    };
    input.addEventListener('change', finish);
    input.addEventListener('cancel', finish);
    input.click();
  });
}
