/**
 * Where `layout/room.ts` keeps the heights of a page's exercises: rules of CSS for `early.js`. Erased with anything that
 * was answered, so that no trace is left of how much it was; taken along never.
 */
export const roomPrefix = 'kf:room:';

export const roomKey = (path: string) => roomPrefix + path;
