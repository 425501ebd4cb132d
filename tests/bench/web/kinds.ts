import { fileOf, type Site } from '../../build/site.ts';

/** Pages with the same number of parts under the same first part are of one kind. */
const kindOf = (path: string): string => {
	const parts = path.split('/').filter(Boolean);
	return `${parts[0] ?? ''} ${parts.length} ${path.endsWith('/files/') ? 'files' : ''}`;
};

/** The heaviest page of each kind of a built site: what holds for it holds for the others. */
export function heaviestOfEachKind(site: Site): string[] {
	const heaviest = new Map<string, { path: string; bytes: number }>();
	for (const path of site.pages) {
		const html = site.html(path);
		if (/http-equiv="refresh"/.test(html)) continue; // Only leads on to another page.
		const bytes = site.compressed(fileOf(path));
		if (bytes > (heaviest.get(kindOf(path))?.bytes ?? 0)) heaviest.set(kindOf(path), { path, bytes });
	}
	return [...heaviest.values()].map(({ path }) => path).sort();
}
