import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/exercises/parse.ts';
import { article, scenarioLines } from '../builders.ts';

const kindsIn = (...body: string[]) =>
  parseDocument(article(...body)).problems.map(({ kind }) => kind);
const addressesIn = (...body: string[]) =>
  parseDocument(article(...body)).links.map(({ address }) => address);

describe('an honest link is let be', () => {
  test.for([
    ['an address that is shown', '[example.org](https://example.org/a)'],
    ['an address shown with another beginning', '[https://www.example.org/](https://example.org/)'],
    ['an address in capitals', '[EXAMPLE.ORG](https://example.org/)'],
    ['an address bare in the text', 'Auf https://example.org/a?b=c#d steht es.'],
    ['the name of a file', '[README.md](https://example.org/README.md)'],
    ['an abbreviation', '[z. B. hier](https://example.org/)'],
    ['a sentence with a full stop', '[So ging es aus.Danach nicht](https://example.org/)'],
    ['a host with umlauts', '[hier](https://müller.example/)'],
    ['a mail to somebody', '[schreiben Sie uns](mailto:a.b@example.org)'],
    ['a page of ours', '[Suche](/suche/?q=lob)'],
    ['dots within a name', '[hier](https://example.org/a..b/...c)'],
    ['a definition', '[hier][a]\n\n[a]: https://example.org/'],
    ['an at sign in a path', '[hier](https://example.org/@name)'],
  ] as const)('%s', ([, body]) => {
    expect(kindsIn(body)).toEqual([]);
  });
});

describe('a link that pretends is told with both hosts', () => {
  test.for([
    ['[https://gut.example/a](https://boese.example/)', 'gut.example', 'boese.example'],
    ['[gut.example](/glossar/)', 'gut.example', '/glossar/'],
    ['[hier](https://gut.example@boese.example/)', 'gut.example@boese.example', 'boese.example'],
    ['[hier](https://:geheim@boese.example/)', ':geheim@boese.example', 'boese.example'],
    ['[hier](https://@boese.example?a)', '@boese.example', 'boese.example'],
  ] as const)('%s', ([body, shown, host]) => {
    expect(parseDocument(article(body)).problems.map(({ message }) => message)).toEqual([
      `Der Link zeigt „${shown}“, führt aber zu „${host}“.`,
    ]);
  });
});

describe('the links of a document', () => {
  test('are those in the text and those defined for it', () => {
    expect(addressesIn('[a](/b/) und [c][d] auf', '', '[d]: https://example.org/')).toEqual([
      '/b/',
      'https://example.org/',
    ]);
  });

  test('are not those between the steps of a scenario', () => {
    expect(addressesIn(...scenarioLines())).toEqual([]);
  });

  test('are safe ones only, the others are told already', () => {
    expect(addressesIn('[a](javascript:b)')).toEqual([]);
  });
});
