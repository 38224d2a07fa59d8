import { expect } from 'vitest';
import type { Driver } from './driver.ts';
import { findInPage, type Kind, pointInPage, type Sought } from './find-in-page.ts';

/** A person at a page: looks for things by their words, waits for them, clicks, types and reads. */
export class Reader {
  readonly driver: Driver;
  readonly scope: string;

  /** @param scope a selector: what lies outside is not seen */
  constructor(driver: Driver, scope = 'body') {
    this.driver = driver;
    this.scope = scope;
  }

  within(scope: string): Reader {
    return new Reader(this.driver, scope);
  }

  async open(url: string): Promise<void> {
    await this.driver.open(url);
  }

  /** Scrolls to an exercise and waits until it lives. */
  async awaken(scope: string): Promise<Reader> {
    await this.driver.run((at: string) => document.querySelector(at)?.scrollIntoView(), scope);
    await expect
      .poll(
        () =>
          this.driver.run(
            (at: string) =>
              document.querySelector(at)?.querySelectorAll('astro-island[ssr]').length,
            scope,
          ),
        { message: `${scope} erwacht` },
      )
      .toBe(0);
    return this.within(scope);
  }

  async click(kind: Kind, name: string): Promise<void> {
    const selector = await this.find(kind, name);
    const { x, y } = await this.wait(`ein Klick trifft „${name}“`, () =>
      this.driver.run(pointInPage, selector),
    );
    await this.driver.clickAt(x, y);
  }

  async fill(name: string, text: string): Promise<void> {
    await this.click('field', name);
    await this.driver.type(text);
  }

  async choose(name: string, option: string): Promise<void> {
    await this.driver.choose(await this.find('field', name), option);
  }

  async attach(name: string, path: string): Promise<void> {
    await this.driver.attach(await this.find('field', name), path);
  }

  /** Waits until these words are to be read. */
  async reads(words: string): Promise<void> {
    await expect.poll(() => this.text(), { message: this.scope }).toContain(words);
  }

  async readsNot(words: string): Promise<void> {
    await expect.poll(() => this.text(), { message: this.scope }).not.toContain(words);
  }

  /** Whether the radio, checkbox, list or field of this name stands as said. */
  async stands(name: string, state: string | boolean): Promise<void> {
    const selector = await this.find('field', name);
    await expect
      .poll(
        () =>
          this.driver.run((at: string) => {
            const field = document.querySelector(at) as HTMLInputElement;
            return field.matches('[type=radio], [type=checkbox]') ? field.checked : field.value;
          }, selector),
        { message: name },
      )
      .toBe(state);
  }

  /** What is visible, with one space between words. */
  async text(): Promise<string> {
    const text = await this.driver.run((at: string) => {
      const element = document.querySelector<HTMLElement>(at);
      // What is not rendered would give all its text.
      return element?.checkVisibility() ? element.innerText : '';
    }, this.scope);
    return text.replace(/\s+/g, ' ');
  }

  /** The words of what has the focus. */
  focused(): Promise<string> {
    return this.driver.run(() => {
      const element = document.activeElement;
      return (element?.closest('label') ?? element)?.textContent ?? '';
    });
  }

  private find(kind: Kind, name: string): Promise<string> {
    const sought: Sought = { within: this.scope, kind, name };
    return this.wait(`${kind} „${name}“ in ${this.scope}`, () =>
      this.driver.run(findInPage, sought),
    );
  }

  private async wait<Found>(message: string, look: () => Promise<Found | null>): Promise<Found> {
    let found: Found | null = null;
    const again = async () => {
      found = await look();
      return found;
    };
    await expect.poll(again, { message }).not.toBeNull();
    return found as unknown as Found;
  }
}
