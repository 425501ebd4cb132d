import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { HTMLElement } from 'node-html-parser';
import { openSite } from './site.ts';

const site = openSite('dist');

/** A thing as structured data tells it: a type, and values by property. */
interface Thing {
	readonly '@type': string;
	readonly [property: string]: unknown;
}

/** What schema.org and the search engines that read it ask of each type, and which other properties of it are used here. */
const SHAPES: Readonly<Record<string, { readonly required: readonly string[]; readonly optional?: readonly string[]; readonly things?: Readonly<Record<string, string>> }>> = {
	FAQPage: { required: ['mainEntity'], optional: ['@context', 'url'], things: { mainEntity: 'Question' } },
	WebPage: { required: ['mainEntity'], optional: ['@context', 'url'], things: { mainEntity: 'Question' } },
	Question: { required: ['name', 'acceptedAnswer'], optional: ['url'], things: { acceptedAnswer: 'Answer' } },
	Answer: { required: ['text'] },
	ClaimReview: {
		required: ['url', 'claimReviewed', 'reviewRating', 'author', 'datePublished'],
		optional: ['itemReviewed', 'reviewBody'],
		things: { reviewRating: 'Rating', author: 'Organization', itemReviewed: 'Claim' },
	},
	Rating: { required: ['alternateName'], optional: ['ratingValue', 'bestRating', 'worstRating'] },
	Organization: { required: ['name', 'url'] },
	Claim: { required: ['name'] },
};

/** What is wrong with a thing, each with the way to it. */
function faults(thing: unknown, type: string, way: string): readonly string[] {
	const shape = SHAPES[type];
	if (typeof thing !== 'object' || thing === null || !shape) return [`${way}: not a ${type}`];
	const values = thing as Thing;
	if (values['@type'] !== type) return [`${way}: a ${values['@type']}, not a ${type}`];
	const known = new Set(['@type', ...shape.required, ...(shape.optional ?? [])]);
	return [
		...shape.required.filter((name) => values[name] === undefined).map((name) => `${way}.${name} is missing`),
		...Object.keys(values).filter((name) => !known.has(name)).map((name) => `${way}.${name} is not known`),
		...Object.entries(values).flatMap(([name, value]) => {
			const within = shape.things?.[name];
			if (within !== undefined) return [value].flat().flatMap((each) => faults(each, within, `${way}.${name}`));
			if (typeof value !== 'string' || value.trim() === '') return [`${way}.${name} is empty or no text`];
			if (name === 'url' && !value.startsWith('https://')) return [`${way}.url is not a whole address`];
			return name === 'datePublished' && !/^\d{4}-\d{2}-\d{2}$/.test(value) ? [`${way}.datePublished is no day`] : [];
		}),
		...(type === 'Rating' && values['ratingValue'] !== undefined ? scale(values, way) : []),
	];
}

/** A rating lies on the scale that it names. */
function scale({ ratingValue, bestRating, worstRating }: Thing, way: string): readonly string[] {
	const [value, best, worst] = [ratingValue, bestRating, worstRating].map(Number);
	return value !== undefined && best !== undefined && worst !== undefined && worst <= value && value <= best ? [] : [`${way}: ${String(ratingValue)} is off its scale`];
}

/** Reads an element with `itemscope` as the standard says: properties up to the next scope belong to it. */
function readThing(scope: HTMLElement): Thing {
	const values: Record<string, unknown> = {};
	const visit = (element: HTMLElement): void => {
		for (const child of element.children) {
			const property = child.getAttribute('itemprop');
			const scoped = child.hasAttribute('itemscope');
			if (property !== undefined) {
				values[property] = scoped ? readThing(child) : (child.getAttribute('content') ?? child.getAttribute(property === 'url' ? 'href' : 'datetime') ?? child.text.trim());
			}
			if (!scoped) visit(child);
		}
	};
	visit(scope);
	return { ...values, '@type': (scope.getAttribute('itemtype') ?? '').replace('https://schema.org/', '') };
}

const questions = site.pages.filter((path) => /^\/faq\/[^/]+\/$/.test(path));

describe('structured data is whole', () => {
	/** The only script of data that a page has. */
	const dataOf = (path: string): Thing => {
		const [script, ...more] = site.page(path).querySelectorAll('script[type="application/ld+json"]');
		assert.ok(script && more.length === 0, `${path}: one script is due`);
		return JSON.parse(script.rawText) as Thing;
	};

	test('every question says what its page says', () => {
		assert.ok(questions.length > 0);
		const found = questions.flatMap((path) => {
			const data = dataOf(path);
			const asked = (data['mainEntity'] as Thing)['name'];
			const heading = site.page(path).querySelector('h1')?.text;
			return [
				...faults(data, 'WebPage', path),
				...(data['@context'] === 'https://schema.org' ? [] : [`${path}: another context`]),
				...(asked === heading ? [] : [`${path}: asks "${String(asked)}" under "${String(heading)}"`]),
			];
		});
		assert.deepEqual(found, []);
	});

	test('the page of all questions asks and answers what each page of one does, and is the only list of them', () => {
		const data = dataOf('/faq/');
		assert.deepEqual(faults(data, 'FAQPage', '/faq/'), []);
		const single = questions.map((path) => dataOf(path)['mainEntity']);
		const byAddress = (things: readonly Thing[]): Thing[] => [...things].sort((a, b) => String(a['url']).localeCompare(String(b['url'])));
		assert.deepEqual(byAddress(data['mainEntity'] as Thing[]), byAddress(single as Thing[]));
		const answers = site.page('/faq/').querySelectorAll('.answer');
		assert.equal(answers.length, single.length);
		for (const answer of answers) {
			const told = (data['mainEntity'] as Thing[]).find((each) => String(each['url']).endsWith(`/faq/${answer.id}/`));
			const short = answer.querySelector('.short')?.text;
			assert.ok(short && String((told?.['acceptedAnswer'] as Thing | undefined)?.['text']).startsWith(short), answer.id);
		}
	});

	test('every claim is a review at its own address', () => {
		const claims = site.page('/claims/').querySelectorAll('[itemtype="https://schema.org/ClaimReview"]');
		assert.ok(claims.length > 0);
		const found = claims.flatMap((element) => {
			const data = readThing(element);
			return [...faults(data, 'ClaimReview', element.id), ...(String(data['url']).endsWith(`/claims/#${element.id}`) ? [] : [`${element.id}: ${String(data['url'])} is another address`])];
		});
		assert.deepEqual(found, []);
		const scopes = site.page('/claims/').querySelectorAll('[itemscope]');
		assert.deepEqual(scopes.filter((scope) => !(readThing(scope)['@type'] in SHAPES)).map((scope) => scope.getAttribute('itemtype')), []);
	});

	test('a fault is found', () => {
		const rating = { '@type': 'Rating', alternateName: 'Supported', ratingValue: '7', bestRating: '5', worstRating: '1' };
		assert.deepEqual(faults(rating, 'Rating', 'rating'), ['rating: 7 is off its scale']);
		assert.deepEqual(faults({ '@type': 'Answer' }, 'Answer', 'answer'), ['answer.text is missing']);
	});
});
