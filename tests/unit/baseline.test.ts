import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import stylelint from 'stylelint';

/** What Baseline does not call widely available and the styles use all the same: what a browser without it shows. */
const WITHOUT: Readonly<Record<string, string>> = {
	'Property "accent-color"': 'boxes and sliders in the colour of the browser',
	'Property "text-size-adjust"': 'text in the size that a phone chooses',
	'Property "text-wrap"': 'lines broken as usual',
	'Value "avoid" of property "break-after"': 'a heading may stand last on a sheet of paper',
	'At-rule "@page"': 'the margins of the printer',
	'Property "print-color-adjust"': 'paper without grounds; every level is a word and a shape as well',
	'Property "forced-color-adjust"': 'shapes in forced colours, beside the words that say the same',
	'Selector "details-content"': 'what is folded away is not found by the search of the browser',
	'Property "content-visibility"': 'rows out of view are laid out too, which takes longer',
	'Property "resize"': 'a field for text in one size',
	'Property "scrollbar-width"': 'a scroll bar as wide as any',
	'At-rule "@starting-style"': 'the sheet stands at once where it would slide in',
	'Function "light-dark"': 'the colours of the browser, black on white: a colour that cannot be read is left out. In all engines since May 2024',
	'Selector "marker"': 'the mark of a list in the colour of its text',
	'Property "rx"': 'corners that are not round',
};

const { results } = await stylelint.lint({
	files: 'src/styles/*.css',
	config: { plugins: ['stylelint-plugin-use-baseline'], rules: { 'plugin/use-baseline': [true, { available: 'widely' }] } },
});
const found = results.flatMap(({ source = '', warnings }) =>
	warnings.map(({ text, line }) => ({ feature: text.replace(/ is not a widely available.*/, ''), place: `${source.replace(/.*\/src\//, 'src/')}:${line}: ${text}` })),
);

describe('styles use what Baseline calls widely available, or nothing is lost without it', () => {
	test('every file is read', () => assert.ok(results.length > 20));
	test('what is newer is listed with what stands in for it', () => {
		assert.deepEqual(found.filter(({ feature }) => !(feature in WITHOUT)).map(({ place }) => place), []);
	});
	test('nothing is listed that no style uses', () => {
		const used = new Set(found.map(({ feature }) => feature));
		assert.deepEqual(Object.keys(WITHOUT).filter((feature) => !used.has(feature)), []);
	});
});
