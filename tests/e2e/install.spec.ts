/** What the browser itself makes of the manifest: its parser knows of no line of ours. */
import { findWholeBrowser } from '../browser/find.ts';
import { expect, realUrl, test } from './test.ts';

const executablePath = findWholeBrowser();
test.use({
  launchOptions: [
    ({ launchOptions }, use) =>
      use({ ...launchOptions, ...(executablePath && { executablePath }) }),
    { scope: 'worker' },
  ],
});

for (const url of ['/', `${realUrl}/`]) {
  const site = url === '/' ? 'fixture' : 'real';

  test(`the browser reads the manifest of the ${site} site`, async ({ page }) => {
    await page.goto(url);
    const browser = await page.context().newCDPSession(page);
    const { errors, manifest } = await browser.send('Page.getAppManifest');
    const root = new URL('/', page.url()).href;

    expect(errors).toEqual([]);
    expect(manifest).toMatchObject({
      id: root,
      startUrl: root,
      scope: root,
      name: 'Kundenfokussiert führen',
      display: 'kStandalone',
    });
  });

  test(`the browser can install the ${site} site`, async ({ page }) => {
    test.skip(!executablePath, 'Nur ein ganzer Browser installiert etwas, hier ist keiner.');
    await page.goto(url);
    const browser = await page.context().newCDPSession(page);
    const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');

    // Every context of the tests is a private one, in which nothing can be installed.
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  });
}
