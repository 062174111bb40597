import { useSyncExternalStore } from 'react';
import { useData } from '../../state/data-store.ts';
import { narrowQuery } from '../../state/room.ts';

const low = '(max-height: 559px)';

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
  return useMedia(narrowQuery(useData((state) => state.view?.texts.length ?? 0)));
}
