/** Tells a waiting worker to take over. Apart from other names, so that a page loads no more to say it. */
export const takeOverMessage = 'uebernehmen';
