/** Cells of a sample that is a table: lines of as many cells, parted by tabs, the last line perhaps cut off.
 *  Null where it is none. */
export function sampleCells(sample: string): readonly (readonly string[])[] | null {
  const lines = sample
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
  const columns = lines[0]?.length ?? 0;
  const isTable = lines.length > 1 && columns > 1;
  const areWhole = lines.slice(0, -1).every((cells) => cells.length === columns);
  return isTable && areWhole && (lines.at(-1)?.length ?? 0) <= columns ? lines : null;
}
