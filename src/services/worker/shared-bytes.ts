/** Puts bytes where every thread can read them; bytes that lie there already are not copied. */
export function shareBytes(bytes: Uint8Array): SharedArrayBuffer {
  const isWhole = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength;
  if (bytes.buffer instanceof SharedArrayBuffer && isWhole) return bytes.buffer;
  const shared = new SharedArrayBuffer(bytes.byteLength);
  new Uint8Array(shared).set(bytes);
  return shared;
}
