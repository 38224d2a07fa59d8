import head from '../progress/early.js?raw';

/** Before the first paint: scripts run here; how options are mixed. */
export const headScript = head.replace(/^\s*\/\/.*\n/gm, '').replace(/^\s+/gm, '');

/** Right behind a question, while the page is being parsed. */
export const shuffleScript = 'kfShuffle(document.currentScript)';
