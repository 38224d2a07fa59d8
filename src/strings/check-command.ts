export const checkCommandStrings = {
  usage:
    'So geht es: npm run check:content -- [ORDNER] [--format text|json|github|sarif] [--fix] [--spelling]',
  oneFolder: 'Nennen Sie nur einen Ordner.',
  noFormat: (format: string, formats: readonly string[]) =>
    `Das Format „${format}“ gibt es nicht. Möglich: ${formats.join(', ')}.`,
  noFolder: (directory: string) =>
    `Den Ordner „${directory}“ gibt es nicht. Nennen Sie einen Ordner wie „content“.`,
  noContent: (directory: string, missing: readonly string[]) =>
    `„${directory}“ ist kein Inhaltsordner: ${missing.join(', ')} fehlt. Nennen Sie einen Ordner wie „content“.`,
  repaired: (count: number) => `${count === 1 ? '1 Stelle' : `${count} Stellen`} berichtigt.`,
};
