export const assessmentStrings = {
  label: 'Einschätzen',
  title: 'Wie oft war das so?',
  introduction: 'Denken Sie an die letzten vier Wochen.',
  scale: ['nie', 'selten', 'manchmal', 'oft', 'fast immer'],
  progress: (rated: number, total: number) => `${rated} von ${total} eingeschätzt`,
  mean: (mean: string) =>
    `Im Mittel ${mean} von 5. Das ist Ihre eigene Sicht; andere können Ihr Verhalten anders erleben.`,
} as const;
