import type { Locator, Page } from '@playwright/test';

/** The parts of the comparison, by role and name, for the journeys through it. */
export const WIDE = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

export const table = (page: Page): Locator => page.getByRole('table', { name: /Features of each option/ });
export const row = (page: Page, title: string): Locator => table(page).getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${title} `) }) });
export const features = (page: Page): Locator => table(page).locator('tbody').getByRole('rowheader').filter({ has: page.getByRole('link') });
export const status = (page: Page): Locator => page.getByRole('status');
export const verdict = (page: Page): Locator => page.getByRole('region', { name: 'Your requirements' });
