/** Runs a courtesy to the shell whose failure changes nothing for the user. */
export async function attemptQuietly(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}
