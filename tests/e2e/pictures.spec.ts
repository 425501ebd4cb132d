import { expect, test } from './fixtures.ts';

/** The contrast of two colours as WCAG counts it; the page paints them, so that every way to write a colour is understood. */
const contrastOf = ([front, back]: readonly [string, string]): number => {
	const context = new OffscreenCanvas(1, 1).getContext('2d');
	const luminance = (colour: string): number => {
		if (context === null) return Number.NaN;
		context.fillStyle = colour;
		context.fillRect(0, 0, 1, 1);
		const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((part) => {
			const share = part / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const [darker = 0, lighter = 0] = [luminance(front), luminance(back)].sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
};

for (const colorScheme of ['light', 'dark'] as const) {
	test(`the text and the lines of pictures stand out, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.goto('/meshes/heron/');
		const colours = await page.evaluate(() => {
			const of = (selector: string, property: 'fill' | 'stroke'): string[] => [
				...new Set([...document.querySelectorAll(`svg.picture ${selector}`)].map((element) => getComputedStyle(element)[property])),
			];
			const backs = [getComputedStyle(document.documentElement).backgroundColor, ...of('rect', 'fill')].filter((colour) => colour !== 'none');
			return { backs: [...new Set(backs)], texts: of('text', 'fill'), lines: [...of('rect', 'stroke'), ...of('.leg', 'stroke'), ...of('.feed', 'stroke')] };
		});
		expect(colours.backs.length).toBeGreaterThan(2);
		for (const back of colours.backs) {
			for (const text of colours.texts) expect(await page.evaluate(contrastOf, [text, back] as const), `${text} on ${back}`).toBeGreaterThanOrEqual(4.5);
			for (const line of colours.lines) expect(await page.evaluate(contrastOf, [line, back] as const), `${line} on ${back}`).toBeGreaterThanOrEqual(3);
		}
	});
}

test('in forced colours pictures are drawn in the colours of the reader', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/meshes/heron/');
	const found = await page.evaluate(() => {
		const probe = document.body.appendChild(document.createElement('p'));
		const system = (name: string): string => {
			probe.style.color = name;
			return getComputedStyle(probe).color;
		};
		const of = (selector: string, property: 'fill' | 'stroke'): string[] => [
			...new Set([...document.querySelectorAll(`svg.picture ${selector}`)].map((element) => getComputedStyle(element)[property])),
		];
		return { text: system('CanvasText'), back: system('Canvas'), texts: of('text', 'fill'), boxes: of('rect', 'fill'), lines: [...of('rect', 'stroke'), ...of('.leg', 'stroke')] };
	});
	expect(new Set(found.texts)).toEqual(new Set([found.text]));
	expect(new Set(found.boxes)).toEqual(new Set([found.back]));
	expect(new Set(found.lines)).toEqual(new Set([found.text]));
});

test('a picture is read as a group of words, with its description', async ({ page }) => {
	await page.goto('/meshes/heron/');
	const picture = page.getByRole('group', { name: 'Architecture of Heron wading' });
	await expect(picture).toHaveAccessibleDescription(/^A proxy in every pod reads and encrypts what the pod sends\. Encrypted from Left leg in the client’s pod to Right leg/);
	for (const words of ['Control plane', 'Nest', 'Frog', 'Left leg', 'L4 and L7 proxy', 'Right leg', 'Toad', 'feathers']) {
		await expect(picture.getByText(words, { exact: true }).first()).toBeVisible();
	}
});
