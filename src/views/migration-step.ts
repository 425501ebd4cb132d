import type { Catalogue, Feature } from '../domain/catalogue.ts';
import type { Faq } from '../domain/faq.ts';
import type { Piece } from '../domain/fill.ts';
import type { Remark, Retreat, Sight, Step } from '../domain/migration.ts';
import type { Citations, Cited, Codes, CodeView } from './guide-parts.ts';

export interface RemarkView extends Omit<Remark, 'sources'> {
	readonly sources: readonly Cited[];
}

export interface SightView {
	readonly code: CodeView | undefined;
	readonly check: string | undefined;
	readonly expect: string;
}

export interface RetreatView {
	readonly code: CodeView | undefined;
	readonly text: string | undefined;
}

/** A manifest as a step shows it. */
export interface ManifestView {
	readonly name: string;
	/** How many lines it has. */
	readonly lines: number;
	/** The manifest itself, where it is short and no earlier step has shown it. */
	readonly pieces: readonly Piece[] | undefined;
}

export interface StepView {
	readonly step: Step;
	readonly number: number;
	readonly do: readonly CodeView[];
	readonly manifests: readonly ManifestView[];
	readonly see: readonly SightView[];
	readonly back: readonly RetreatView[];
	readonly pitfalls: readonly RemarkView[];
	readonly features: readonly Feature[];
	/** Questions of the FAQ whose answers explain the step. */
	readonly questions: readonly { readonly id: string; readonly question: string }[];
	readonly sources: readonly Cited[];
}

/** A file that a reader takes to a shell. */
export interface TakenFile {
	readonly folder: 'manifests' | 'scripts';
	readonly file: { readonly name: string; readonly text: string };
}

/** The fragment under which a file is shown: `route.yaml` as `route-yaml`. */
export const anchorOf = (file: string): string => file.replaceAll('.', '-');

/** Whether there is code. */
export const isCode = (code: CodeView | undefined): code is CodeView => code !== undefined;

/** The longest manifest, in lines, that stands in its step; the page of the files has the longer ones. */
const SHORT = 6;

/** What all steps of a page are made with. */
export interface Surroundings {
	readonly codes: Codes;
	readonly citations: Citations;
	readonly catalogue: Catalogue;
	readonly faq: Faq;
	readonly taken: readonly TakenFile[];
	/** Manifests that a step has shown already. */
	readonly shown: Set<string>;
}

function manifestView(name: string, { codes, taken, shown }: Surroundings): ManifestView {
	const text = taken.find(({ folder, file }) => folder === 'manifests' && file.name === name)?.file.text.trimEnd() ?? '';
	const lines = text.split('\n').length;
	const inline = lines <= SHORT && !shown.has(name);
	shown.add(name);
	// Marked as shell code is: in a few lines, comments and names are enough.
	return { name, lines, pieces: inline ? codes.pieces(text, 'shell') : undefined };
}

/** One step of a page. */
export function stepView(step: Step, number: number, around: Surroundings): StepView {
	const { codes, citations, catalogue, faq } = around;
	codes.mark(step.exit);
	const remark = (from: Remark): RemarkView => ({ ...from, sources: citations.cite(from.sources) });
	const sight = ({ run, query, check, expect }: Sight): SightView => ({
		code: run === undefined ? query === undefined ? undefined : codes.code({ title: 'Query', run: query }, 'query') : codes.code({ run }),
		check,
		expect,
	});
	const retreat = (from: Retreat): RetreatView => ({ code: codes.code(from), text: from.text });
	return {
		step,
		number,
		sources: citations.cite(step.sources),
		do: step.do.map((commands) => codes.code(commands)).filter(isCode),
		manifests: step.manifests.map((name) => manifestView(name, around)),
		see: step.see.map(sight),
		back: step.back.map(retreat),
		pitfalls: step.pitfalls.map(remark),
		features: catalogue.features.filter(({ id }) => step.features.includes(id)),
		questions: step.faq.flatMap((id) => faq.entries.find((entry) => entry.id === id) ?? []),
	};
}
