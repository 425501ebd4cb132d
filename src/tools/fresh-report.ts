import type { AgedFact, AgedMesh } from '../domain/aged.ts';
import type { Day } from '../domain/catalogue.ts';

const fileOf = ({ fact }: AgedFact): string => `content/facts/${fact.subject}/${fact.feature}.mdx`;

const reason = ({ why }: AgedFact): string => {
	const behind = why.behind === 0 ? '' : `, ${why.behind} ${why.behind === 1 ? 'line' : 'lines'} behind ${why.newest}`;
	return `judged at ${why.line}${why.reason === 'unsupported' ? ', no longer supported' : ''}${behind}`;
};

const count = (meshes: readonly AgedMesh[]): number => meshes.reduce((sum, { facts }) => sum + facts.length, 0);

/** The list as text for a terminal or as Markdown for an issue. */
export function freshReport(meshes: readonly AgedMesh[], today: Day, markdown: boolean): string {
	const facts = count(meshes);
	const head = `${facts === 0 ? 'No fact' : facts === 1 ? '1 fact' : `${facts} facts`} judged against a release out of support or two minors behind, on ${today}.`;
	const parts = meshes.map(({ mesh, facts: aged }) => {
		const lines = aged.map((each) => `${markdown ? `- [ ] \`${fileOf(each)}\`` : `  ${fileOf(each)}`}: ${reason(each)}, compared on ${each.fact.checkedOn ?? 'no day'}`);
		return `${markdown ? `## ${mesh.name}: ${aged.length}\n\n` : `${mesh.name}: ${aged.length}\n`}${lines.join('\n')}`;
	});
	const advice = facts === 0 || !markdown ? [] : ['Compare each with its sources at a supported release; only then move `version` and `checkedOn`.'];
	return `${[head, ...advice, ...parts].join('\n\n')}\n`;
}
