import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { frameAddress, frameMarkup } from '../../../src/domain/embed.ts';

const page = 'https://birds.example/embed/matrix/';

describe('the address of a frame', () => {
	const cases: [query: string, theme: '' | 'dark', expected: string][] = [
		['', '', page],
		['', 'dark', `${page}?theme=dark`],
		['?show=heron,finch&must=mtls', '', `${page}?show=heron,finch&must=mtls`],
		['?show=heron&show=finch&q=&theme=light&else=1', 'dark', `${page}?show=heron,finch&theme=dark`],
		['?q=%22%3E%3Cscript%3E', '', `${page}?q=%22%3E%3Cscript%3E`],
	];
	for (const [query, theme, expected] of cases) {
		test(`${query} ${theme}`, () => assert.equal(frameAddress({ page, query, theme }), expected));
	}
	test('stays short, whatever is typed', () => {
		assert.ok(frameAddress({ page, query: `?q=${'x'.repeat(10_000)}`, theme: '' }).length < 600);
	});
});

test('the markup has a title and a height, and escapes both', () => {
	assert.equal(
		frameMarkup({ page, query: '?show=heron&must=mtls', theme: '', title: 'Birds "compared" & <more>', height: 640 }),
		`<iframe src="${page}?show=heron&amp;must=mtls" title="Birds &quot;compared&quot; &amp; &lt;more&gt;" width="100%" height="640" loading="lazy" style="border:0"></iframe>`,
	);
});
