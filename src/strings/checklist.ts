export const checklistStrings = {
  label: 'Handeln',
  title: 'Checkliste für eine Woche',
  plan: 'In den Plan',
  planned: (text: string, date: string) => `Im Plan bis ${date}: ${text}`,
  progress: (done: number, total: number) => `${done} von ${total} erledigt`,
} as const;
