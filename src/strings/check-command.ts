const withoutAny = '→ Rufen Sie „npm run check:content“ ohne Angabe auf.';

export const checkCommandStrings = {
  usage:
    'So geht es: npm run check:content -- [ORDNER|DATEI] [--format text|json|github|sarif] [--fix] [--spelling]',
  oneFolder: 'Nennen Sie nur einen Ordner oder eine Datei.',
  noFormat: (format: string, formats: readonly string[]) =>
    `Das Format „${format}“ gibt es nicht. Möglich: ${formats.join(', ')}.`,
  noFolder: (directory: string) => `Den Ordner „${directory}“ gibt es nicht. ${withoutAny}`,
  noContent: (directory: string, missing: readonly string[]) =>
    `„${directory}“ ist kein Inhaltsordner: ${missing.join(', ')} fehlt. ${withoutAny}`,
  noContentAround: (file: string) => `„${file}“ liegt in keinem Inhaltsordner. ${withoutAny}`,
  repaired: (count: number) => `${count === 1 ? '1 Stelle' : `${count} Stellen`} berichtigt.`,
};
