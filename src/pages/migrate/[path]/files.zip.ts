import type { APIRoute } from 'astro';
import { strToU8, zipSync } from 'fflate';
import { filesOf, loadGuide } from '../../../content/load.ts';

/** The earliest day that an archive can hold, so that its bytes follow from the files alone. */
const NO_DAY = new Date(1980, 0, 1);

export async function getStaticPaths() {
	const { paths } = await loadGuide();
	return paths.map(({ id }) => ({ params: { path: id } }));
}

export const GET: APIRoute = async ({ params }) => {
	const files = await filesOf(params['path'] ?? '');
	const entries = files.map(({ folder, file }) => [`${folder}/${file.name}`, strToU8(file.text)] as const);
	const archive = zipSync(Object.fromEntries(entries), { mtime: NO_DAY, level: 9 });
	return new Response(new Uint8Array(archive), { headers: { 'content-type': 'application/zip' } });
};
