import { catalogues } from '../locales/index.ts';
import { createApi } from '../services/index.ts';

export const answer = [createApi('x').count, catalogues.en.hello];
