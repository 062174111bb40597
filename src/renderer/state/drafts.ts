/** True while some field holds words that are not saved yet. Fields that count carry what they began with in
 *  `data-draft`. */
export function hasDraft(): boolean {
  const fields = document.querySelectorAll<HTMLTextAreaElement>('textarea[data-draft]');
  return [...fields].some((field) => field.value.trim() !== (field.dataset['draft'] ?? '').trim());
}

/** Asks before the window closes over unsaved words; all else is on disk already. */
export function guardDrafts(): void {
  window.addEventListener('beforeunload', (event) => {
    if (hasDraft()) event.preventDefault();
  });
}
