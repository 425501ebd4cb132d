import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Each run is one seed; another is tried with `MONKEY_SEED=7 npm test -- e2e`. */
const SEED = Number(process.env['MONKEY_SEED'] ?? 20261);
/** Enough to shake the page in every run; `npm test -- monkey` takes the thousand. */
const ACTIONS = Number(process.env['MONKEY_ACTIONS'] ?? 150);

/** Every page on which something can be done. */
const PLAYGROUNDS = ['/compare/', '/choose/', '/faq/', '/search/', '/cost/', '/migrate/finch-to-heron/'];

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const TYPED = ['a', 'heron', 'mtls', '-5', '1e9', '0.5', '<b>', '\u202e', '👩‍👩‍👧', '(', '%', '   ', 'x'.repeat(500)];
const KEYS = ['Tab', 'Tab', 'Shift+Tab', 'Enter', 'Escape', 'Space', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'Home', 'End', 'Backspace', '/'];
const WIDTHS = [320, 360, 768, 1280];

/** What can be used on a page. */
const USABLE = 'main :is(button, input, select, textarea, summary, a[href], label), dialog[open] :is(button, a[href])';

/** What chance has picked for one action, before the page is looked at: so that a page that loads anew changes nothing of the rest. */
interface Throw {
	readonly key?: string;
	readonly width?: number;
	/** Which of what can be used, and what is done with it: shares from 0 up to 1. */
	readonly target: number;
	readonly how: number;
}

function thrown(next: () => number): Throw {
	const [dice, target, how] = [next(), next(), next()];
	const pick = <T>(list: readonly T[]): T => list[Math.floor(target * list.length)] as T;
	if (dice < 0.25) return { key: pick(KEYS), target, how };
	if (dice < 0.28) return { width: pick(WIDTHS), target, how };
	return { target, how };
}

/**
 * Uses something of the page and says what: types, chooses or clicks. Links that lead elsewhere are left alone. The element
 * does it by itself, so that what covers it does not matter here.
 */
function use({ selector, target, how, typed }: { selector: string; target: number; how: number; typed: readonly string[] }): string {
	const usable = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => {
		if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled')) return false;
		if (!(element instanceof HTMLAnchorElement)) return true;
		return element.pathname === location.pathname && !element.hasAttribute('download') && element.origin === location.origin;
	});
	const element = usable[Math.floor(target * usable.length)];
	if (!element) return 'nothing to use';
	const name = `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? element.id).trim().slice(0, 30)}”`;
	element.focus();
	const typing = element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && /^(text|search|number|)$/.test(element.type));
	if (element instanceof HTMLSelectElement) element.selectedIndex = Math.floor(how * element.options.length);
	else if (typing) element.value = typed[Math.floor(how * typed.length)] ?? '';
	else {
		element.click();
		return `click ${name}`;
	}
	element.dispatchEvent(new Event('input', { bubbles: true }));
	element.dispatchEvent(new Event('change', { bubbles: true }));
	return `set ${name} to “${element.value.slice(0, 20)}”`;
}

/** What is wrong with the page after an action; empty when nothing is. */
async function fault(path: string): Promise<string> {
	// What an action sets off at once is about to be drawn by then. A page that was left while it loaded, and stayed, has no
	// event that says that it is complete.
	do await new Promise(requestAnimationFrame);
	while (document.readyState !== 'complete');
	if (location.pathname !== path) return `left for ${location.pathname}`;
	if (!document.querySelector('h1')?.checkVisibility()) return 'the heading is gone';
	const focused = document.activeElement;
	if (focused && focused !== document.body && !(focused as HTMLElement).checkVisibility()) return `focus stays on something hidden: ${focused.outerHTML.slice(0, 80)}`;
	const over = document.documentElement.scrollWidth - innerWidth;
	return over > 0 ? `${over} pixels too wide` : '';
}

/** Does what was thrown, and says what that was. */
async function act(page: Page, { key, width, target, how }: Throw): Promise<string> {
	if (key !== undefined) {
		await page.keyboard.press(key);
		return `press ${key}`;
	}
	if (width !== undefined) {
		await page.setViewportSize({ width, height: 740 });
		return `${width} px`;
	}
	return page.evaluate(use, { selector: USABLE, target, how, typed: TYPED });
}

/** Asks again where the question was cut off by a page that loads itself anew, as a form does that is sent. */
async function settled<T>(page: Page, ask: () => Promise<T>): Promise<T> {
	try {
		return await ask();
	} catch (error) {
		if (!/navigation|Execution context|frame was detached/i.test(String(error))) throw error;
		return settled(page, ask);
	}
}

for (const path of PLAYGROUNDS) {
	test(`${path} stands random actions`, async ({ page }) => {
		test.setTimeout(240_000);
		const next = random(SEED);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.addInitScript(() => {
			// Neither a printer nor the clipboard of whoever runs this.
			window.print = () => {};
		});
		// What leads elsewhere is refused, so that the page under test stays.
		await page.route(
			({ pathname }) => pathname !== path && (pathname.endsWith('/') || pathname.endsWith('.html')),
			(route) => (route.request().isNavigationRequest() && route.request().frame() === page.mainFrame() ? route.fulfill({ status: 204 }) : route.continue()),
		);
		await page.goto(path);
		const trail: string[] = [];
		for (let count = 0; count < ACTIONS; count += 1) {
			const what = thrown(next);
			trail.push(await settled(page, () => act(page, what)));
			expect(await settled(page, () => page.evaluate(fault, path)), `seed ${SEED}, action ${count}: ${trail.slice(-6).join(', ')}`).toBe('');
		}
	});
}
