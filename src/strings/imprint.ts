export const imprintStrings = {
  operator: 'Betreiber',
  missing:
    'Wer diese Seiten betreibt, ist noch nicht eingetragen. Vor der Veröffentlichung gehört der Name mit Anschrift in „src/site.ts“.',
} as const;
