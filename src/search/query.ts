/** Words that say nothing about what is looked for. They are left out of queries. */
const silentWords = new Set(
  `ab aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist da dabei dadurch dafür daher
  damit dann daran darauf daraus das dass daß dein dem den denen denn der deren des deshalb dessen die dies diese
  diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwa etwas euch euer für gegen
  genau gibt hab habe haben hat hatte hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja je
  jede jedem jeden jeder jedes kein keine keinem keinen keiner man mein meine meinem meinen meiner
  mich mir mit nach nicht noch nun nur ob oder ohne sehr sein seine seinem seinen seiner seit sich sie sind
  so solche solchen solcher sondern über um und uns unser unsere unseren unter vom von vor war waren
  warum was weil welche welchem welchen welcher welches wem wen wenn wer werde werden wie wieder wir wird wo worden
  wurde wurden zu zum zur zwar zwischen
  brachte bringe bringen bringt darf dürfen finde finden gebracht gegangen gehe gehen geht gemacht getan kann kannst
  keiner kommen kommt können könnte könnten lassen lässt los mache machen macht mag mal mehr möchte muss müssen niemand
  sage sagen sagt schon soll sollen sollte tue tun tut viel viele weiß will wirklich woher wollen wollte woran
  and by for of on the`.split(/\s+/),
);

const mostWords = 12;

/**
 * The words of a query that say something, each once, in lower case. A query of nothing but silent words is taken as
 * it is: then they are what is looked for.
 */
export function readQuery(query: string): string[] {
  const telling = tellingWords(query);
  return (telling.length > 0 ? telling : wordsOf(query)).slice(0, mostWords);
}

/** The words of a text that say something, each once, in lower case. */
export function tellingWords(text: string): string[] {
  return wordsOf(text).filter((word) => !silentWords.has(word));
}

function wordsOf(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))];
}
