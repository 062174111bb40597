// place: src/renderer/renderer-imports-services.ts
// rule: The window reaches services through the bridge.
import { createApi } from '../services/index.ts';

export const api = createApi('x');
