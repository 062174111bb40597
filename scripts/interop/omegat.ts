import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pairsOf, sampleDocument } from './sample.ts';
import { judge, run, type InteropResult } from './shell.ts';

const project = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>UK</source_lang><target_lang>EN</target_lang><sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations><remove_tags>false</remove_tags></project></omegat>`;

/** Drives OmegaT: our memory in `tm/auto`, the source text beside it; exact matches must appear in `target/`. */
export function checkOmegat(path: (name: string) => string): readonly InteropResult[] {
  const version = run('dpkg-query', ['-W', '-f=${Version}', 'omegat']).out;
  const pairs = pairsOf(sampleDocument(2));
  return ['pair.tmx', 'three.tmx'].map((memory) => {
    const root = path(`omegat-${memory}`);
    for (const folder of ['source', 'target', 'tm/auto', 'glossary', 'dictionary', 'omegat'])
      mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, 'omegat.project'), project);
    writeFileSync(join(root, 'source/text.utf8'), `${pairs.map(([source]) => source).join('\n\n')}\n`);
    copyFileSync(path(memory), join(root, 'tm/auto', memory));
    const done = run('omegat', [root, '--mode=console-translate', `--config-dir=${join(root, 'config')}`], {
      timeoutMs: 300_000,
    });
    const target = join(root, 'target/text.utf8');
    const written = existsSync(target) ? readFileSync(target, 'utf8') : '';
    const found = pairs.filter(([, translation]) => written.includes(translation)).length;
    const statistics = join(root, 'omegat/project_stats.txt');
    const remaining = existsSync(statistics)
      ? /Remaining:?\s+(\d+)/.exec(readFileSync(statistics, 'utf8'))?.[1]
      : undefined;
    return judge(
      `OmegaT ${version.replace(/[+-].*/, '')}`,
      `${memory} in tm/auto, console-translate`,
      done.isGood && found === pairs.length,
      `${String(found)} of ${String(pairs.length)} exact matches in target/, remaining by its statistics: ${remaining ?? '?'}`,
    );
  });
}
