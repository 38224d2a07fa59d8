export const progressStrings = {
  blocked:
    'Ihr Browser lässt kein Speichern zu. Alles funktioniert, gilt aber nur für diesen Besuch.',
  full: 'Der Speicher Ihres Browsers ist voll. Was Sie jetzt eingeben, gilt nur für diesen Besuch.',
  aside:
    'Ein gespeicherter Stand war nicht lesbar. Er wurde beiseitegelegt, Sie beginnen hier von vorn.',
} as const;
