const endSize = 22;
const headerSize = 46;
const mostEntries = 5_000;

function findEnd(view: DataView): number {
  const start = Math.max(0, view.byteLength - 66_000);
  for (let offset = view.byteLength - endSize; offset >= start; offset -= 1)
    if (view.getUint32(offset, true) === 0x06054b50) return offset;
  return -1;
}

/** Names of the entries that a zip archive's directory lists, the first 5,000; nothing is unpacked. Empty where the
 *  directory is missing or damaged. The names are only ever compared, never used as paths. */
export function listArchiveNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.byteLength < endSize ? -1 : findEnd(view);
  if (end < 0) return names;
  const decoder = new TextDecoder('utf-8');
  let offset = view.getUint32(end + 16, true);
  for (let count = 0; count < mostEntries && offset + headerSize <= bytes.length; count += 1) {
    if (view.getUint32(offset, true) !== 0x02014b50) break;
    const nameLength = view.getUint16(offset + 28, true);
    names.add(decoder.decode(bytes.subarray(offset + headerSize, offset + headerSize + nameLength)));
    offset += headerSize + nameLength + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  }
  return names;
}
