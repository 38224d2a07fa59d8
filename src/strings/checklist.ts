export const checklistStrings = {
  label: 'Handeln',
  title: 'Checkliste für eine Woche',
  progress: (done: number, total: number) => `${done} von ${total} erledigt`,
} as const;
