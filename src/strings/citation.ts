export const citationStrings = { toSources: 'Im Quellenverzeichnis' } as const;
