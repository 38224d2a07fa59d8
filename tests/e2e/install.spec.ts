/** What the browser itself makes of the manifest: its parser knows of no line of ours. */
import { expect, realUrl, test } from './test.ts';

for (const url of ['/', `${realUrl}/`]) {
  const site = url === '/' ? 'fixture' : 'real';

  test(`the browser can install the ${site} site`, async ({ page }) => {
    await page.goto(url);
    const browser = await page.context().newCDPSession(page);
    const { errors, manifest } = await browser.send('Page.getAppManifest');
    const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
    const root = new URL('/', page.url()).href;

    expect(errors).toEqual([]);
    expect(manifest).toMatchObject({
      id: root,
      startUrl: root,
      scope: root,
      name: 'Kundenfokussiert führen',
      display: 'kStandalone',
    });
    // Every context of the tests is a private one, in which nothing can be installed.
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  });
}
