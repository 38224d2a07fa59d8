export const scenarioStrings = {
  label: 'Entscheiden',
  back: 'Einen Schritt zurück',
  again: 'Von vorn',
  decided: 'Sie haben sich entschieden:',
  now: 'Wie es weitergeht',
  end: 'Ende dieses Weges',
  allPaths: 'Alle Wege und was daraus wird',
  allPathsHere: 'Die anderen Wege',
  step: (number: number) => `Schritt ${number}`,
  start: 'Anfang',
  leadsTo: (target: string) => `führt zu ${target}`,
  changed:
    'Das Szenario wurde seit Ihrem letzten Besuch überarbeitet. Sie stehen an der letzten Stelle, die es noch gibt.',
} as const;
