import type { Catalogue, Feature, Group, Mesh } from '../domain/catalogue.ts';
import { type Card, featureCard, meshCard, pageCard, pathCard, questionCard } from '../domain/card.ts';
import type { Faq, FaqEntry } from '../domain/faq.ts';
import type { Path } from '../domain/migration.ts';
import { type CellView, cellMaker } from './cell.ts';
import type { PageHead } from './heads.ts';
import { optionNames } from './migration.ts';
import type { PairView } from './pair.ts';

/** What the modes of one mesh say on a row, as one cell: their level where they agree. */
function merged(cells: readonly CellView[], name: string) {
	const [first] = cells;
	const alike = first !== undefined && cells.every(({ level }) => level === first.level);
	return alike ? { name, level: first.level, word: first.word } : { name, level: 'unknown' as const, word: 'By mode' };
}

/** Makes the card of each kind of page. */
export function pageCards(catalogue: Catalogue) {
	const cellsOf = cellMaker(catalogue);
	const glance = catalogue.groups.find(({ atAGlance }) => atAGlance);
	const short = catalogue.features.filter(({ group, kind }) => group === glance?.id && kind !== 'description');
	return {
		page: ({ title, description }: PageHead, kicker?: string): Card => pageCard(title, description, kicker),
		feature: (feature: Feature, group: Group): Card => featureCard(feature, group.title, cellsOf(feature).map(({ option, level, word }) => ({ name: option.name, level, word }))),
		mesh: (mesh: Mesh): Card => meshCard(mesh, short.map((feature) => merged(cellsOf(feature).filter(({ option }) => option.mesh === mesh.id), feature.title))),
		question: (entry: FaqEntry, faq: Faq): Card => questionCard(entry, faq.categories.find(({ id }) => id === entry.category)?.title ?? ''),
		path: (path: Path): Card => pathCard(path.title, optionNames(path.from, catalogue), optionNames([path.to], catalogue), path.steps.length),
		pair: ({ title, sides: [first, second], counts }: PairView): Card => ({
			kicker: 'Side by side',
			title,
			text: '',
			figure: {
				kind: 'counts',
				parts: [
					{ label: `${first.name} higher`, count: counts.first },
					{ label: `${second.name} higher`, count: counts.second },
					{ label: 'Same level', count: counts.alike },
					{ label: 'By kind or mode', count: counts.mixed },
					{ label: 'Open', count: counts.open },
				],
			},
		}),
	};
}
