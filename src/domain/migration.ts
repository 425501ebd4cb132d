import type { Day } from './catalogue.ts';

/** The parts of every path, in the order in which they come. */
export const PHASES = ['audit', 'baseline', 'install', 'canary', 'mtls', 'authz', 'finish'] as const;
export type Phase = (typeof PHASES)[number];

/** What a reader sees for a part. */
export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
	audit: 'Audit',
	baseline: 'Baseline',
	install: 'Install',
	canary: 'Canary',
	mtls: 'Encrypt',
	authz: 'Authorize',
	finish: 'Finish',
};

/** How well something of the old mesh can be said in the new one. */
export const EQUIVALENCES = ['full', 'partial', 'none'] as const;
export type Equivalence = (typeof EQUIVALENCES)[number];

/** Something a path says, with what it rests on. */
export interface Remark {
	readonly text: string;
	readonly sources: readonly string[];
	/** True where it follows from what sources say of each part, and none describes the whole. */
	readonly inferred: boolean;
	/** True where no source could be read for it. */
	readonly unverified: boolean;
}

/** Shell commands: written in the step, or shared by several under one name. */
export interface Commands {
	/** A line that says what the commands are for. */
	readonly title?: string;
	readonly run?: string;
	/** A file name in `content/commands/`. */
	readonly use?: string;
}

/** What a reader looks at to know that a step worked. One of run, query and check. */
export interface Sight {
	readonly run?: string;
	/** A query for a Prometheus server. */
	readonly query?: string;
	/** Something done by hand. */
	readonly check?: string;
	readonly expect: string;
}

/** A way back: commands, or words where there is nothing to run. */
export interface Retreat extends Commands {
	readonly text?: string;
}

/** One step of a path. */
export interface Step {
	/** The fragment of its address; never changes. */
	readonly id: string;
	readonly path: string;
	/** Ids that it had before; links to them still arrive here. */
	readonly formerly: readonly string[];
	readonly title: string;
	readonly phase: Phase;
	readonly optional: boolean;
	readonly goal: string;
	readonly why: string;
	readonly do: readonly Commands[];
	/** File names in the path's folder `manifests`. */
	readonly manifests: readonly string[];
	readonly see: readonly Sight[];
	/** When to go on. Numbers that the team sets stand in double square brackets. */
	readonly exit: readonly string[];
	readonly back: readonly Retreat[];
	readonly pitfalls: readonly Remark[];
	/** Rows of the matrix that explain the step. */
	readonly features: readonly string[];
	/** Entries of the FAQ that explain the step. */
	readonly faq: readonly string[];
	readonly sources: readonly string[];
}

/** Something to have checked before the first step. */
export interface Precondition {
	readonly id: string;
	readonly check: string;
	readonly why?: string;
	readonly run?: string;
	readonly use?: string;
	readonly sources: readonly string[];
	readonly inferred: boolean;
	readonly unverified: boolean;
}

/** One row of the table from the old mesh to the new one. */
export interface Mapping {
	readonly old: string;
	readonly new: string;
	readonly equivalence: Equivalence;
	readonly note?: string;
	/** The row of the matrix that tells more. */
	readonly feature?: string;
	readonly sources: readonly string[];
	readonly inferred: boolean;
	readonly unverified: boolean;
}

/** A way from one state of a cluster to another. */
export interface Path {
	readonly id: string;
	readonly title: string;
	readonly order: number;
	/** Options that the way leads away from. */
	readonly from: readonly string[];
	/** The option that it leads to. */
	readonly to: string;
	readonly summary: string;
	readonly audience: string;
	readonly duration?: { readonly text: string; readonly sources: readonly string[] };
	readonly versions: readonly { readonly name: string; readonly version: string; readonly command?: string }[];
	/** What to know before deciding for this way, and what breaks on it. */
	readonly breaks: readonly Remark[];
	readonly preconditions: readonly Precondition[];
	readonly setup: readonly Commands[];
	readonly sideBySide: readonly (Remark & { readonly topic: string })[];
	/** In which order namespaces go. */
	readonly sequence?: Remark;
	readonly pointOfNoReturn: { readonly step: string; readonly text: string };
	readonly wayBack: string;
	readonly mapping: readonly Mapping[];
	/** Ids of the steps, in order. */
	readonly steps: readonly string[];
	readonly checkedOn: Day;
}

/** A word or number that a reader puts in for the whole page. */
export interface Placeholder {
	readonly id: string;
	/** A name is found in commands and manifests by its value; a number stands in double square brackets. */
	readonly kind: 'name' | 'number';
	readonly label: string;
	readonly value: string;
	/** What it is, and where the value that stands there comes from. */
	readonly about: string;
	readonly order: number;
	readonly sources: readonly string[];
}

/** Shell commands that several steps share. */
export interface SharedCommands {
	readonly id: string;
	readonly title: string;
	readonly run: string;
	/** The name of the script that holds them, where they are too long to paste. */
	readonly file?: string;
	/** How a step runs that script. */
	readonly call?: string;
}

/** All that the guide knows. */
export interface Guide {
	readonly paths: readonly Path[];
	readonly steps: readonly Step[];
	readonly placeholders: readonly Placeholder[];
	/** By name. */
	readonly commands: ReadonlyMap<string, SharedCommands>;
}
