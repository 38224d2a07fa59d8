const status = { open: 'offen', done: 'erledigt', dropped: 'fallen gelassen' } as const;

export const planFileStrings = {
  name: 'Kundenfokussiert führen: mein Plan',
  heading: (date: string) => `Mein Plan (Stand ${date})`,
  done: (action: string) => `Erledigt: ${action}`,
  columns: ['Datum', 'Wenn', 'Dann', 'Notiz', 'Stand'],
  status,
} as const;

export const planFormStrings = {
  title: (item: string) => `Vorsatz zu „${item}“`,
  occasion: 'Wenn … (Anlass, etwa „ich am Dienstag den Laden öffne“)',
  action: 'dann … (Handlung)',
  due: 'bis zum',
  note: 'Notiz (freiwillig)',
  save: 'In den Plan übernehmen',
  cancel: 'Abbrechen',
  actionMissing: 'Schreiben Sie, was Sie tun wollen.',
  dueMissing: 'Wählen Sie einen Tag.',
} as const;

export const planListStrings = {
  empty: 'Noch steht nichts im Plan. An jedem Punkt einer Checkliste finden Sie „In den Plan“.',
  toChecklists: 'Zu den Checklisten',
  groups: {
    overdue: 'Überfällig',
    soon: 'In den nächsten sieben Tagen',
    later: 'Später',
    done: 'Erledigt',
    dropped: 'Fallen gelassen',
  },
  due: (date: string) => `bis ${date}`,
  from: 'aus',
  done: 'Erledigt',
  move: 'Verschieben',
  moveTo: 'Neuer Tag',
  moveSave: 'Auf diesen Tag legen',
  cancel: 'Abbrechen',
  drop: 'Fallen lassen',
  reopen: 'Wieder aufnehmen',
  said: {
    done: (text: string) => `Als erledigt vermerkt: ${text}`,
    dropped: (text: string) => `Fallen gelassen: ${text}`,
    open: (text: string) => `Wieder aufgenommen: ${text}`,
    moved: (text: string, date: string) => `Auf ${date} gelegt: ${text}`,
  },
  files: 'Mitnehmen',
  calendar: 'Als Kalenderdatei (ICS)',
  markdown: 'Als Text (Markdown)',
  table: 'Als Tabelle (CSV)',
  print: 'Drucken',
  fileName: 'mein-plan',
} as const;
