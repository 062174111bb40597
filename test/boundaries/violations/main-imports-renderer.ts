// place: src/main/main-imports-renderer.ts
// rule: The window is loaded, never imported.
import { show } from '../renderer/view.ts';

export const copy = show;
