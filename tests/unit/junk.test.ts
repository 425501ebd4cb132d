import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import fc from 'fast-check';
import { readChecklist } from '../../src/domain/checklist.ts';
import { COST_FIELDS, costQuery, parseCostInput } from '../../src/domain/cost-input.ts';
import type { ClusterInput } from '../../src/domain/costs.ts';
import { FILLING, piecesOf } from '../../src/domain/fill.ts';
import { matrixQuery, parseMatrixState } from '../../src/domain/matrix-state.ts';
import { readAddress, toAddress } from '../../src/domain/quiz-address.ts';
import { makeEngine } from '../../src/domain/search/engine.ts';
import { buildIndex } from '../../src/domain/search/index.ts';
import { markWords } from '../../src/domain/search/marks.ts';
import { fuseWords } from '../../src/islands/fuse-words.ts';
import { Keep } from '../../src/islands/keep.ts';
import { BIRDS, quizOf } from './quiz/content-data.ts';

/** How often each parser is fed. A failure prints its seed, with which it can be run again. */
const RUNS = { numRuns: 10_000 };

/** What readers, links and attackers put where words are expected. */
const HOSTILE = ['', ' ', '\0', '%00', '%', '../../etc', '__proto__', 'constructor', 'toString', '<img onerror=alert(1)>', '(a+)+$', '[', '\\', '‮', '👩‍👩‍👧', 'a'.repeat(10_000), '-1', '1e999', 'NaN', '0x10', 'null', '{}', ',,,', '&', '=', '#'];

/** Words that mean something to the parser, hostile ones, and any others. */
const words = (known: readonly string[]): fc.Arbitrary<string> =>
	fc.oneof(
		{ weight: 3, arbitrary: fc.constantFrom(...known) },
		{ weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
		{ weight: 2, arbitrary: fc.string({ unit: 'binary' }) },
		{ weight: 1, arbitrary: fc.array(fc.constantFrom(...known, ...HOSTILE), { maxLength: 6 }).map((parts) => parts.join(',')) },
	);

/** An address with any names and values, given any number of times. */
const addresses = (names: readonly string[], values: readonly string[]): fc.Arbitrary<URLSearchParams> =>
	fc.array(fc.tuple(words(names), words(values)), { maxLength: 12 }).map((pairs) => new URLSearchParams(pairs));

describe('junk in an address leaves what is known, and nothing else', () => {
	const known = { groups: new Set(['g', 'h']), options: new Set(['heron', 'finch', 'none']), levels: new Set(['full', 'none']), features: new Set(['mtls', 'retries']) };

	test('on the matrix', () => {
		fc.assert(
			fc.property(addresses(['q', 'group', 'support', 'show', 'differing', 'must', 'want'], [...known.options, ...known.features, 'g', 'full', '1']), (params) => {
				const state = parseMatrixState(params, known);
				for (const id of [...state.must, ...state.want]) assert.ok(known.features.has(id));
				for (const id of state.show) assert.ok(known.options.has(id));
				assert.ok(state.group === '' || known.groups.has(state.group));
				assert.ok(state.support === '' || known.levels.has(state.support));
				assert.doesNotMatch(state.q, /\p{Cc}/u);
				assert.deepEqual(parseMatrixState(new URLSearchParams(matrixQuery(state)), known), { ...state, q: state.q.trim() });
			}),
			RUNS,
		);
	});

	test('in the quiz, where it is told', () => {
		const data = quizOf(BIRDS);
		const answers = data.questions.flatMap((question) => question.answers.map(({ id }) => id));
		fc.assert(
			fc.property(addresses([...data.questions.map(({ id }) => id), 'weight'], [...answers, 'unsure', 'mtls:2', 'mtls:0.5']), (params) => {
				const told = readAddress(params, data);
				for (const [id, given] of Object.entries(told.answers)) {
					const question = data.questions.find((each) => each.id === id);
					assert.ok(question && given.length > 0);
					for (const answer of given) assert.ok(answer === 'unsure' || question.answers.some((each) => each.id === answer));
				}
				for (const line of told.ignored) assert.ok(line.length < 300, 'what is told stays short');
				const again = readAddress(new URLSearchParams(toAddress(told, data.questions)), data);
				assert.deepEqual([again.answers, again.ignored], [told.answers, []]);
			}),
			RUNS,
		);
	});

	test('in the estimator', () => {
		const defaults = Object.fromEntries(COST_FIELDS.map(({ key }) => [key, 7])) as unknown as ClusterInput;
		fc.assert(
			fc.property(addresses(COST_FIELDS.map(({ name }) => name), ['0', '12', '0.5', '1000000', '0.000000001', '999999999999']), (params) => {
				const input = parseCostInput(params, defaults);
				for (const { key, most, whole } of COST_FIELDS) {
					assert.ok(input[key] >= 0 && input[key] <= most && (!whole || Number.isInteger(input[key])), `${key}: ${input[key]}`);
				}
				assert.deepEqual(parseCostInput(new URLSearchParams(costQuery(input, defaults)), defaults), input);
			}),
			RUNS,
		);
	});
});

describe('junk that is pasted, typed or filled in', () => {
	const steps = [{ id: 'audit', title: 'Audit' }, { id: 'close', title: 'Close' }];
	const lines = ['- [x] [Audit](https://site.example/migrate/a-to-b/#audit)', '- [ ] [Close](/migrate/a-to-b/#close)', '- [x] [Else](/migrate/c-to-d/#audit)', '- [x] (/migrate/a-to-b/#gone)', '\r\n'];

	test('a checklist names only steps that are there, or says why it was not taken', () => {
		fc.assert(
			fc.property(fc.array(words(lines), { maxLength: 8 }).map((all) => all.join('\n')), (text) => {
				const reading = readChecklist(text, 'a-to-b', steps);
				if ('problem' in reading) assert.match(reading.problem, /Nothing was changed\.$/);
				else assert.ok(reading.done.every((id) => steps.some((step) => step.id === id)) && reading.unknown.every((id) => !steps.some((step) => step.id === id)));
			}),
			RUNS,
		);
	});

	test('a query finds something or nothing, and its marks are those of the text', () => {
		const documents = ['Is traffic encrypted as it lands?', 'How much memory does a feather take?'].map((title) => ({ title, keywords: ['mTLS'], summary: 'At once.', body: '' }));
		const engine = makeEngine(buildIndex(documents, [['oom', 'memory']]), fuseWords);
		fc.assert(
			fc.property(fc.array(words(['encrypted', 'memory', 'oom', 'mtls', 'fether', 'OR', '"']), { maxLength: 6 }).map((all) => all.join(' ')), (query) => {
				for (const hit of engine.search(query)) {
					const title = documents[hit.document]?.title;
					assert.equal(markWords(title ?? '', engine.termsOf(query)).map(({ text }) => text).join(''), title);
				}
			}),
			RUNS,
		);
	});

	test('what is filled in is one word, and code with any placeholder stays the code that it was', () => {
		fc.assert(
			fc.property(words(['shop', 'orders', '8080', '/items']), words(['kubectl -n shop get pods # shop', 'name: shop', '[[p99]]']), (value, code) => {
				if (FILLING.test(value)) assert.doesNotMatch(value, /[\s'"`$;&|<>(){}#]/);
				const pieces = piecesOf(code, 'shell', [{ id: 'n', kind: 'name', label: 'n', value: value || 'x', about: '', order: 1, sources: [] }]);
				assert.equal(pieces.map(({ text }) => text).join(''), code.replace(/\n+$/, ''));
			}),
			RUNS,
		);
	});
});

describe('junk in storage', () => {
	const stored = new Map<string, string>();
	let refuses = false;
	const refuse = (): void => {
		if (refuses) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
	};

	beforeEach(() => {
		Object.defineProperty(globalThis, 'localStorage', {
			configurable: true,
			value: {
				getItem: (name: string) => (refuse(), stored.get(name) ?? null),
				setItem: (name: string, value: string) => (refuse(), stored.set(name, value)),
			},
		});
	});
	afterEach(() => {
		Reflect.deleteProperty(globalThis, 'localStorage');
		stored.clear();
		refuses = false;
	});

	test('is read as words by name, or as nothing, which is told', () => {
		fc.assert(
			fc.property(fc.oneof(fc.json(), words(['{"a":"b"}', '{"a":1}', '[]', 'null', '"a"', '{"__proto__":"x"}'])), (text) => {
				stored.set('k', text);
				const problems: string[] = [];
				const kept = new Keep((problem) => problems.push(problem)).read('k');
				assert.ok(Object.values(kept).every((value) => typeof value === 'string'));
				assert.ok(problems.length <= 1 && problems.every((problem) => problem === 'broken'));
			}),
			RUNS,
		);
	});

	test('that takes nothing is said, and what was written lasts until the page closes', () => {
		refuses = true;
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.string()), (value) => {
				const problems: string[] = [];
				const keep = new Keep((problem) => problems.push(problem));
				keep.write('k', value);
				assert.deepEqual(keep.read('k'), value);
				assert.equal(problems.length, 1);
			}),
			RUNS,
		);
	});
});
