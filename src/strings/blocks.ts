export const blockStrings = {
  keyPoint: 'Zum Mitnehmen',
  example: (trade: string) => `Beispiel: ${trade}`,
} as const;
