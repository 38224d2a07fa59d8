export const viewStrings = {
  title: 'Ansicht',
  theme: 'Farben',
  themes: { system: 'wie das Gerät', light: 'hell', dark: 'dunkel' },
  text: 'Schriftgröße',
  texts: { normal: 'normal', large: 'größer', larger: 'sehr groß' },
  close: 'Schließen',
} as const;

export const shareStrings = {
  copied: 'Link kopiert.',
  failed: 'Der Link ließ sich nicht kopieren. Er steht in der Adresszeile.',
  anchor: (title: string) => `Link zum Abschnitt „${title}“`,
} as const;
