import type { Page } from '@playwright/test';
import { expect, test } from './alone.ts';
import { KINDS } from './sitemap.ts';

/** A common window, and what a zoom of 400 % leaves of one. */
const WINDOWS = [
	{ width: 1280, height: 800 },
	{ width: 320, height: 256 },
];
/** How many stops are tried from the start of a page, and again from its middle, where what stays in view lies over it. */
const STOPS = 30;

/** What is wrong with the focus where it is now; empty when nothing is, undefined when the page is at its end. */
const fault = (page: Page): Promise<string | undefined> =>
	page.evaluate(async () => {
		await new Promise(requestAnimationFrame);
		const focused = document.activeElement as HTMLElement | null;
		if (!focused || focused === document.body) return undefined;
		const name = focused.outerHTML.slice(0, 120);
		const before = document.querySelector('[data-stop]');
		const wrong: string[] = [];
		if (before && before !== focused && !(before.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING)) wrong.push('comes before the stop before it');
		before?.removeAttribute('data-stop');
		focused.setAttribute('data-stop', '');
		// A choice shows it on the whole of its label.
		const outlined = [focused, focused.closest('label')].some((each) => {
			const { outlineStyle, outlineWidth } = each ? getComputedStyle(each) : { outlineStyle: 'none', outlineWidth: '0' };
			return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
		});
		if (!outlined) wrong.push('does not show that it has the focus');
		// A link may break over lines: each line has a box of its own.
		const points = [...focused.getClientRects()].flatMap(({ left, top, width, height }) =>
			[0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + width * x, top + height * y] as const)),
		);
		const seen = points.some(([x, y]) => {
			const top = document.elementFromPoint(x, y);
			return top !== null && (focused.contains(top) || (top.contains(focused) && top.tagName === 'LABEL'));
		});
		if (!seen) wrong.push('is hidden behind something or out of view');
		return wrong.length === 0 ? '' : `${name} ${wrong.join(', ')}`;
	});

/** Walks by the Tab key from where the focus is. */
async function walk(page: Page): Promise<string[]> {
	const faults: string[] = [];
	for (let stop = 0; stop < STOPS; stop += 1) {
		await page.keyboard.press('Tab');
		const found = await fault(page);
		if (found === undefined) break;
		if (found !== '') faults.push(found);
	}
	return faults;
}

for (const path of KINDS) {
	test(`${path} shows where the focus is at every stop, in the order of the page`, async ({ page }) => {
		test.setTimeout(180_000);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		for (const size of WINDOWS) {
			const where = `${size.width} by ${size.height}`;
			await page.setViewportSize(size);
			await page.goto(path);
			expect.soft(await walk(page), `from the start, ${where}`).toEqual([]);
			await page.evaluate(() => {
				document.querySelector('[data-stop]')?.removeAttribute('data-stop');
				const stops = [...document.querySelectorAll<HTMLElement>('main :is(a[href], button, input, select, textarea, summary)')].filter((each) => each.checkVisibility({ visibilityProperty: true }));
				stops[Math.floor(stops.length / 2)]?.focus();
			});
			expect.soft(await walk(page), `from the middle, ${where}`).toEqual([]);
		}
	});

	test(`${path} is read in the order in which it is seen`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 800 });
		await page.goto(path);
		const back = await page.evaluate(() => {
			const parts = [...document.querySelectorAll('header, main, footer, main :is(h1, h2, h3), main table, main form')].filter((each) => each.checkVisibility());
			return parts.flatMap((part, index) => {
				const before = parts[index - 1];
				const up = before ? part.getBoundingClientRect().top - before.getBoundingClientRect().top : 0;
				return up < -1 ? [`${part.outerHTML.slice(0, 80)} stands ${-up} px above ${before?.outerHTML.slice(0, 80)}`] : [];
			});
		});
		expect(back).toEqual([]);
	});
}
