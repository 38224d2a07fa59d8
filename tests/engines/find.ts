/** Which engines are on this machine, and how to get the others. */
import { existsSync, globSync } from 'node:fs';
import { canInstall, installPackages } from '../browser/debian.ts';
import { findBrowser, onPath } from '../browser/find.ts';

export const engineNames = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof engineNames)[number];

interface Engine {
  /** The path of the browser, or nothing where a part is missing. */
  find: () => string | undefined;
  packages: readonly string[];
}

/** Ubuntu's: it does not see the folder where a test lays its profile. */
const snap = '/snap/bin/firefox';

const engines: Record<EngineName, Engine> = {
  chromium: { find: findBrowser, packages: [] },
  firefox: {
    find: () =>
      onPath(['firefox-esr', ...(existsSync(snap) ? [] : ['firefox'])]) ??
      [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      ].find((path) => existsSync(path)),
    packages: ['firefox-esr'],
  },
  webkit: {
    find: () =>
      onPath(['WebKitWebDriver']) &&
      onPath(['Xvfb']) &&
      globSync('/usr/{lib/*,libexec}/webkit*gtk-*/MiniBrowser')[0],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

/** Looks for an engine; in continuous integration it is installed where it is missing and that is possible. */
export function findEngine(name: EngineName): string | undefined {
  const { find, packages } = engines[name];
  const found = find();
  if (found || !process.env.CI || !canInstall() || !installPackages(packages)) return found;
  return find();
}

export const howToGet = (name: EngineName) =>
  `${name} ist nicht da. Unter Debian hilft „apt-get install ${engines[name].packages.join(' ')}“.`;
