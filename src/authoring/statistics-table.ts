import type {
  ItemStatistics,
  ItemType,
  Share,
  ShareByChance,
} from '../exercises/item-statistics.ts';

type Row = readonly [label: string, ...cells: string[]];

const typeNames: Record<ItemType, string> = {
  single: 'Einfachauswahl',
  multiple: 'Mehrfachauswahl',
  order: 'Reihenfolge',
  match: 'Zuordnung',
  estimate: 'Schätzung',
  reflect: 'Reflexion',
  scenario: 'Szenario',
};

/** The statistics as German text, in columns of equal width. */
export function formatStatistics(statistics: ItemStatistics): string {
  const { types, optionCounts, keyPositions, keyLongest, keyShortest } = statistics;
  const total = Object.values(types).reduce((sum, count) => sum + count, 0);
  const typeRows = (Object.keys(typeNames) as ItemType[]).map(
    (type): Row => [typeNames[type], String(types[type])],
  );
  const optionRows = [...optionCounts].map(
    ([options, questions]): Row => [`${options} Antworten`, String(questions)],
  );
  const keyRows = [
    ...keyPositions.map((share, index) => chanceRow(`richtig an Stelle ${index + 1}`, share)),
    chanceRow('richtige ist die längste', keyLongest),
    chanceRow('richtige ist die kürzeste', keyShortest),
  ];
  return formatSections([
    ['Fragen nach Art', [...typeRows, ['zusammen', String(total)]]],
    ['Antworten je Frage', optionRows],
    ['Einfachauswahl: Lage und Länge der richtigen Antwort', keyRows],
    [
      'Ausstattung',
      [
        shareRow('Antworten mit Begründung', statistics.withRationale),
        shareRow('Antworten mit eigener Quelle', statistics.withOwnReference),
        shareRow('Fragen mit Hinweis', statistics.withHint),
        shareRow('Fragen mit Quelle', statistics.withReference),
      ],
    ],
  ]);
}

function shareRow(label: string, { count, total }: Share): Row {
  return [label, String(count), `von ${total}`, percent(count, total)];
}

function chanceRow(label: string, share: ShareByChance): Row {
  return [...shareRow(label, share), `Zufall ${percent(share.expected, share.total)}`];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
}

function formatSections(sections: readonly (readonly [title: string, rows: Row[]])[]): string {
  const widths = widthsOf(sections.flatMap(([, rows]) => rows));
  return sections
    .filter(([, rows]) => rows.length > 0)
    .map(([title, rows]) => [title, ...rows.map((row) => formatRow(row, widths))].join('\n'))
    .join('\n\n');
}

function widthsOf(rows: readonly Row[]): number[] {
  const columns = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
}

/** Labels to the left, numbers to the right. */
function formatRow([label, ...cells]: Row, [first = 0, ...widths]: readonly number[]): string {
  const numbers = cells.map((cell, column) => cell.padStart(widths[column] ?? 0));
  return ['', label.padEnd(first), ...numbers].join('  ');
}
