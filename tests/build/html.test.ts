import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { openSite } from './site.ts';

const validate = new HtmlValidate({
	extends: ['html-validate:recommended', 'html-validate:document'],
	rules: {
		// Generated markup: white space and the spelling of void elements are the generator's.
		'no-trailing-whitespace': 'off',
		'void-style': 'off',
		'attribute-boolean-style': 'off',
		// Other sites are linked without integrity; scripts of this site come from this site only.
		'require-sri': 'off',
		'long-title': 'off',
		// A field without a type is a text field.
		'no-implicit-input-type': 'off',
		// Filters act at once; there is nothing to submit.
		'wcag/h32': 'off',
		'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
	},
});

test('every page is valid HTML', async () => {
	const site = openSite('dist');
	const found: string[] = [];
	for (const path of site.pages) {
		const report = await validate.validateString(site.html(path));
		for (const { messages } of report.results) {
			for (const { message, ruleId, line, column } of messages) found.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
		}
	}
	assert.deepEqual(found.slice(0, 30), []);
});
