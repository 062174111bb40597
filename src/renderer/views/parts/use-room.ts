import { useSyncExternalStore } from 'react';

// A window may be half a screen, or a whole one at a zoom of 200 %: what stands around the texts then lies over them
// while one looks at it.

const low = '(max-height: 559px)';
const narrow = '(max-width: 799px)';

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    () => matchMedia(query).matches,
  );
}

/** True while there is no height for texts and lists at once. */
export function useIsLow(): boolean {
  return useMedia(low);
}

/** True while there is no width for texts and a zone beside them. */
export function useIsNarrow(): boolean {
  return useMedia(narrow);
}
