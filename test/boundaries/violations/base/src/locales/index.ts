/** Words. */
export const catalogues = { en: { hello: 'Hello' } };
