import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Every rule of axe for WCAG 2.0, 2.1 and 2.2 at levels A and AA, target size among them, and its best practices. */
export const WHOLE = { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'] };

/** The rules on which colours bear. */
export const COLOURS = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };

/** Text at 7 to 1, or 4.5 to 1 where it is large. */
export const ENHANCED = { type: 'rule' as const, values: ['color-contrast-enhanced'] };

/** What axe finds wrong with a page, a line for each rule. */
export async function barriers(page: Page, runOnly: { type: 'tag' | 'rule'; values: string[] }, without: readonly string[] = []): Promise<string[]> {
	const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
	// No page holds a frame, so axe needs no page of its own to gather results from.
	const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options({ runOnly, rules, resultTypes: ['violations'] }).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** How many pixels a page is wider than its window. */
export const sideways = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Opens all that is folded away. */
export const unfold = (page: Page): Promise<void> => page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
