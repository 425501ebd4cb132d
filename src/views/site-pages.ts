import type { Card } from '../domain/card.ts';
import type { Catalogue, Day, Fact, Mesh } from '../domain/catalogue.ts';
import type { Claim } from '../domain/claim.ts';
import type { Faq } from '../domain/faq.ts';
import type { Guide } from '../domain/migration.ts';
import { pageCards } from './cards.ts';
import { designHead, faqHead, featureHead, filesHead, meshesHead, meshHead, type PageHead, pairHead, pathHead, sourcesHead } from './heads.ts';
import { type PairView, pairViews } from './pair.ts';
import type { PageWords } from './search.ts';

/** The parts of the site, in the order in which an outline names them. */
export const SECTIONS = ['Start here', 'Profiles', 'Side by side', 'Features', 'Questions', 'Migration guide', 'Reference'] as const;
export type Section = (typeof SECTIONS)[number];

/** A page that may be listed, with what stands for it elsewhere. */
export interface SitePage extends PageHead {
	/** From the root of the site. */
	readonly path: string;
	readonly section: Section;
	/** The newest day on which something that it shows was compared with its sources; absent where that is not known. */
	readonly checkedOn: Day | undefined;
	readonly card: Card;
}

/** All that pages are made of, as far as their names and days go. */
export interface SiteContent {
	readonly catalogue: Catalogue;
	readonly faq: Faq;
	readonly guide: Guide;
	readonly claims: readonly Claim[];
	readonly pages: readonly PageWords[];
}

/** Pages for a reader's first questions; the other written pages are for looking things up. */
const FIRST = new Set(['/', '/compare/', '/choose/', '/basics/', '/cost/', '/faq/', '/migrate/']);

const newest = (days: readonly (Day | undefined)[]): Day | undefined => days.filter((day) => day !== undefined).sort().at(-1);

/** The facts of a mesh, whichever of its options they were written for. */
function factsOf(mesh: Mesh, facts: readonly Fact[]): readonly Fact[] {
	const own = new Set([mesh.id, ...mesh.options.map(({ id }) => id)]);
	return facts.filter(({ subject }) => own.has(subject));
}

/** The newest day of each written page, where what it shows has days. */
function writtenDays({ catalogue, faq, guide, claims }: SiteContent): Readonly<Record<string, Day | undefined>> {
	const meshes = newest(catalogue.meshes.map(({ checkedOn }) => checkedOn));
	return {
		'/': catalogue.edition,
		'/compare/': catalogue.edition,
		'/choose/': catalogue.edition,
		'/claims/': newest(claims.map(({ checkedOn }) => checkedOn)),
		'/faq/': newest(faq.entries.map(({ checkedOn }) => checkedOn)),
		'/migrate/': newest(guide.paths.map(({ checkedOn }) => checkedOn)),
		'/releases/': meshes,
	};
}

/** Every page that may be listed, in reading order. */
export function sitePages(content: SiteContent): readonly SitePage[] {
	const { catalogue, faq, guide, pages } = content;
	const { facts, groups, meshes } = catalogue;
	const cards = pageCards(catalogue);
	const days = writtenDays(content);
	const written = pages.map(({ path, title, description }): SitePage => ({ path, title, description, section: FIRST.has(path) ? 'Start here' : 'Reference', checkedOn: days[path], card: cards.page({ title, description }, FIRST.has(path) ? undefined : 'Reference') }));
	const pairs = pairViews(catalogue);
	const pairDay = ({ sides }: PairView): Day | undefined => newest(sides.flatMap(({ mesh }) => factsOf(mesh, facts).map(({ checkedOn }) => checkedOn)));
	const reference = (path: string, head: PageHead): SitePage[] => [{ path, ...head, section: 'Reference', checkedOn: undefined, card: cards.page(head) }];
	const all: readonly SitePage[] = [
		...written,
		{ path: '/meshes/', ...meshesHead, section: 'Profiles', checkedOn: newest(meshes.map(({ checkedOn }) => checkedOn)), card: cards.page(meshesHead) },
		...meshes.map((mesh): SitePage => ({ path: `/meshes/${mesh.id}/`, ...meshHead(mesh), section: 'Profiles', checkedOn: newest([mesh, ...factsOf(mesh, facts)].map(({ checkedOn }) => checkedOn)), card: cards.mesh(mesh) })),
		...pairs.map((view): SitePage => ({ path: `/compare/${view.slug}/`, ...pairHead(view), section: 'Side by side', checkedOn: pairDay(view), card: cards.pair(view) })),
		...catalogue.features.flatMap((feature): SitePage[] => {
			const group = groups.find(({ id }) => id === feature.group);
			const own = facts.filter((fact) => fact.feature === feature.id).map(({ checkedOn }) => checkedOn);
			return group ? [{ path: `/features/${feature.id}/`, ...featureHead(feature, group), section: 'Features', checkedOn: newest(own), card: cards.feature(feature, group) }] : [];
		}),
		...faq.entries.map((entry): SitePage => ({ path: `/faq/${entry.id}/`, ...faqHead(entry), section: 'Questions', checkedOn: entry.checkedOn, card: cards.question(entry, faq) })),
		...guide.paths.flatMap((path): SitePage[] => {
			const base = { section: 'Migration guide' as const, checkedOn: path.checkedOn, card: cards.path(path) };
			return [
				{ path: `/migrate/${path.id}/`, ...pathHead(path), ...base },
				{ path: `/migrate/${path.id}/files/`, ...filesHead(path), ...base, card: cards.page(filesHead(path), 'Migration guide') },
			];
		}),
		...reference('/sources/', sourcesHead(catalogue.sources.length)),
		...reference('/method/design/', designHead),
	];
	return SECTIONS.flatMap((section) => all.filter((page) => page.section === section));
}

/** `/pages.json`: every page that may be listed, by section, with its day. */
export function pagesData(pages: readonly SitePage[], edition: Day) {
	return { edition, pages: pages.map(({ path, title, description, section, checkedOn }) => ({ path, title, description, section, checkedOn })) };
}
