import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { draftChanges } from '../../../src/domain/change-drafts.ts';
import { diffMarkdown } from '../../../src/domain/diff-markdown.ts';
import { type MatrixData, type MatrixFact, matrixDiff } from '../../../src/domain/matrix-diff.ts';

const fact = (option: string, feature: string, more: Partial<MatrixFact> = {}): MatrixFact => ({
	option,
	feature,
	support: 'partial',
	summary: 'Some of it',
	caveats: ['HTTP only.'],
	disputes: [],
	version: '2.3.7',
	confidence: 'high',
	sources: ['handbook', 'blog'],
	...more,
});
const row = (id: string) => ({ id, title: `Row ${id}`, question: `Is there ${id}?` });
const option = (id: string) => ({ id, name: `Bird ${id}` });
const matrix = (facts: readonly MatrixFact[], more: Partial<MatrixData> = {}): MatrixData => ({
	version: 1,
	edition: '2025-03-02',
	options: [option('heron'), option('finch')],
	features: [row('mtls'), row('retries')],
	facts,
	...more,
});
const fieldsOf = (before: MatrixFact | undefined, after: MatrixFact | undefined) => {
	const [one, ...others] = matrixDiff(matrix(before ? [before] : []), matrix(after ? [after] : []));
	assert.deepEqual(others, []);
	return one?.kind === 'fact' ? one.fields : undefined;
};

describe('what two matrices differ in', () => {
	const heron = fact('heron', 'mtls');

	test('nothing, where only the edition, the order of sources or the order of facts differs', () => {
		const other = fact('finch', 'retries');
		assert.deepEqual(matrixDiff(matrix([heron, other]), matrix([other, { ...heron, sources: ['blog', 'handbook'] }], { edition: '2025-06-20' })), []);
	});

	for (const [name, after, field, words] of [
		['a level', { support: 'full' }, 'level', ['Partial', 'Full']],
		['a maturity that was not there', { maturity: 'beta' }, 'maturity', ['', 'beta']],
		['a first version', { since: '2.4' }, 'since', ['', '2.4']],
		['where a need is met', { elsewhere: 'vendor' }, 'elsewhere', ['', 'vendor']],
		['a release', { version: '2.4.1' }, 'version', ['2.3.7', '2.4.1']],
		['a summary', { summary: 'Most of it' }, 'summary', ['Some of it', 'Most of it']],
		['a limit', { caveats: [] }, 'caveats', ['HTTP only.', '']],
		['a dispute', { disputes: [{ text: 'One says so.' }] }, 'disputes', ['', 'One says so.']],
		['sources', { sources: ['handbook'] }, 'sources', ['blog, handbook', 'handbook']],
		['how sure we are', { confidence: 'low' }, 'confidence', ['high', 'low']],
	] as const) {
		test(name, () => {
			assert.deepEqual(fieldsOf(heron, { ...heron, ...after }), [{ field, before: words[0], after: words[1] }]);
		});
	}

	test('a fact that nobody had written, and one that was taken away', () => {
		assert.deepEqual(fieldsOf(undefined, heron)?.[0], { field: 'level', before: 'Not checked', after: 'Partial' });
		assert.deepEqual(fieldsOf(heron, undefined)?.[0], { field: 'level', before: 'Partial', after: 'Not checked' });
	});

	test('a description by its own words', () => {
		const said = (value: string): MatrixFact => {
			const { support: _support, ...rest } = heron;
			return { ...rest, value };
		};
		assert.deepEqual(fieldsOf(said('grey'), said('blue')), [{ field: 'level', before: 'grey', after: 'blue' }]);
	});

	test('options and rows that come or go, without their facts one by one', () => {
		const before = matrix([heron, fact('finch', 'mtls')]);
		const after = matrix([fact('finch', 'mtls'), fact('finch', 'nests'), fact('kite', 'mtls')], {
			options: [option('finch'), option('kite')],
			features: [{ ...row('mtls'), question: 'Is it mutual?' }, row('nests')],
		});
		assert.deepEqual(matrixDiff(before, after), [
			{ kind: 'removed-option', option: 'heron', name: 'Bird heron' },
			{ kind: 'new-option', option: 'kite', name: 'Bird kite' },
			{ kind: 'removed-row', feature: 'retries', title: 'Row retries', question: 'Is there retries?' },
			{ kind: 'new-row', feature: 'nests', title: 'Row nests', question: 'Is there nests?' },
			{ kind: 'reworded-row', feature: 'mtls', before: 'Row mtls: Is there mtls?', after: 'Row mtls: Is it mutual?' },
		]);
	});
});

describe('drafts of changes', () => {
	const drafts = (before: readonly MatrixFact[], after: readonly MatrixFact[]) => draftChanges(matrixDiff(matrix(before), matrix(after)));
	const both = (more: Partial<MatrixFact> = {}) => [fact('heron', 'mtls', more), fact('finch', 'mtls', more)];

	test('a level is told with what qualifies it, and with the sources of today', () => {
		assert.deepEqual(drafts([fact('heron', 'mtls')], [fact('heron', 'mtls', { support: 'full', maturity: 'beta', since: '2.4', summary: 'All', sources: ['notes'] })]), [
			{ name: 'mtls-level', kind: 'level', options: ['heron'], feature: 'mtls', before: 'Partial', after: 'Full, beta, since 2.4', sources: ['notes'] },
		]);
	});

	test('the same change of several options is one, another of the same row has a name of its own', () => {
		assert.deepEqual(drafts(both(), both({ support: 'full' })).map(({ name, options }) => [name, options]), [['mtls-level', ['heron', 'finch']]]);
		const apart = drafts(both(), [fact('heron', 'mtls', { support: 'full' }), fact('finch', 'mtls', { support: 'none' })]);
		assert.deepEqual(apart.map(({ name }) => name), ['mtls-level', 'mtls-level-finch']);
	});

	test('a newer release is told once for all facts that were judged again', () => {
		const rows = ['mtls', 'retries'];
		const told = drafts(rows.map((each) => fact('heron', each)), rows.map((each) => fact('heron', each, { version: '2.4.1' })));
		assert.deepEqual(told, [{ name: 'heron-release', kind: 'release', options: ['heron'], before: '2.3.7', after: '2.4.1', sources: [] }]);
	});

	test('new options are told one by one', () => {
		const told = draftChanges(matrixDiff(matrix([]), matrix([], { options: [option('heron'), option('finch'), option('kite'), option('owl')] })));
		assert.deepEqual(told.map(({ name }) => name), ['kite-new-option', 'owl-new-option']);
	});

	test('words, limits and sources weigh less than a level; how sure we are is told to nobody', () => {
		const kinds = (more: Partial<MatrixFact>) => drafts([fact('heron', 'mtls')], [fact('heron', 'mtls', more)]).map(({ kind }) => kind);
		assert.deepEqual(kinds({ summary: 'Other', sources: ['notes'] }), ['wording']);
		assert.deepEqual(kinds({ caveats: ['Less.'] }), ['wording']);
		assert.deepEqual(kinds({ sources: ['notes'] }), ['sources']);
		assert.deepEqual(kinds({ confidence: 'low' }), []);
	});
});

test('a reviewer reads facts field by field, and pages', () => {
	const [before, after] = [matrix([fact('heron', 'mtls')]), matrix([fact('heron', 'mtls', { support: 'full', summary: 'A | B' })], { edition: '2025-06-20' })];
	assert.equal(
		diffMarkdown(before, after, matrixDiff(before, after), { added: ['/new/'], removed: [], changed: ['/features/mtls/'] }),
		`# From 2025-03-02 to 2025-06-20

## Facts: 1

| Row | Option | What | Before | Now |
| --- | --- | --- | --- | --- |
| Row mtls | Bird heron | Level | Partial | Full |
| Row mtls | Bird heron | Summary | Some of it | A \\| B |

## Pages

New: 1

- \`/new/\`

Changed: 1

- \`/features/mtls/\`
`,
	);
	assert.match(diffMarkdown(before, before, [], { added: [], removed: [], changed: [] }), /No fact differs\.\n\nNo page differs\.\n$/);
});
