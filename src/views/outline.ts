import type { Day } from '../domain/catalogue.ts';
import { longDay } from '../domain/days.ts';
import { SECTIONS, type SitePage } from './site-pages.ts';

/** The downloads that an outline names, with what each holds. */
const DOWNLOADS: readonly (readonly [path: string, title: string, what: string])[] = [
	['/data/matrix.json', 'Matrix as JSON', 'options, features and one fact for each cell, with its version, day and sources'],
	['/data/matrix.csv', 'Matrix as CSV', 'the same facts, one a line'],
	['/data/meshes.json', 'Meshes', 'each project with its options and releases'],
	['/data/sources.json', 'Sources', 'what facts rest on'],
	['/data/faq.json', 'Questions', 'each with its short answer'],
	['/data/benchmarks.json', 'Benchmarks', 'published measurements'],
	['/pages.json', 'Pages', 'every page with its title, description and day'],
	['/releases.ics', 'Release dates', 'a calendar'],
];

/**
 * `/llms.txt`: an outline of the site for programs that read text. A title, a summary, then for each part of the site links
 * to the Markdown of its pages.
 */
export function outline(pages: readonly SitePage[], site: { readonly name: string; readonly purpose: string; readonly edition: Day }, whole: (path: string) => string): string {
	const parts = SECTIONS.map((section) => ({ section, own: pages.filter((page) => page.section === section) })).filter(({ own }) => own.length > 0);
	return [
		`# ${site.name}`,
		'',
		`> ${site.purpose}: every cell of the comparison is a fact with a primary source, a version and a day.`,
		'',
		`Facts were last compared with their sources on ${longDay(site.edition)}. "Not checked" means that nobody has looked; it never means no.`,
		'Cite a fact with its version, its day and its source. Content is under CC BY 4.0. Each page has its Markdown at the same address with index.md at its end.',
		'',
		...parts.flatMap(({ section, own }) => [`## ${section}`, '', ...own.map(({ path, title, description }) => `- [${title}](${whole(`${path}index.md`)}): ${description}`), '']),
		'## Data',
		'',
		...DOWNLOADS.map(([path, title, what]) => `- [${title}](${whole(path)}): ${what}`),
		'',
	].join('\n');
}
