import type { Difference, FieldDifference, MatrixData } from './matrix-diff.ts';
import { toMarkdownTable } from './table-text.ts';

/** Pages of two builds that differ, by their addresses. */
export interface PageDifferences {
	readonly added: readonly string[];
	readonly removed: readonly string[];
	readonly changed: readonly string[];
}

const FIELD_WORDS: Readonly<Record<FieldDifference['field'], string>> = {
	level: 'Level',
	maturity: 'Maturity',
	since: 'Since',
	elsewhere: 'Met elsewhere',
	version: 'Judged against',
	confidence: 'Confidence',
	summary: 'Summary',
	caveats: 'Limits',
	disputes: 'Disputes',
	sources: 'Sources',
};

/** How many pages are named one by one. */
const MOST_PAGES = 30;

function listed(title: string, pages: readonly string[]): string[] {
	if (pages.length === 0) return [];
	const more = pages.length - MOST_PAGES;
	return ['', `${title}: ${pages.length}`, '', ...pages.slice(0, MOST_PAGES).map((page) => `- \`${page}\``), ...(more > 0 ? [`- and ${more} more`] : [])];
}

/** Tells in Markdown what differs between two builds: options and rows, facts field by field, and pages. */
export function diffMarkdown(before: MatrixData, after: MatrixData, differences: readonly Difference[], pages: PageDifferences): string {
	const names = new Map([...before.options, ...after.options].map(({ id, name }) => [id, name]));
	const titles = new Map([...before.features, ...after.features].map(({ id, title }) => [id, title]));
	const lines = differences.flatMap((one): string[] => {
		switch (one.kind) {
			case 'new-option':
			case 'removed-option':
				return [`- ${one.kind === 'new-option' ? 'New option' : 'Option removed'}: ${one.name}`];
			case 'new-row':
			case 'removed-row':
				return [`- ${one.kind === 'new-row' ? 'New row' : 'Row removed'}: ${one.title}`];
			case 'reworded-row':
				return [`- Row in other words: ${one.before} → ${one.after}`];
			case 'fact':
				return [];
		}
	});
	const facts = differences.flatMap((one) =>
		one.kind === 'fact'
			? one.fields.map(({ field, before: was, after: is }) => [titles.get(one.feature) ?? one.feature, names.get(one.option) ?? one.option, FIELD_WORDS[field], was, is])
			: [],
	);
	const told = [
		`# From ${before.edition} to ${after.edition}`,
		...(lines.length > 0 ? ['', '## Options and rows', '', ...lines] : []),
		...(facts.length > 0 ? ['', `## Facts: ${differences.filter(({ kind }) => kind === 'fact').length}`, '', toMarkdownTable([['Row', 'Option', 'What', 'Before', 'Now'], ...facts]).trimEnd()] : []),
		...(differences.length === 0 ? ['', 'No fact differs.'] : []),
		...(pages.added.length + pages.removed.length + pages.changed.length > 0 ? ['', '## Pages'] : ['', 'No page differs.']),
		...listed('New', pages.added),
		...listed('Gone', pages.removed),
		...listed('Changed', pages.changed),
	];
	return `${told.join('\n')}\n`;
}
