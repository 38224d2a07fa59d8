/** What `npm run hosting` says. */
export const hostingStrings = {
  unknownServer: (name: string, known: readonly string[]) =>
    `${name === '' ? 'Es ist kein Server genannt.' : `Einstellungen für „${name}“ gibt es hier nicht.`} So geht es: npm run hosting -- ${known.join('|')} [ORDNER]`,
} as const;
