import { app } from 'electron';
import { apiMethods } from '../bridge/api.ts';
import { catalogues } from '../locales/index.ts';
import { createApi } from '../services/index.ts';

export const started = [app.name, apiMethods.length, catalogues.en.hello, createApi('x').count];
