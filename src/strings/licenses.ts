/** Sentences of `/lizenzen.txt`. */
export const licensesStrings = {
  title: 'Lizenzen',
  own: 'Programm: MIT. Texte und Übungen: CC BY 4.0. Was von anderen stammt, steht hier; der Bau hat die Liste geschrieben.',
  shipped: 'Was mit den Seiten auf Ihr Gerät kommt',
  tools: 'Womit gebaut und geprüft wird (kommt nicht auf Ihr Gerät)',
  texts: 'Lizenztexte',
  unknown: 'ohne Angabe',
} as const;
