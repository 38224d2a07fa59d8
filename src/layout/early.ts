import { minifySync } from 'vite';
import head from '../progress/early.js?raw';
import trial from '../progress/trial.js?raw';

/** Before the first paint: scripts run here; how options are mixed. */
export const headScript = minifySync('early.js', head).code;

/** Right behind a question, while the page is being parsed. */
export const shuffleScript = 'kfShuffle(document.currentScript)';

/** On a page to try exercises out: nothing counts. */
export const trialScript = minifySync('trial.js', trial).code;
