import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

// The command as a process: what the surroundings do to its streams.

const entry = join(import.meta.dirname, '../../src/cli/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'zvirka-process-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Streams = readonly ['pipe' | number, 'pipe' | number];

function start(words: readonly string[], [input, output]: Streams = ['pipe', 'pipe']) {
  // INIT_CWD is what a run by npm takes for the folder of the call.
  const env = { ...process.env, INIT_CWD: folder };
  const child = spawn(process.execPath, [entry, ...words], { stdio: [input, output, 'pipe'], env });
  let err = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = once(child, 'close').then(([code]: unknown[]) => ({ code, err }));
  return { child, ended };
}

describe('a command whose surroundings fail it', () => {
  it.each([
    [['romanize'], 'Київ\n', 'Kyiv\n'],
    [
      ['check', '--pairs'],
      '{"id":"a","srcLang":"uk","tgtLang":"en","src":"Так.","tgt":"Yes."}\n',
      '{"id":"a","issues":[]}\n',
    ],
  ])(
    '%j ends at Ctrl+C while it waits for its input, what was answered kept',
    async (words, line, answer) => {
      const { child, ended } = start(words);
      child.stdin?.write(line);
      const [heard] = (await once(child.stdout ?? child, 'data')) as [Buffer];
      child.kill('SIGINT');
      expect([String(heard), await ended]).toEqual([answer, { code: 3, err: 'zvirka: Cancelled.\n' }]);
    },
  );

  it('says that standard input is a folder', async () => {
    const input = openSync(folder, 'r');
    const { ended } = start(['check', '--pairs'], [input, 'pipe']);
    const result = await ended;
    closeSync(input);
    expect(result).toEqual({ code: 1, err: 'zvirka: stdin: this is a folder, not a file.\n' });
  });

  it.skipIf(process.platform === 'win32')('keeps no silence where a file takes only a part', async () => {
    writeFileSync(join(folder, 'long.txt'), 'Делегації зустрілися у вівторок.\n'.repeat(3_000));
    const call = 'ulimit -f 16; exec "$0" "$@" > part.txt';
    const words = ['-c', call, process.execPath, entry, 'segment', 'long.txt'];
    const result = spawnSync('sh', words, {
      encoding: 'utf8',
      cwd: folder,
      env: { ...process.env, INIT_CWD: folder },
    });
    const reason = 'the file cannot be written (the file would be larger than the system allows)';
    expect([result.status, result.stderr]).toEqual([1, `zvirka: stdout: ${reason}.\n`]);
  });

  it.skipIf(!existsSync('/dev/full'))('says that the disk is full, in either thread', async () => {
    // Long enough for a thread of its own.
    writeFileSync(join(folder, 'long.txt'), 'Делегації зустрілися у вівторок.\n'.repeat(3_000));
    writeFileSync(join(folder, 'short.txt'), 'Делегації зустрілися у вівторок.\n');
    for (const name of ['short.txt', 'long.txt']) {
      const output = openSync('/dev/full', 'w');
      const { ended } = start(['segment', name], ['pipe', output]);
      const result = await ended;
      closeSync(output);
      expect([name, result]).toEqual([
        name,
        { code: 1, err: 'zvirka: stdout: the disk is full. Nothing that was saved is lost.\n' },
      ]);
    }
  });
});
