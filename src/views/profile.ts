import type { Catalogue, Mesh } from '../domain/catalogue.ts';
import { longDay } from '../domain/days.ts';
import type { Picture } from '../domain/picture.ts';
import type { ClaimSection, Profile } from '../domain/profile.ts';
import type { Study } from '../domain/study.ts';
import { type EvidenceView, evidenceMaker } from './evidence.ts';
import { type MeshView, meshViews } from './mesh.ts';
import { type PairLink, pairLinks } from './pair.ts';
import { type PictureView, pictureViews } from './picture.ts';

/** A sentence with what it rests on. */
export interface ClaimView {
	readonly text: string;
	readonly evidence: EvidenceView;
}

/** Sentences under one heading. */
export interface ClaimsView {
	readonly id: string;
	readonly title: string;
	readonly claims: readonly ClaimView[];
}

/** Something that changed. */
export interface ChangeView {
	readonly name: string;
	/** The day in words; undefined where it is not known. */
	readonly day: string | undefined;
	readonly items: readonly string[];
	readonly evidence: EvidenceView;
}

/** A mesh told whole. */
export interface ProfileView extends MeshView {
	readonly pictures: readonly PictureView[];
	/** For whom and for whom not: read first. */
	readonly advice: readonly ClaimsView[];
	readonly judgement: readonly ClaimsView[];
	readonly background: readonly ClaimsView[];
	readonly moving: readonly ClaimsView[];
	readonly changes: readonly ChangeView[];
	readonly pairs: readonly PairLink[];
}

/** The headings, as they read for a mesh and for the baseline of having none. */
const TITLES: Readonly<Record<ClaimSection, (mesh: Mesh) => string>> = {
	bestFor: () => 'Who should use it',
	avoidIf: () => 'Who should not',
	strengths: () => 'Strengths',
	weaknesses: () => 'Weaknesses',
	enough: () => 'When you do not need a mesh',
	signs: () => 'Signs that you do',
	behind: () => 'Who is behind it',
	mistaken: () => 'What most comparisons get wrong',
	movingTo: ({ baseline }) => (baseline ? 'Moving back to it' : 'Moving to it'),
	movingFrom: ({ baseline }) => (baseline ? 'Moving on to a mesh' : 'Moving away from it'),
};

const kebab = (section: ClaimSection): string => section.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The profiles of all meshes, in column order. A mesh that nobody has written about still has its facts. */
export function profileViews(catalogue: Catalogue, profiles: readonly Profile[], pictures: readonly Picture[], studies: readonly Study[] = []): readonly ProfileView[] {
	const evidenceOf = evidenceMaker(catalogue, studies);
	return meshViews(catalogue).map((view): ProfileView => {
		const { mesh } = view;
		const profile = profiles.find((each) => each.mesh === mesh.id);
		const sections = (...names: readonly ClaimSection[]): ClaimsView[] =>
			names.flatMap((name) => {
				const claims = profile?.[name] ?? [];
				if (claims.length === 0) return [];
				return [{ id: kebab(name), title: TITLES[name](mesh), claims: claims.map((claim) => ({ text: claim.text, evidence: evidenceOf(claim, mesh) })) }];
			});
		return {
			...view,
			pictures: pictureViews(catalogue, pictures, mesh.options),
			advice: sections('bestFor', 'avoidIf', 'enough', 'signs'),
			judgement: sections('strengths', 'weaknesses'),
			background: sections('behind', 'mistaken'),
			moving: sections('movingTo', 'movingFrom'),
			changes: (profile?.changes ?? []).map(({ line, name, day, items, sources }) => {
				const on = line === undefined ? day : mesh.releases.find((release) => release.line === line)?.released?.date;
				return {
					name: name ?? `${mesh.versionOf} ${line}`,
					day: on === undefined ? undefined : longDay(on),
					items,
					evidence: evidenceOf({ facts: [], sources }, mesh),
				};
			}),
			pairs: pairLinks(catalogue, mesh),
		};
	});
}
