import type { Catalogue, Feature } from '../domain/catalogue.ts';
import type { Piece } from '../domain/fill.ts';
import type { Guide, Path, Phase, Placeholder, Remark, Retreat, Sight, Step } from '../domain/migration.ts';
import { Citations, type Cited, Codes, type CodeView } from './guide-parts.ts';
import { renaming } from './renaming.ts';

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

export interface StepView {
	readonly step: Step;
	readonly number: number;
	readonly do: readonly CodeView[];
	readonly see: readonly SightView[];
	readonly back: readonly RetreatView[];
	readonly pitfalls: readonly RemarkView[];
	readonly features: readonly Feature[];
	readonly sources: readonly Cited[];
}

/** Everything that a path's page shows. */
export interface PathView {
	readonly path: Path;
	readonly from: string;
	readonly to: string;
	readonly steps: readonly StepView[];
	readonly breaks: readonly RemarkView[];
	readonly sideBySide: readonly (RemarkView & { readonly topic: string })[];
	readonly sequence: RemarkView | undefined;
	readonly preconditions: readonly { readonly id: string; readonly check: string; readonly why: string | undefined; readonly code: CodeView | undefined; readonly remark: RemarkView }[];
	readonly setup: readonly CodeView[];
	/** The command that puts the reader's names into unpacked manifests. */
	readonly rename: CodeView | undefined;
	readonly mapping: readonly { readonly row: Path['mapping'][number]; readonly feature: Feature | undefined; readonly remark: RemarkView }[];
	/** Names and numbers that occur on the page. */
	readonly placeholders: readonly Placeholder[];
	/** Manifests and scripts with the reader's names marked. */
	readonly files: readonly FileView[];
	readonly sources: readonly Cited[];
	readonly previous: Path | undefined;
	readonly next: Path | undefined;
}

/** A file that a reader takes to a shell. */
export interface TakenFile {
	readonly folder: 'manifests' | 'scripts';
	readonly file: { readonly name: string; readonly text: string };
}

export interface FileView {
	readonly folder: TakenFile['folder'];
	readonly name: string;
	readonly pieces: readonly Piece[];
	/** Steps that use it. */
	readonly steps: readonly Step[];
}

/** The fragment under which a file is shown: `route.yaml` as `route-yaml`. */
export const anchorOf = (file: string): string => file.replaceAll('.', '-');

const isCode = (code: CodeView | undefined): code is CodeView => code !== undefined;

function stepView(step: Step, number: number, codes: Codes, citations: Citations, catalogue: Catalogue): StepView {
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
		see: step.see.map(sight),
		back: step.back.map(retreat),
		pitfalls: step.pitfalls.map(remark),
		features: catalogue.features.filter(({ id }) => step.features.includes(id)),
	};
}

/** Names of options, joined for a sentence. */
export function optionNames(ids: readonly string[], catalogue: Catalogue): string {
	return ids.map((id) => catalogue.options.find((option) => option.id === id)?.name ?? id).join(' or ');
}

/** Whether a step uses a file. */
function uses(step: Step, { folder, file }: TakenFile, guide: Guide): boolean {
	if (folder === 'manifests') return step.manifests.includes(file.name);
	return [...step.do, ...step.back].some(({ use }) => use !== undefined && guide.commands.get(use)?.file === file.name);
}

/** The page of a path. `taken` are its manifests and scripts. */
export function pathView(path: Path, guide: Guide, catalogue: Catalogue, taken: readonly TakenFile[]): PathView {
	const citations = new Citations(catalogue.sources);
	const codes = new Codes(guide);
	const remark = (from: Remark): RemarkView => ({ ...from, sources: citations.cite(from.sources) });
	const own = guide.steps.filter((step) => step.path === path.id);
	const inOrder = path.steps.flatMap((id) => own.find((step) => step.id === id) ?? []);
	const at = guide.paths.indexOf(path);

	const breaks = path.breaks.map(remark);
	const preconditions = path.preconditions.map((from) => ({
		id: from.id,
		check: from.check,
		why: from.why,
		code: codes.code(from),
		remark: remark({ ...from, text: '' }),
	}));
	const setup = path.setup.map((commands) => codes.code(commands)).filter(isCode);
	const steps = inOrder.map((step, index) => stepView(step, index + 1, codes, citations, catalogue));
	const sideBySide = path.sideBySide.map((from) => ({ ...remark(from), topic: from.topic }));
	const mapping = path.mapping.map((row) => ({
		row,
		feature: catalogue.features.find(({ id }) => id === row.feature),
		remark: remark({ ...row, text: '' }),
	}));
	const files = taken.map((from) => ({
		folder: from.folder,
		name: from.file.name,
		pieces: codes.pieces(from.file.text, from.folder === 'manifests' ? 'yaml' : 'shell'),
		steps: inOrder.filter((step) => uses(step, from, guide)),
	}));
	const placeholders = guide.placeholders.filter(({ id }) => codes.used.has(id));
	return {
		path,
		from: optionNames(path.from, catalogue),
		to: optionNames([path.to], catalogue),
		steps,
		breaks,
		sideBySide,
		sequence: path.sequence && remark(path.sequence),
		preconditions,
		setup,
		rename: renaming(taken.map(({ file }) => file), placeholders),
		mapping,
		placeholders,
		files,
		sources: citations.cited,
		previous: guide.paths[at - 1],
		next: guide.paths[at + 1],
	};
}

/** Which parts a path has, for the list of all paths. */
export function phasesOf(path: Path, guide: Guide): readonly Phase[] {
	const steps = guide.steps.filter((step) => step.path === path.id);
	return [...new Set(path.steps.flatMap((id) => steps.find((step) => step.id === id)?.phase ?? []))];
}
