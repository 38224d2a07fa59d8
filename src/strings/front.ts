export const frontStrings = {
  claim: 'Wie Sie Ihrem Team möglich machen, was Kunden wiederkommen lässt.',
  promise:
    'Eine Einführung und sieben Artikel, jeder an der Forschung geprüft. Dazu Fragen, an denen Sie Ihr Verständnis prüfen, und Checklisten für die nächste Arbeitswoche. Was Sie eintragen, bleibt in Ihrem Browser.',
} as const;
