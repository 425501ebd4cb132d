import type { Feature, Group, Mesh } from '../domain/catalogue.ts';
import { describe } from '../domain/description.ts';
import type { FaqEntry } from '../domain/faq.ts';
import type { Path } from '../domain/migration.ts';
import { plainText } from '../domain/prose.ts';
import { stepsIn } from './guide.ts';
import type { PairView } from './pair.ts';

/** What search engines and link previews say of a page. */
export interface PageHead {
	readonly title: string;
	/** Whole sentences, 50 to 160 characters. */
	readonly description: string;
}

/** Whole sentences; the check of the content has seen to it that there are some. */
const whole = (text: string, lead: string): string => describe(text, lead) ?? lead;

export const featureHead = (feature: Feature, group: Group): PageHead => ({
	title: `${feature.title}: ${group.title}`,
	description: whole(`${feature.question} ${feature.why}`, `${feature.title}.`),
});

export const faqHead = ({ question, shortAnswer }: FaqEntry): PageHead => ({ title: question, description: whole(shortAnswer, question) });

export const meshHead = ({ name }: Mesh): PageHead => ({
	title: `${name}: profile`,
	description: `${name}: who should use it and who should not, how it works, and every fact with its source.`,
});

export const pairHead = ({ title, sides: [first, second], counts }: PairView): PageHead => ({
	title: `${title} side by side`,
	description: `${title}, feature by feature: ${first.name} has the higher level on ${counts.first}, ${second.name} on ${counts.second}, both the same on ${counts.alike}.`,
});

export const pathHead = ({ title, steps, summary }: Path): PageHead => {
	const lead = `${title} in ${stepsIn(steps.length)}, each with commands, checks and a way back.`;
	return { title: `${title}: migration guide`, description: whole(`${lead} ${plainText(summary)}`, lead) };
};

export const filesHead = ({ title }: Path): PageHead => ({
	title: `Manifests, scripts and sources: ${title}`,
	description: `Every manifest and script of the path "${title}", to download, and the sources that it rests on.`,
});

export const meshesHead: PageHead = {
	title: 'Profiles and architectures',
	description: 'Each option in one line and one picture: which parts a request passes, where it is encrypted, and who reads it.',
};

export const sourcesHead = (total: number): PageHead => ({
	title: 'Sources',
	description: `The ${total} sources that this site rests on, by publisher, with what each supports and whose interest it serves.`,
});

export const designHead: PageHead = {
	title: 'Design',
	description: 'The signs that every page uses, made from the same tokens and parts as the pages themselves.',
};
