import type { Catalogue, Feature } from '../domain/catalogue.ts';
import type { Faq } from '../domain/faq.ts';
import type { Piece } from '../domain/fill.ts';
import type { Guide, Path, Phase, Placeholder, Remark, Step } from '../domain/migration.ts';
import { Citations, type Cited, Codes, type CodeView } from './guide-parts.ts';
import { isCode, type RemarkView, type StepView, stepView, type TakenFile } from './migration-step.ts';
import { renaming } from './renaming.ts';

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

export interface FileView {
	readonly folder: TakenFile['folder'];
	readonly name: string;
	readonly pieces: readonly Piece[];
	/** Steps that use it. */
	readonly steps: readonly Step[];
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
export function pathView(path: Path, guide: Guide, catalogue: Catalogue, faq: Faq, taken: readonly TakenFile[]): PathView {
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
	const around = { codes, citations, catalogue, faq, taken, shown: new Set<string>() };
	const steps = inOrder.map((step, index) => stepView(step, index + 1, around));
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
