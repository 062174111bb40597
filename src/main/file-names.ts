import { basename } from 'node:path';

/** A suggestion may hold any words of a text: only what every file system takes is kept. */
export function fileNameOf(suggestedName: string, extension: string): string {
  const kept = basename(suggestedName.replace(/[\s\p{Cc}<>:"/\\|?*]+/gu, ' ').trim()).replace(
    /^[. ]+|[. ]+$/g,
    '',
  );
  const name = kept === '' ? 'zvirka' : kept.slice(0, 120);
  return name.toLowerCase().endsWith(`.${extension}`) ? name : `${name}.${extension}`;
}
