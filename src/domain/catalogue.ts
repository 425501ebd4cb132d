import type { DatedDay, KubernetesRange, ReleaseBuild, ReleaseChannel } from './releases.ts';
import type {
	Confidence,
	Elsewhere,
	FeatureKind,
	Level,
	Maturity,
	OptionColour,
	Rating,
	SourceKind,
	Support,
} from './vocabulary.ts';

/** A day as `YYYY-MM-DD`. */
export type Day = string;

/** A release line (a minor version) of a mesh. */
export interface ReleaseLine {
	/** `major.minor`, for example `2.4`. */
	readonly line: string;
	/** The newest patch of the line that was read of. */
	readonly latest: string;
	/** The day of the line's first release. */
	readonly released?: DatedDay;
	/** The last day on which the project fixes it; absent where none is known. */
	readonly ends?: DatedDay;
	/** Whether the project still fixes it. */
	readonly supported: boolean;
	/** The Kubernetes versions that it runs on, as the project says. */
	readonly kubernetes?: KubernetesRange;
	/** What the channels of the mesh have of it. */
	readonly builds: readonly ReleaseBuild[];
	/** What a reader should know of these days and builds. */
	readonly note?: string;
	/** Ids of sources. */
	readonly sources: readonly string[];
}

/** What a team can choose: a column of the matrix. */
export interface Option {
	readonly id: string;
	/** The mesh it belongs to. */
	readonly mesh: string;
	/** The data-plane mode, for a mesh that has several; else empty. */
	readonly mode: string;
	readonly name: string;
	/** A name for narrow places, at most 12 characters. */
	readonly short: string;
	/** The colour that marks it everywhere; ink where it has none. Never the only sign: its name stands beside it. */
	readonly colour?: OptionColour;
	/** Where it stands among the columns; a smaller number is further left. Says nothing of its worth. */
	readonly order: number;
}

/** A project, or the baseline of having none. */
export interface Mesh {
	readonly id: string;
	readonly name: string;
	readonly oneLine: string;
	/** What its version numbers count, where that is not the mesh itself. */
	readonly versionOf: string;
	readonly homepage: string;
	readonly repository: string;
	readonly license: string;
	/** True for the column that stands for having no mesh. */
	readonly baseline: boolean;
	readonly options: readonly Option[];
	/** Newest first. */
	readonly releases: readonly ReleaseLine[];
	/** How long a line is fixed, in the project's own policy. */
	readonly supportPolicy?: { readonly text: string; readonly sources: readonly string[] };
	/** Where versions, builds and vendors' releases are different things; else empty. */
	readonly channels: readonly ReleaseChannel[];
	readonly checkedOn: Day;
	readonly sources: readonly string[];
}

/** A set of rows that belong together. */
export interface Group {
	readonly id: string;
	readonly title: string;
	readonly sentence: string;
	readonly order: number;
	/** Whether the front page shows this group as its summary. */
	readonly atAGlance: boolean;
}

/** A row of the matrix. */
export interface Feature {
	readonly id: string;
	readonly title: string;
	readonly question: string;
	readonly group: string;
	readonly order: number;
	readonly kind: FeatureKind;
	/** Why a team should care. */
	readonly why: string;
	/** The rule by which every cell of the row is judged. */
	readonly yardstick: string;
	/** What to keep in mind when comparing cells of the row. */
	readonly notes: readonly string[];
	/** Whether the row says in words whom an option suits: it opens the pages of two side by side. */
	readonly suits: boolean;
	/** Ids of rows to read beside this one. */
	readonly related: readonly string[];
}

/** Two sources that say different things. */
export interface Dispute {
	readonly text: string;
	/** Ids of the sources of both sides. */
	readonly sources: readonly string[];
}

/** One cell: what is known of a feature for an option. */
export interface Fact {
	/** The folder it was read from: a mesh, or one option of it. */
	readonly subject: string;
	readonly feature: string;
	readonly support?: Support;
	readonly rating?: Rating;
	/** For a description: the answer in a few words. */
	readonly value?: string;
	readonly maturity?: Maturity;
	/** The version that first had it, in the project's own numbers. */
	readonly since?: string;
	/** The answer in at most 110 characters. */
	readonly summary: string;
	readonly elsewhere?: Elsewhere;
	readonly caveats: readonly string[];
	readonly disputes: readonly Dispute[];
	/** The version that the fact was judged against; absent only where nothing was checked. */
	readonly version?: string;
	/** The day on which the fact was compared with its sources. */
	readonly checkedOn?: Day;
	readonly sources: readonly string[];
	readonly confidence?: Confidence;
}

/** What a fact rests on. */
export interface Source {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
	readonly kind: SourceKind;
	readonly url: string;
	/** The same text at a commit or tag, where the publisher keeps such addresses. */
	readonly pinned?: string;
	readonly version?: string;
	/** The day of the text that was read: `YYYY-MM-DD`, or `YYYY-MM` where only the month is known. */
	readonly date?: string;
	readonly note?: string;
	/** Ids of the meshes that the publisher makes or sells. */
	readonly stake: readonly string[];
}

/** All that the site knows, references checked. */
export interface Catalogue {
	readonly meshes: readonly Mesh[];
	/** Of all meshes, in column order. */
	readonly options: readonly Option[];
	/** In reading order. */
	readonly groups: readonly Group[];
	/** In reading order: by group, then by their own order. */
	readonly features: readonly Feature[];
	readonly facts: readonly Fact[];
	readonly sources: readonly Source[];
	/** The newest day on which a fact was compared with its sources. */
	readonly edition: Day;
}

/** The level of a fact, whichever kind of feature it answers. `unknown` where nobody has written one. */
export function levelOf(fact: Pick<Fact, 'support' | 'rating' | 'value'> | undefined): Level {
	return fact?.support ?? fact?.rating ?? (fact?.value === undefined ? 'unknown' : 'value');
}

/** Finds the fact of an option and a feature: one written for the option overrides one written for its mesh. */
export function factIndex(
	facts: readonly Fact[],
): (option: Pick<Option, 'id' | 'mesh'>, feature: string) => Fact | undefined {
	const bySubject = new Map(facts.map((fact) => [`${fact.subject}/${fact.feature}`, fact]));
	return (option, feature) => bySubject.get(`${option.id}/${feature}`) ?? bySubject.get(`${option.mesh}/${feature}`);
}
