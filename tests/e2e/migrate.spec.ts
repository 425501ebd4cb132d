import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from './fixtures.ts';

const PATH = '/migrate/perch-to-finch/';

test('a reader finds the way from here to there and follows it step by step', async ({ page }) => {
	await page.goto('/migrate/');
	const row = page.getByRole('row', { name: /^Perch/ });
	await row.getByRole('link', { name: 'Perch to Finch, 3 steps' }).click();
	await expect(page).toHaveURL(PATH);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Perch to Finch');
	await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Enrol one workload' }).click();
	await expect(page).toHaveURL(`${PATH}#enrol`);
	await expect(page.locator('#enrol')).toBeInViewport();
	const contents = page.getByRole('navigation', { name: 'On this page' });
	await expect(contents.locator('[aria-current="step"]')).toHaveAttribute('href', '#enrol');
	await page.locator('#enrol').getByRole('link', { name: 'All steps' }).click();
	await expect(contents.getByRole('link').first()).toBeInViewport();
});

test('a step leads to the facts and the questions that explain it', async ({ page }) => {
	await page.goto(PATH);
	const step = page.locator('#enrol');
	await expect(step.getByRole('link', { name: 'Retries' })).toHaveAttribute('href', '/features/retries/#finch');
	await step.getByRole('link', { name: 'Why does one failure bring the whole flock down?' }).click();
	await expect(page).toHaveURL('/faq/retry-storms/');
});

test('a link to an id that a step had before still arrives', async ({ page }) => {
	await page.goto(`${PATH}#inject`);
	await expect(page.getByRole('heading', { name: /Enrol one workload/ })).toBeInViewport();
});

test('a name filled in once stands in every command, on every page of the guide, and only in this browser', async ({ page, context }) => {
	await page.goto(PATH);
	await page.getByLabel('Namespace', { exact: true }).fill('colony');
	await page.getByLabel('p99 budget').fill('1.25');
	await page.getByLabel('p99 budget').blur();
	await expect(page.locator('#enrol pre').first()).toContainText('kubectl -n colony label deployment eggs finch=on');
	await expect(page.locator('#enrol li').first()).toHaveText('p99 at most 1.25 times the baseline.');
	await page.reload();
	await expect(page.getByLabel('Namespace', { exact: true })).toHaveValue('colony');
	await expect(page.locator('#close pre').first()).toContainText('annotate namespace colony');
	await page.goto(`${PATH}files/`);
	await expect(page.locator('#service-yaml pre')).toContainText('namespace: colony');
	expect(await context.cookies()).toEqual([]);
});

test('what is not one word is refused in plain words, and the command stays safe', async ({ page }) => {
	await page.goto(PATH);
	const field = page.getByLabel('Namespace', { exact: true });
	await field.fill('nest; rm -rf /');
	await field.blur();
	await expect(page.getByRole('status').first()).toContainText('is not one word');
	await expect(page.locator('#enrol pre').first()).toContainText('kubectl -n nest label');
	await field.fill('');
	await field.blur();
	await expect(field).toHaveValue('nest');
	await expect(page.getByRole('status').first()).toHaveText('');
});

test('ticks stay, leave as a checklist and come back in another browser', async ({ page, browser }) => {
	await page.goto(PATH);
	await page.locator('#audit').getByRole('checkbox', { name: 'Done' }).check();
	await page.reload();
	await expect(page.locator('#audit').getByRole('checkbox')).toBeChecked();
	await expect(page.getByRole('link', { name: 'Look at what is there · done' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Enrol one workload', exact: true }).first()).toBeVisible();
	const text = await page.getByRole('textbox', { name: /Copy this text/ }).inputValue();
	expect(text).toContain('- [x] [Look at what is there](');
	expect(text).toContain('- [ ] [Enrol one workload](');

	const other = await (await browser.newContext()).newPage();
	await other.goto(page.url());
	await other.getByRole('textbox', { name: /Copy this text/ }).fill(text.replace('- [ ] [Enrol', '- [X] [Enrol'));
	await other.getByRole('button', { name: 'Tick the steps' }).click();
	await expect(other.locator('#enrol').getByRole('checkbox')).toBeChecked();
	await expect(other.getByText('2 of 3 steps are done.')).toBeVisible();
	await other.close();
});

test('a checklist of another path is told apart, and nothing is lost', async ({ page }) => {
	await page.goto(PATH);
	await page.locator('#audit').getByRole('checkbox').check();
	const field = page.getByRole('textbox', { name: /Copy this text/ });
	await field.fill('- [x] [Move](https://x.example/migrate/finch-to-heron/#move)');
	await page.getByRole('button', { name: 'Tick the steps' }).click();
	await expect(page.getByText('This is the checklist of another path (finch-to-heron).')).toBeVisible();
	await expect(page.locator('#audit').getByRole('checkbox')).toBeChecked();
	await expect(field).toHaveValue(/finch-to-heron/);
});

for (const [what, script] of [
	['is forbidden', "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })"],
	['is full', "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }"],
] as const) {
	test(`where storage ${what} the page says so and goes on working`, async ({ page }) => {
		await page.addInitScript(script);
		await page.goto(PATH);
		await page.locator('#audit').getByRole('checkbox').check();
		await expect(page.getByText('This browser keeps nothing for this page')).toBeVisible();
		await page.getByLabel('Namespace', { exact: true }).fill('colony');
		await expect(page.locator('#enrol pre').first()).toContainText('-n colony');
		await expect(page.getByRole('textbox', { name: /Copy this text/ })).toHaveValue(/\[x\] \[Look/);
	});
}

for (const [junk, told] of [['junk', true], ['[]', true], ['"x"', true], ['{"namespace":7}', true], ['{"namespace":"a b"}', false], ['{"__proto__":"x"}', false]] as const) {
	test(`junk in storage counts as nothing${told ? ', and the page says so' : ''}: ${junk}`, async ({ page }) => {
		await page.goto(PATH);
		await page.evaluate((value) => {
			localStorage.setItem('migrate:filled', value);
			localStorage.setItem('migrate:done:perch-to-finch', value);
		}, junk);
		await page.goto(`${PATH}?x=%3Cscript%3E#nowhere`);
		await expect(page.locator('#enrol pre').first()).toContainText('kubectl -n nest');
		await expect(page.getByText('cannot be read, so names and ticks start anew')).toHaveCount(told ? 1 : 0);
	});
}

test('a reader copies commands and the link of a step', { tag: '@chromium' }, async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(PATH);
	const step = page.locator('#close');
	await step.getByRole('button', { name: 'Copy', exact: true }).first().click();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('kubectl annotate namespace nest finch=strict');
	await expect(step.getByRole('button', { name: 'Copied' })).toBeVisible();
	await step.getByRole('button', { name: 'Copy link' }).click();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/migrate\/perch-to-finch\/#close$/);
});

test('where the browser refuses to copy, the link of the step stands in the address bar', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } }));
	await page.goto(PATH);
	const step = page.locator('#close');
	await step.getByRole('button', { name: 'Copy link' }).click();
	await expect(step.getByRole('button', { name: 'It is in the address bar' })).toBeVisible();
	await expect(page).toHaveURL(`${PATH}#close`);
	await step.getByRole('button', { name: 'Copy', exact: true }).first().click();
	await expect(step.getByRole('button', { name: 'Select it and copy by hand' })).toBeVisible();
});

test('every file has its address and is in the archive, to the byte', async ({ request }) => {
	const service = readFileSync('tests/fixtures/content/migration/perch-to-finch/manifests/service.yaml', 'utf8');
	expect(await (await request.get(`${PATH}manifests/service.yaml`)).text()).toBe(service);
	const files = unzipSync(new Uint8Array(await (await request.get(`${PATH}files.zip`)).body()));
	expect(Object.keys(files).sort()).toEqual(['manifests/namespace.yaml', 'manifests/service.yaml', 'scripts/audit.sh']);
	expect(new TextDecoder().decode(files['manifests/service.yaml'])).toBe(service);
	expect(new TextDecoder().decode(files['scripts/audit.sh'])).toBe(await (await request.get(`${PATH}scripts/audit.sh`)).text());
});

test('a change of mesh shows what becomes of what, linked to the facts', async ({ page }) => {
	await page.goto('/migrate/finch-to-heron/');
	const row = page.getByRole('row', { name: /Retry feather/ });
	await expect(row).toContainText('In part');
	await expect(row.getByRole('link', { name: 'Retry feather' })).toHaveAttribute('href', '/features/retries/#heron-wading');
	await expect(page.getByRole('row', { name: /Song filter/ })).toContainText('No counterpart');
});

test('a profile leads to the ways there and away', async ({ page }) => {
	await page.goto('/meshes/finch/');
	await expect(page.getByRole('link', { name: 'Perch to Finch' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Finch to Heron' })).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a reader has every command, number and file, and the checklist', async ({ page }) => {
		await page.goto(PATH);
		await expect(page.locator('#enrol pre').first()).toContainText('kubectl -n nest label deployment eggs finch=on');
		await expect(page.locator('#enrol li').first()).toHaveText('p99 at most 1.10 times the baseline.');
		await expect(page.getByRole('textbox', { name: /Copy this text/ })).toHaveValue(/- \[ \] \[Refuse plain callers\]\(.*#close\)/);
		await expect(page.locator('#enrol').locator('pre').filter({ hasText: 'kind: Namespace' })).toBeVisible();
		await expect(page.locator('#enrol').getByText('service.yaml (12 lines)')).toBeVisible();
		await page.locator('#enrol').getByRole('link', { name: 'service.yaml' }).click();
		await expect(page.locator('#service-yaml pre')).toContainText('kind: Service');
		await page.goto('/migrate/');
		await expect(page.getByRole('link', { name: 'Finch to Heron, 1 step' })).toBeVisible();
	});
});
