export const blockStrings = {
  keyPoint: 'Zum Mitnehmen',
  aside: 'Randnotiz',
  example: (trade: string) => `Beispiel: ${trade}`,
} as const;
