import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** @param rules of axe, all where none is named @returns what axe finds, a line for each element */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  const { violations } = await (rules ? builder.withRules([...rules]) : builder).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
