export const tool = true;
