import type { APIRoute } from 'astro';
import { filesOf, loadGuide } from '../../../../content/load.ts';

export async function getStaticPaths() {
	const { paths } = await loadGuide();
	const all = await Promise.all(paths.map(async ({ id }) => ({ id, files: await filesOf(id) })));
	return all.flatMap(({ id, files }) =>
		files.map(({ folder, file }) => ({ params: { path: id, folder, name: file.name }, props: { text: file.text } })),
	);
}

export const GET: APIRoute<{ text: string }> = ({ props, params }) => {
	const type = params['folder'] === 'scripts' ? 'text/plain' : 'application/yaml';
	return new Response(props.text, { headers: { 'content-type': `${type}; charset=utf-8` } });
};
